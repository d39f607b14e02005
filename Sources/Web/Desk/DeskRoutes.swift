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
    desk.get("fordelning", use: site.showPile)
    desk.post("fordelning", use: site.postPile)
    desk.get("utan-agare", use: site.showOwnerless)
    desk.get("fordelningsregler", use: site.listRoutingRules)
    desk.get("fordelningsregler/ny", use: site.blankRoutingRule)
    desk.post("fordelningsregler/ny", use: site.addRoutingRule)
    desk.get("fordelningsregler/{rule}", use: site.showRoutingRule)
    desk.post("fordelningsregler/{rule}", use: site.editRoutingRule)
    desk.post("fordelningsregler/{rule}/prova", use: site.tryRoutingRule)
    desk.post("fordelningsregler/{rule}/pa", use: site.switchOnRoutingRule)
    desk.post("fordelningsregler/{rule}/av", use: site.switchOffRoutingRule)
    desk.post("fordelningsregler/{rule}/upp", use: site.raiseRoutingRule)
    desk.get("rapport", use: site.reportPage)
    desk.get("rapport/hamta", use: site.reportFile)
    desk.post("logga-ut", use: site.postLogOut)
    HandingOnRoutes.add(to: desk, site: site)
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
    // Mail
    desk.get("utskick", use: site.mailLog)
    desk.post("utskick/{mail}/skicka-om", use: site.resendMail)
    desk.get("mina-utskick", use: site.ownMail)
    desk.post("mina-utskick", use: site.postOwnMail)
    desk.get("arenden/{number}", use: site.showCase)
    // Registering the quick way
    desk.get("lost-pa-plats", use: site.showSpotSolution)
    desk.post("lost-pa-plats", use: site.postSpotSolution)
    desk.get("moten", use: site.showOccasion)
    desk.post("moten", use: site.postOccasion)
    desk.post("arenden/{number}/utkast/{form}", use: site.postDraft)
    // Lists
    desk.get("lista/hamta", use: site.listFile)
    desk.get("lista/utskrift", use: site.listPrint)
    desk.post("flera", use: site.changeMarked)
    desk.get("uppgifter", use: site.taskList)
    desk.get("genvagar", use: site.shortcutPage)
    desk.post("genvagar", use: site.postShortcut)
    desk.post("genvagar/namn", use: site.renameShortcut)
    desk.post("genvagar/bort", use: site.removeShortcut)
    // Access
    desk.get("arenden/{number}/skal", use: site.showReadingReason)
    desk.post("arenden/{number}/skal", use: site.postReadingReason)
    desk.get("arenden/{number}/lasningar", use: site.caseReadLog)
    desk.get("laslogg", use: site.dayReadLog)
    desk.get("skyddade-enheter", use: site.showProtectedUnits)
    desk.post("skyddade-enheter", use: site.postProtectedUnits)
    desk.get("ersattare", use: site.showStandIns)
    desk.post("ersattare", use: site.postStandIn)
    desk.post("ersattare/avsluta", use: site.postStandInEnd)
    for verb in CaseVerbs.all {
      desk.post("arenden/{number}/\(verb.address)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
  }
}
