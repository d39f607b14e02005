import Mustache

/// A field that one writes in: what stands in it, and what is wrong with that.
struct TextField: MustacheParent, Sendable {
  var value = ""
  /// What to do about it, "Skriv din e-postadress så här: namn@exempel.se".
  var error: String?

  func child(named name: String) -> Any? {
    switch name {
    case "value": value
    case "error": answer(error)
    default: nil
    }
  }
}
