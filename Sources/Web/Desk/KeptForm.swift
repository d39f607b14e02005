import Domain
import HTTPTypes
import Hummingbird

extension Site {
  /// A form of the desk that was sent after the session had ended: it is given back, so that its text survives the
  /// log-in, whatever steps that has. Nothing is stored and nothing is done with it: sent again, it meets
  /// `postedForm`, which shows its page with the text filled in and a token of the new session.
  /// - Returns: nil for what is no such form, or may come from another site.
  func keptForm(_ request: Request, _ context: SiteContext) async throws -> Response? {
    guard request.method == .post, Self.keepsForms(request.uri.path), isFromOwnPage(request),
      let fields = try? await FormFields(request, context: context)
    else { return nil }
    // A line break in a hidden field survives; one at its very beginning too, since it is an attribute.
    let kept = fields.all.filter { $0.name != "csrf" && !$0.value.isEmpty }
    let texts = kept.map(\.value).filter { $0.contains(" ") || $0.count > 60 }
    guard !texts.isEmpty else { return nil }
    let page = KeptFormPage(
      address: request.uri.path, fields: kept.map { HiddenField(name: $0.name, value: $0.value) },
      texts: texts)
    return try await self.page(page, path: "", context: context, status: .unauthorized)
  }

  /// The forms of cases and of registration; their addresses are ours and hold nothing but a number.
  private static func keepsForms(_ path: String) -> Bool {
    if ["/desk/registrera", "/desk/lost-pa-plats", "/desk/moten"].contains(path) { return true }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 5 && parts[1] == "desk" && parts[2] == "arenden"
      && CaseNumber(parts[3]) != nil && parts[4].utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
  }

  /// Another site must not be able to put its words into somebody's form: the browser says that the form is ours, or
  /// sends the old session's cookie, which it does not for other sites (SameSite).
  private func isFromOwnPage(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" }
    return sessionCookie.value(in: request)?.isEmpty == false
  }
}

extension HTTPField.Name {
  /// Which site a request comes from, as the browser says (Fetch Metadata).
  static let secFetchSite = Self("Sec-Fetch-Site") ?? .origin
}
