import Hummingbird

/// Every call of the JSON API.
enum APIRoutes {
  static func add(to router: Router<SiteContext>, site: Site) {
    router.get("/api/v1/openapi.json", use: site.openAPI)
    router.post("/api/v1/feedback", use: site.submitCall)
    router.post("/api/v1/receipt", use: site.receiptCall)
    router.post("/api/v1/receipt/messages", use: site.messageCall)
    router.get("/api/v1/kkik", use: site.kkikCall)
  }
}
