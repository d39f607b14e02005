import Foundation

/// An address with a query whose values come back as they were. `URLComponents` leaves a plus sign as it is, which a form
/// reads as a space.
enum QueryAddress {
  static func text(_ path: String, _ query: [(name: String, value: String)]) -> String {
    var parts = URLComponents()
    parts.path = path
    parts.queryItems = query.map { URLQueryItem(name: $0.name, value: $0.value) }
    let escaped = parts.percentEncodedQuery?.replacing("+", with: "%2B")
    parts.percentEncodedQuery = escaped
    return parts.string ?? path
  }
}
