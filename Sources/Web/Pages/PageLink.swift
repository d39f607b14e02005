import Mustache

/// A link in a frame or a list.
struct PageLink: MustacheParent, Sendable {
  let label: String
  let address: String
  /// Set on the link to the page one stands on.
  var current = false
  /// The key that leads there.
  var key: String?

  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "address": address
    case "current": current
    case "key": answer(key)
    default: nil
    }
  }
}
