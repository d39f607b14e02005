import Hummingbird

/// Every address of the desk. The two log-in routes stand open; all others are behind `SessionGuard`, and what
/// changes something carries the session's token.
enum DeskRoutes {
  static let logIn = "/desk/logga-in"

  /// Where a link for a new password leads.
  @Sendable static func newPassword(_ token: String) -> String { "/desk/nytt-losenord/\(token)" }

  static func add(to router: Router<SiteContext>, site: Site) {
    router.get("/desk/logga-in", use: site.showLogIn)
    router.post("/desk/logga-in", use: site.postLogIn)
    router.get("/desk/logga-in/kod", use: site.showLogInCode)
    router.post("/desk/logga-in/kod", use: site.postLogInCode)
    router.get("/desk/logga-in/ny-kod", use: site.showLogInSetUp)
    router.post("/desk/logga-in/ny-kod", use: site.postLogInSetUp)
    router.get("/desk/logga-in/kommunen", use: site.leaveForProvider)
    router.get("/desk/logga-in/svar", use: site.comeBackFromProvider)
    router.post("/desk/utloggad", use: site.logOutFromProvider)
    router.get("/desk/glomt-losenord", use: site.showForgottenPassword)
    router.post("/desk/glomt-losenord", use: site.postForgottenPassword)
    router.get("/desk/nytt-losenord/{token}", use: site.showNewPassword)
    router.post("/desk/nytt-losenord/{token}", use: site.postNewPassword)

    let desk = router.group("/desk").add(middleware: SessionGuard(site: site))
    desk.post("logga-ut", use: site.postLogOut)
    addRegistration(to: desk, site)
    addLists(to: desk, site)
    addCases(to: desk, site)
    HandingOnRoutes.add(to: desk, site: site)
    addRouting(to: desk, site)
    addImprovements(to: desk, site)
    addMeetingsAndPolicy(to: desk, site)
    addReports(to: desk, site)
    addComparison(to: desk, site)
    MeasureRoutes.add(to: desk, site: site)
    addAccess(to: desk, site)
    addMail(to: desk, site)
    addAccount(to: desk, site)
    addStaff(to: desk, site)
    addOrganisation(to: desk, site)
  }
}
