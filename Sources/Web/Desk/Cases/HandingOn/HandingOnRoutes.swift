import Hummingbird

/// The addresses of answering with a template, handing on, and the settings that belong to them.
enum HandingOnRoutes {
  static func add(to desk: RouterGroup<SiteContext>, site: Site) {
    desk.get("arenden/{number}/svara", use: site.showAnswerWriting)
    desk.post("arenden/{number}/svara", use: site.postAnswerWriting)
    desk.get("arenden/{number}/vidare", use: site.showHandingOn)
    for verb in HandingOnVerb.allCases {
      desk.post("arenden/{number}/vidare/\(verb.rawValue)") { request, context in
        try await site.handOn(verb, request, context)
      }
    }
    desk.get("arenden/{number}/dela", use: site.showSplit)
    desk.post("arenden/{number}/dela", use: site.postSplit)
    desk.get("arenden/{number}/fraga-utanfor", use: site.showRefer)
    desk.post("arenden/{number}/fraga-utanfor", use: site.postRefer)
    desk.get("yttranden", use: site.referrals)
    desk.get("overlamningar", use: site.sealedList)
    desk.get("overlamningar/{id}", use: site.showSealed)
    desk.post("overlamningar/{id}", use: site.postSealed)
    desk.get("arenden/{number}/pdf", use: site.caseDocument)
    desk.get("arenden/{number}/lamna-ut", use: site.showDisclosure)
    desk.post("arenden/{number}/lamna-ut", use: site.postDisclosure)
    addSettings(to: desk, site: site)
  }

  private static func addSettings(to desk: RouterGroup<SiteContext>, site: Site) {
    desk.get("kalender", use: site.showCalendar)
    desk.post("kalender", use: site.postCalendar)
    desk.get("loften", use: site.showPromises)
    desk.post("loften", use: site.postPromises)
    desk.get("svarsmallar", use: site.templateList)
    desk.get("svarsmallar/{id}", use: site.showTemplate)
    desk.post("svarsmallar/{id}", use: site.postTemplate)
    desk.post("svarsmallar/{id}/ta-bort", use: site.withdrawTemplate)
    desk.get("grindar", use: site.gateList)
    desk.get("grindar/{gate}", use: site.showGate)
    desk.post("grindar/{gate}", use: site.postGate)
  }
}
