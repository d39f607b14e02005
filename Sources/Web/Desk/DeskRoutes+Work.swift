import Hummingbird

// The addresses of the work with cases.
extension DeskRoutes {
  static func addRegistration(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("registrera", use: site.showRegistration)
    desk.post("registrera", use: site.postRegistration)
    desk.get("lost-pa-plats", use: site.showSpotSolution)
    desk.post("lost-pa-plats", use: site.postSpotSolution)
    desk.get("moten", use: site.showOccasion)
    desk.post("moten", use: site.postOccasion)
  }

  static func addLists(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("", use: site.caseList)
    desk.get("lista/hamta", use: site.listFile)
    desk.get("lista/utskrift", use: site.listPrint)
    desk.post("flera", use: site.changeMarked)
    desk.get("uppgifter", use: site.taskList)
    desk.post("uppgifter/{task}/klar", use: site.postTaskDone)
    desk.get("genvagar", use: site.shortcutPage)
    desk.post("genvagar", use: site.postShortcut)
    desk.post("genvagar/namn", use: site.renameShortcut)
    desk.post("genvagar/bort", use: site.removeShortcut)
  }

  static func addCases(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("arenden/{number}", use: site.showCase)
    desk.post("arenden/{number}/utkast/{form}", use: site.postDraft)
    desk.get("arenden/{number}/skal", use: site.showReadingReason)
    desk.post("arenden/{number}/skal", use: site.postReadingReason)
    desk.get("arenden/{number}/lasningar", use: site.caseReadLog)
    desk.get("arenden/{number}/lasningar/hamta", use: site.caseReadLogFile)
    for verb in CaseVerbs.all {
      desk.post("arenden/{number}/\(verb.address)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
  }

  static func addRouting(to desk: RouterGroup<SiteContext>, _ site: Site) {
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
  }

  static func addImprovements(to desk: RouterGroup<SiteContext>, _ site: Site) {
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
  }

  static func addMeetingsAndPolicy(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("apt", use: site.meetingPage)
    desk.post("apt/sagt", use: site.postSaid)
    desk.post("apt/protokoll", use: site.postMinutes)
    desk.get("rutinen", use: site.deskPolicy)
    desk.post("rutinen/last", use: site.confirmPolicy)
    desk.get("rutinen/ny", use: site.editPolicy)
    desk.post("rutinen/ny", use: site.postPolicy)
    desk.get("rutinen/kort", use: site.policyCard)
  }

  static func addReports(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("rapport", use: site.reportPage)
    desk.get("rapport/hamta", use: site.reportFile)
  }
}
