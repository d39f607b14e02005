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
    desk.get("arenden/{number}", use: site.showCase)
    for verb in CaseVerbs.all {
      desk.post("arenden/{number}/\(verb.address)") { request, context in
        try await site.perform(verb, request, context)
      }
    }
  }
}
