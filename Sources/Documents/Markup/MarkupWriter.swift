/// Writes elements that are always closed and text that is always escaped: HTML and SVG that are well-formed
/// XML as well. Element and attribute names come from the program, never from data.
package struct MarkupWriter {
  package typealias Attributes = KeyValuePairs<String, String>

  package private(set) var markup = ""

  package init() {}

  /// An element with content. For `content` the writer is handed on, so that elements nest as the code does.
  package mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes, end: ">")
    content(&self)
    markup += "</\(name)>\n"
  }

  /// An element that holds text.
  package mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that never has content: `<rect …/>`, `<meta …/>`.
  package mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes, end: "/>\n")
  }

  package mutating func text(_ text: String) {
    markup += MarkupEscape.escaped(text)
  }

  /// Markup that another writer made.
  mutating func splice(_ finished: String) {
    markup += finished
  }

  /// An attribute with an empty value is left out.
  private mutating func open(_ name: String, _ attributes: Attributes, end: String) {
    markup += "<\(name)"
    for (key, value) in attributes where !value.isEmpty {
      markup += " \(key)=\"\(MarkupEscape.escaped(value))\""
    }
    markup += end
  }
}
