import Hummingbird
import Logging
import Operations

/// The whole site: public pages, the desk and the API.
package struct WebSite: Sendable {
  private let site: Site

  /// - Throws: when a template is malformed, so that nothing is served then.
  package init(
    operations: Operations, settings: WebSettings, provider: IdentityProvider? = nil, logger: Logger
  ) throws {
    site = try Site(operations: operations, settings: settings, provider: provider, logger: logger)
  }

  /// Every route, with the guards in front of it.
  package func makeRouter() throws -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: SecurityHeaders(settings: site.settings))
    router.add(middleware: ErrorTranslation(site: site, router: router))
    PublicRoutes.add(to: router, site: site)
    APIRoutes.add(to: router, site: site)
    DeskRoutes.add(to: router, site: site)
    try router.validate()
    return router
  }
}
