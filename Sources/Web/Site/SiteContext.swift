import Hummingbird
import NIOCore
import Storage

/// What a request carries through the handlers.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Who is logged in; set by `SessionGuard` before any handler of the desk runs.
  var session: SessionStore.Session?

  /// Where the request came in. Asked for its address at the log-in only.
  let channel: any Channel

  package init(source: Source) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// Text that people write, and what a member of the network has written of a year's measures: a form of 20 000
  /// characters fits several times over, and so do some hundred analyses.
  package var maxUploadSize: Int { 512 * 1024 }
}
