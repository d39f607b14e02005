import Mustache

/// How to reach the municipality in other ways than the web (förvaltningslagen 7 §), from the settings. What the
/// settings leave empty is not shown.
struct MunicipalityContact: MustacheParent, Sendable {
  /// Label as people write it, "0630-123 45", and a `tel:` address.
  let phone: PageLink?
  let phoneHours: String
  /// With a `mailto:` address.
  let email: PageLink?
  let postalAddress: String
  let visitingAddress: String
  let visitingHours: String

  func child(named name: String) -> Any? {
    switch name {
    case "phone": answer(phone)
    case "phoneHours": filled(phoneHours)
    case "email": answer(email)
    case "postalAddress": filled(postalAddress)
    case "visitingAddress": filled(visitingAddress)
    case "visitingHours": filled(visitingHours)
    default: nil
    }
  }

  private func filled(_ text: String) -> Any { answer(text.isEmpty ? nil : text) }
}
