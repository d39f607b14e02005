import HTTPTypes
import Hummingbird

/// Which methods each address knows, so that a wrong one is told apart from a wrong address (RFC 9110, 15.5.6).
struct AllowedMethods: Sendable {
  private let routes: @Sendable () -> [(method: HTTPRequest.Method, segments: [Substring])]

  /// Looks at the router when it is asked, since the routes are added after the middleware.
  init(_ router: Router<SiteContext>) {
    let box = RouterBox(router: router)
    routes = {
      box.router.routes.map { ($0.method, "\($0.path)".split(separator: "/")) }
    }
  }

  /// The methods of this address for the `Allow` field, or nil when there is no such address.
  func others(than request: Request) -> String? {
    let segments = request.uri.path.split(separator: "/")
    let allowed = Set(routes().filter { matches($0.segments, segments) }.map(\.method.rawValue))
    guard !allowed.isEmpty, !allowed.contains(request.method.rawValue) else { return nil }
    return allowed.sorted().joined(separator: ", ")
  }

  private func matches(_ pattern: [Substring], _ segments: [Substring]) -> Bool {
    pattern.count == segments.count
      && zip(pattern, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}

/// The router is a class that is complete before the first request and never changed afterwards.
private struct RouterBox: @unchecked Sendable {
  let router: Router<SiteContext>
}
