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
    desk.get("", use: site.caseList)
    desk.get("registrera", use: site.showRegistration)
    desk.post("registrera", use: site.postRegistration)
    desk.get("rapport", use: site.reportPage)
    desk.get("rapport/hamta", use: site.reportFile)
    desk.post("logga-ut", use: site.postLogOut)
    desk.get("arenden/{number}", use: site.showCase)
    // One's own account
    desk.get("konto", use: site.showAccount)
    desk.post("konto/losenord", use: site.postPassword)
    desk.post("konto/engangskod", use: site.postSecondFactor)
    desk.get("konto/engangskod", use: site.showSecondFactor)
    desk.post("konto/engangskod/bekrafta", use: site.confirmSecondFactor)
    desk.post("konto/avsluta", use: site.endSession)
    desk.post("konto/avsluta-andra", use: site.endOtherSessions)
    // Accounts, for administrators
    desk.get("medarbetare", use: site.staffList)
    desk.get("medarbetare/ny", use: site.showNewStaff)
    desk.post("medarbetare/ny", use: site.postNewStaff)
    desk.get("medarbetare/logg", use: site.staffLog)
    desk.get("medarbetare/inloggning", use: site.showSignInRules)
    desk.post("medarbetare/inloggning", use: site.postSignInRules)
    desk.post("medarbetare/grupp", use: site.addGroup)
    desk.post("medarbetare/grupp/forst", use: site.raiseGroup)
    desk.post("medarbetare/grupp/ta-bort", use: site.removeGroup)
    desk.get("medarbetare/konto/{username}", use: site.showStaff)
    desk.post("medarbetare/konto/{username}/andra", use: site.editStaff)
    for verb in StaffVerb.allCases {
      desk.post("medarbetare/konto/{username}/\(verb.rawValue)") { request, context in
        try await site.act(verb, request, context)
      }
    }
    for verb in CaseVerb.allCases {
      desk.post("arenden/{number}/\(verb.rawValue)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
  }
}
