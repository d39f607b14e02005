/// A Mustache template as the tests see it: tags and what they enclose.
indirect enum TemplateNode {
  case value(name: String, isEscaped: Bool)
  case section(name: String, children: [TemplateNode])
  /// An inverted section, or one on a transform: both keep the context they stand in.
  case condition(name: String, children: [TemplateNode])
  /// A tag that our templates do without, for example a partial.
  case unexpected(String)
}

/// Reads the tags of a template. Text between them is of no interest here.
struct TemplateTree {
  let nodes: [TemplateNode]

  init(_ text: String) {
    var rest = text[...]
    nodes = Self.read(&rest)
  }

  private static func read(_ rest: inout Substring) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while let open = rest.firstRange(of: "{{") {
      rest = rest[open.upperBound...]
      let isTriple = rest.hasPrefix("{")
      guard let close = rest.firstRange(of: isTriple ? "}}}" : "}}") else { break }
      let tag = String(rest[..<close.lowerBound])
      rest = rest[close.upperBound...]
      if tag.hasPrefix("/") { return nodes }
      nodes.append(node(tag, isTriple: isTriple, &rest))
    }
    return nodes
  }

  private static func node(_ tag: String, isTriple: Bool, _ rest: inout Substring) -> TemplateNode {
    let name = String(tag.dropFirst())
    if isTriple { return .value(name: name, isEscaped: false) }
    switch tag.first {
    case "#": return .section(name: name, children: read(&rest))
    case "^": return .condition(name: withoutTransform(name), children: read(&rest))
    case let first? where first.isLetter || first == ".": return .value(name: tag, isEscaped: true)
    default: return .unexpected(tag)
    }
  }

  /// "empty(errors)" is about `errors`.
  private static func withoutTransform(_ name: String) -> String {
    guard name.hasPrefix("empty("), name.hasSuffix(")") else { return name }
    return String(name.dropFirst("empty(".count).dropLast())
  }

  /// Every value in the template, however deep.
  var values: [(name: String, isEscaped: Bool)] {
    func collect(_ nodes: [TemplateNode]) -> [(name: String, isEscaped: Bool)] {
      nodes.flatMap { node -> [(name: String, isEscaped: Bool)] in
        switch node {
        case .value(let name, let isEscaped): [(name, isEscaped)]
        case .section(_, let children), .condition(_, let children): collect(children)
        case .unexpected: []
        }
      }
    }
    return collect(nodes)
  }
}
