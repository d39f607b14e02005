import Hummingbird
import Storage

/// What a request carries through the handlers.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Who is logged in; set by `SessionGuard` before any handler of the desk runs.
  var session: SessionStore.Session?

  package init(source: Source) {
    coreContext = .init(source: source)
  }

  /// Text that people write, not files: a form of 20 000 characters fits several times over.
  package var maxUploadSize: Int { 512 * 1024 }
}
