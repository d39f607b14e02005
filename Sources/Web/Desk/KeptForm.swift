import Domain
import HTTPTypes
import Hummingbird

/// A posted form of the desk that carries another session's token, or none. Nothing is done with it; `SessionGuard`
/// gives what was written in it back.
struct UntrustedForm: Error {
  let fields: FormFields
}

/// What was written in a form that could not be taken, and all else that it carried.
struct KeptFields: Sendable {
  /// What somebody wrote, to read and to change.
  let texts: [HiddenField]
  /// Choices, days, versions and identifiers.
  let others: [HiddenField]

  /// - Returns: nil for a form that holds no text of anybody's, and for one with a password in it, which no page shows.
  init?(_ fields: FormFields) {
    guard Self.secrets.isDisjoint(with: fields.names) else { return nil }
    let kept = fields.all.filter { $0.name != "csrf" && !$0.value.isEmpty }.map {
      HiddenField(name: $0.name, value: $0.value)
    }
    let areas = Set(fields.names.filter { $0.hasPrefix(Self.areaPrefix) })
    func isText(_ field: HiddenField) -> Bool {
      areas.contains(Self.areaPrefix + field.name) || Self.isWritten(field)
    }
    texts = kept.filter(isText)
    others = kept.filter { !isText($0) }
    guard !texts.isEmpty else { return nil }
  }

  /// What no choice, day or identifier looks like, for what was written on one line. What a form held when it was opened is nobody's writing.
  private static func isWritten(_ field: HiddenField) -> Bool {
    guard !field.name.hasPrefix(heldPrefix) else { return false }
    return field.value.contains(where: \.isWhitespace) || field.value.count > 60
  }

  /// Begins the names of hidden fields that hold what a text was when its form was made.
  static let heldPrefix = "was-"

  /// Begins the names of hidden fields that say which fields are texts, so that one of a single word is known too.
  static let areaPrefix = "wrote-"

  /// Mustache text for such a field. Every text area of the desk has one beside it.
  static func areaMark(_ name: String) -> String {
    ##"<input type="hidden" name="\##(areaPrefix)\##(name)" value="ja" />"##
  }

  /// The fields of the forms that ask for a password or a code.
  static let secrets: Set = ["password", "currentPassword", "newPassword", "code"]
}

extension Site {
  /// A form of the desk that was sent after the session had ended: it is given back, so that its text survives the
  /// log-in, whatever steps that has. Nothing is stored and nothing is done with it: sent again, it meets
  /// `postedForm` or `trustedFields`, which give it back with a token of the new session.
  /// - Returns: nil for what is no such form, or may come from another site.
  /// - Throws: for a form that cannot be read, as it would with a session.
  func keptForm(_ request: Request, _ context: SiteContext) async throws -> Response? {
    try await keptForm(
      request, context, title: "Du har blivit utloggad",
      step: PageLink(label: "Logga in i en ny flik", address: DeskRoutes.logIn), status: .unauthorized)
  }

  /// A form about a case that one has to say again why one reads, since another day has begun: given back in the same
  /// way.
  func formWithoutReason(_ request: Request, _ question: ReasonQuestion, _ context: SiteContext) async throws
    -> Response?
  {
    try await keptForm(
      request, context, title: "Varför läser du ärendet?",
      step: PageLink(label: "Skriv i en ny flik varför du läser ärendet", address: question.address),
      status: .unprocessableContent)
  }

  private func keptForm(
    _ request: Request, _ context: SiteContext, title: String, step: PageLink, status: HTTPResponse.Status
  ) async throws -> Response? {
    guard request.method == .post, isFromOwnPage(request),
      let fields = try await formIfAny(request, context), let kept = KeptFields(fields)
    else { return nil }
    // A line break in a hidden field survives; one at its very beginning too, since it is an attribute.
    let page = KeptFormPage(
      title: title, step: step, address: request.uri.path, fields: kept.others + kept.texts,
      texts: kept.texts.map(\.value))
    return try await self.page(page, path: "", context: context, status: status)
  }

  /// - Returns: nil for a body that is no form.
  /// - Throws: what is wrong with a form that cannot be read (too large, too slow, no UTF-8): sent to the log-in instead,
  ///   its writer would lose the text without a word.
  private func formIfAny(_ request: Request, _ context: SiteContext) async throws -> FormFields? {
    do {
      return try await FormFields(request, context: context)
    } catch let error as HTTPError where error.status == .unsupportedMediaType {
      return nil
    }
  }

  /// A form with another session's token: what was written stands on a page of its own, with the token of this session,
  /// to be read through and sent. For every form whose handler has no better page to show it on (`postedForm`).
  /// - Throws: 403 for what holds no text, or may come from another site.
  func expiredForm(_ form: UntrustedForm, _ request: Request, _ context: SiteContext) async throws -> Response
  {
    guard isFromOwnPage(request), let kept = KeptFields(form.fields) else { throw HTTPError(.forbidden) }
    let page = ExpiredFormPage(
      address: request.uri.path, fields: kept.others,
      texts: kept.texts.enumerated().map { place, field in
        ExpiredText(
          name: field.name, value: field.value,
          label: kept.texts.count == 1 ? "Din text" : "Din text, del \(place + 1) av \(kept.texts.count)")
      })
    return try await self.page(page, path: "", context: context, status: .forbidden)
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
