import HTTPTypes
import Hummingbird

/// In which language errors are told: Swedish, unless English is asked for first.
enum APILanguage: String, Sendable {
  case swedish = "sv"
  case english = "en"

  init(_ request: Request) {
    let wanted = request.headers[.acceptLanguage]?.lowercased() ?? ""
    self = wanted.hasPrefix("en") ? .english : .swedish
  }
}
