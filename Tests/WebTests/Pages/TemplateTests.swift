import Mustache
import Testing

@testable import Web

@Suite struct TemplateTests {
  let pool = ModelPool(Samples.all.map { $0.context() })

  @Test func `every page that the server knows has a sample`() {
    let registered = Set(PageRegistry.all.map { $0.templateName })
    let sampled = Set(Samples.all.map { $0.type.templateName })
    #expect(registered == sampled)
    #expect(registered.count == PageRegistry.all.count)
  }

  @Test(arguments: Samples.all)
  func `every tag is a stored property of the model it stands in`(sample: SamplePage) {
    let root = ModelPool.typeName(sample.context())
    let problems = self.problems(in: TemplateTree(sample.template).nodes, levels: [root])
    #expect(problems.isEmpty, "\(problems.sorted())")
  }

  @Test func `every stored property is answered, by its own value`() {
    for model in pool.instances.values.joined() {
      guard let parent = model as? any MustacheParent else { continue }
      for property in Mirror(reflecting: model).children {
        let name = property.label ?? ""
        let answer = parent.child(named: name)
        let label = "\(ModelPool.typeName(model)).\(name)"
        if ModelPool.parts(of: property.value).isEmpty, !(answer is [Any]) {
          #expect(answer is AbsentValue, "\(label)")
        } else {
          #expect(answer.map(Self.text) == Self.text(property.value), "\(label)")
        }
      }
    }
  }

  @Test(arguments: Samples.all)
  func `only trusted markup is placed without escaping`(sample: SamplePage) {
    for value in TemplateTree(sample.template).values where !value.isEscaped {
      #expect(PageTemplate.trusted.contains(value.name))
    }
    #expect(!sample.template.contains("{{&"))
    #expect(sample.template.components(separatedBy: "{{%").count == 2, "the escaping is set once, at the top")
  }

  @Test func `a malformed template is refused when the server starts`() {
    #expect(throws: (any Error).self) { try MustacheTemplate(string: "{{#open}}never closed") }
  }

  private static func text(_ value: Any) -> String {
    ModelPool.parts(of: value).map { String(describing: $0) }.joined(separator: "\n")
  }

  /// - Parameter levels: the types of the contexts, outermost first.
  private func problems(in nodes: [TemplateNode], levels: [String]) -> Set<String> {
    nodes.reduce(into: []) { problems, node in
      switch node {
      case .value(let name, _):
        if !isFound(name, in: levels) { problems.insert("\(levels.last ?? "").\(name) is not stored") }
      case .condition(let name, let children):
        if !isFound(name, in: levels) { problems.insert("\(levels.last ?? "").\(name) is not stored") }
        problems.formUnion(self.problems(in: children, levels: levels))
      case .section(let name, let children):
        problems.formUnion(sectionProblems(name, children, levels))
      case .unexpected(let tag):
        if tag != "% CONTENT_TYPE: \(PageEscaping.name)" { problems.insert("unexpected tag \(tag)") }
      }
    }
  }

  private func sectionProblems(
    _ name: String, _ children: [TemplateNode], _ levels: [String]
  ) -> Set<String> {
    guard let level = levels.last(where: { pool.stores(name, in: $0) }) else {
      return ["\(levels.last ?? "").\(name) is not stored"]
    }
    let types = pool.types(of: name, in: level)
    if types.isEmpty { return ["no sample sets \(level).\(name)"] }
    return types.reduce(into: []) { problems, type in
      // A truth value keeps the context; everything else becomes the context.
      let inner = type == "Swift.Bool" ? levels : levels + [type]
      problems.formUnion(self.problems(in: children, levels: inner))
    }
  }

  private func isFound(_ name: String, in levels: [String]) -> Bool {
    if name == "." { return true }
    let path = name.split(separator: ".").map(String.init)
    guard let first = path.first, let level = levels.last(where: { pool.stores(first, in: $0) }) else {
      return name == "csrf" && levels.contains { pool.stores("frame", in: $0) }
    }
    guard path.count == 2 else { return path.count == 1 }
    return pool.types(of: first, in: level).contains { pool.stores(path[1], in: $0) }
  }
}
