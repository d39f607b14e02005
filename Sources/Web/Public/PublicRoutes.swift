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
    router.get("/tillganglighet", use: site.accessibility)
    router.get("/personuppgifter", use: site.privacy)
    router.get("/forbattringar", use: site.stories)
    router.get("/sa-hanterar-vi-synpunkter", use: site.publicPolicy)
    router.get("/sa-hanterar-vi-synpunkter/{version}", use: site.publicPolicy)
    router.get("/norna.css", use: site.stylesheet)
    router.get("/norna.js", use: site.script)
    router.get("/favicon.ico", use: site.icon)
    router.get("/health", use: site.health)
  }
}
