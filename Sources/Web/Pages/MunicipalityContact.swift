import Mustache

/// How to reach the municipality in other ways than the web (förvaltningslagen 7 §), from the settings.
struct MunicipalityContact: MustacheParent, Sendable {
  /// As people write it, "0630-123 45".
  let phone: String
  /// For the `tel:` link, "+4663012345".
  let phoneLink: String
  let phoneHours: String
  let email: String
  let postalAddress: String
  let visitingAddress: String
  let visitingHours: String

  func child(named name: String) -> Any? {
    switch name {
    case "phone": phone
    case "phoneLink": phoneLink
    case "phoneHours": answer(phoneHours.isEmpty ? nil : phoneHours)
    case "email": email
    case "postalAddress": postalAddress
    case "visitingAddress": visitingAddress
    case "visitingHours": visitingHours
    default: nil
    }
  }
}
