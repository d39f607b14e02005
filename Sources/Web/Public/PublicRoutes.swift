import Hummingbird

/// Every address of the public site. None sets a cookie, and none knows who is asking.
enum PublicRoutes {
  static func add(to router: Router<SiteContext>, site: Site) {
    router.get("/", use: site.start)
    router.get("/lamna-synpunkt", use: site.showForm)
    router.post("/lamna-synpunkt", use: site.postForm)
    router.get("/lamna-synpunkt/blankett", use: site.blankForm)
    router.get("/folj", use: site.showFollow)
    router.post("/folj", use: site.postFollow)
    router.post("/folj/meddelande", use: site.postFollowMessage)
    router.get("/yttrande/{address}", use: site.showStatement)
    router.post("/yttrande/{address}", use: site.postStatement)
    router.get("/forbattringar", use: site.stories)
    router.get("/sa-hanterar-vi-synpunkter", use: site.publicText(.policy))
    router.get("/sa-hanterar-vi-synpunkter/{version}", use: site.publicText(.policy))
    router.get("/tillganglighet", use: site.publicText(.accessibility))
    router.get("/tillganglighet/{version}", use: site.publicText(.accessibility))
    router.get("/personuppgifter", use: site.publicText(.privacy))
    router.get("/personuppgifter/{version}", use: site.publicText(.privacy))
    addComparison(to: router, site)
    router.get("/norna.css", use: site.stylesheet)
    router.get("/norna.js", use: site.script)
    router.get("/favicon.ico", use: site.icon)
    router.get("/health", use: site.health)
  }

  private static func addComparison(to router: Router<SiteContext>, _ site: Site) {
    router.get("/jamforelser", use: site.wall)
    router.get("/jamforelser.csv", use: site.wallFile)
    router.get("/jamforelser/skillnader", use: site.differences)
    router.get("/jamforelser/sok", use: site.measureSearch)
    router.get("/jamforelser/mot", use: site.chooseBeside)
    router.get("/jamforelser/mot/{id}", use: site.beside)
    router.get("/jamforelser/dokument", use: site.publishedDocuments)
    router.get("/jamforelser/dokument/{id}", use: site.publishedDocument)
    router.get("/jamforelser/{kpi}", use: site.measure)
  }
}
