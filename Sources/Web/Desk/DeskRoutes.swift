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
    // Improvements, meetings and the policy
    desk.get("atgarder", use: site.improvementList)
    desk.get("atgarder/hamta", use: site.improvementFile)
    desk.get("atgarder/ny", use: site.newImprovement)
    desk.post("atgarder/ny", use: site.postImprovement)
    desk.get("atgarder/{id}", use: site.showImprovement)
    desk.get("atgarder/{id}/andra", use: site.editImprovement)
    desk.post("atgarder/{id}/andra", use: site.postImprovementChange)
    for verb in ImprovementVerb.allCases {
      desk.post("atgarder/{id}/\(verb.rawValue)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
    desk.get("monster", use: site.patternList)
    desk.post("monster", use: site.postPattern)
    desk.get("monster/{id}", use: site.showPattern)
    desk.get("apt", use: site.meetingPage)
    desk.post("apt/sagt", use: site.postSaid)
    desk.post("apt/protokoll", use: site.postMinutes)
    desk.get("rutinen", use: site.deskPolicy)
    desk.post("rutinen/last", use: site.confirmPolicy)
    desk.get("rutinen/ny", use: site.editPolicy)
    desk.post("rutinen/ny", use: site.postPolicy)
    desk.get("rutinen/kort", use: site.policyCard)
    desk.get("arenden/{number}", use: site.showCase)
    for verb in CaseVerb.allCases {
      desk.post("arenden/{number}/\(verb.rawValue)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
  }
}
