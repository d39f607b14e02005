import Mustache

/// A property without a value: renders as nothing and hides its section, and still answers, so that the template
/// does not look for the name further out.
struct AbsentValue: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

extension MustacheParent {
  /// An optional property as the template should see it.
  func answer<Value>(_ value: Value?) -> Any {
    if let value { value } else { AbsentValue() }
  }
}
