import Mustache

/// A value that a form carries along unseen.
struct HiddenField: MustacheParent, Sendable {
  let name: String
  let value: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "value": value
    default: nil
    }
  }
}
