import Foundation

/// Where the API is: over TLS, or on this machine, whose traffic never leaves it.
package struct KoladaBase: Sendable, Equatable {
  /// Version 3; version 2 is closed.
  package static let official = "https://api.kolada.se/v3"

  /// Without a slash at the end.
  package let text: String
  private let scheme: String
  private let host: String
  /// nil for the scheme's own.
  private let port: Int?

  /// - Returns: nil for what is no address of http or https, and for http that leads to another machine.
  package init?(_ text: String) {
    let plain = text.hasSuffix("/") ? String(text.dropLast()) : text
    guard let parts = URLComponents(string: plain), let place = Place(parts), parts.query == nil,
      parts.fragment == nil, place.scheme == "https" || Self.ownHosts.contains(place.host)
    else { return nil }
    self.text = plain
    scheme = place.scheme
    host = place.host
    port = place.port
  }

  private static let ownHosts = ["127.0.0.1", "localhost", "[::1]", "::1"]

  /// Where a page's link leads, which may be relative to the page. A link of plain http to the same host is followed over
  /// TLS: a server behind a proxy often does not know how it is reached.
  /// - Throws: `KoladaFault` for a link to another host, which is not asked whatever it is, and for what is no address.
  func address(of link: String, on page: String) throws(KoladaFault) -> String {
    guard let url = URL(string: link, relativeTo: URL(string: page)),
      var parts = URLComponents(url: url, resolvingAgainstBaseURL: true), let place = Place(parts)
    else { throw KoladaFault(place: page, reason: "the link to its next page, \(link), is no address") }
    guard place.host == host, place.port == port else {
      throw KoladaFault(
        place: page, reason: "the link to its next page leads to another host, \(link), and is not followed")
    }
    parts.scheme = scheme
    parts.port = port
    parts.fragment = nil
    guard let address = parts.string else {
      throw KoladaFault(place: page, reason: "the link to its next page, \(link), is no address")
    }
    return address
  }
}

/// What says which server an address is of.
private struct Place {
  let scheme: String
  let host: String
  let port: Int?

  init?(_ parts: URLComponents) {
    guard let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil, parts.password == nil
    else { return nil }
    self.scheme = scheme
    self.host = host
    port = parts.port == (scheme == "https" ? 443 : 80) ? nil : parts.port
  }
}
