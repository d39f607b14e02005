import Hummingbird

/// Every address of the desk. The two log-in routes stand open; all others are behind `SessionGuard`, and what
/// changes something carries the session's token.
enum DeskRoutes {
  static let logIn = "/desk/logga-in"

  static func add(to router: Router<SiteContext>, site: Site) {
    router.get("/desk/logga-in", use: site.showLogIn)
    router.post("/desk/logga-in", use: site.postLogIn)

    let desk = router.group("/desk").add(middleware: SessionGuard(site: site))
    desk.get("", use: site.caseList)
    desk.get("registrera", use: site.showRegistration)
    desk.post("registrera", use: site.postRegistration)
    desk.get("rapport", use: site.reportPage)
    desk.get("rapport/hamta", use: site.reportFile)
    desk.post("logga-ut", use: site.postLogOut)
    // Mail
    desk.get("utskick", use: site.mailLog)
    desk.post("utskick/{mail}/skicka-om", use: site.resendMail)
    desk.get("mina-utskick", use: site.ownMail)
    desk.post("mina-utskick", use: site.postOwnMail)
    desk.get("arenden/{number}", use: site.showCase)
    for verb in CaseVerb.allCases {
      desk.post("arenden/{number}/\(verb.rawValue)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
  }
}
