import Foundation

/// What Package.swift says of each target, read as text: tests must not start the package manager that runs them.
struct Manifest {
  /// The names of the targets and products that a target declares.
  let dependencies: [String: Set<String>]

  init(parsing text: String) throws {
    let target = try Pattern(#"\.(target|executableTarget|testTarget|systemLibrary)\("#)
    var found: [String: Set<String>] = [:]
    for block in Self.blocks(of: text, opening: target) {
      let name = try Pattern(#"name:\s*"([^"]+)""#).captures(in: block).first ?? ""
      found[name] = try Self.declared(in: block)
    }
    dependencies = found
  }

  private static func declared(in block: String) throws -> Set<String> {
    guard let start = block.range(of: "dependencies:") else { return [] }
    let list = block[start.upperBound...].prefix { $0 != "]" }
    let products = try Pattern(#"\.product\(name:\s*"([^"]+)""#).captures(in: String(list))
    let targets = try Pattern(#"(?:\[|,|^)\s*"([^"]+)""#).captures(in: String(list))
    return Set(products + targets)
  }

  /// The text between the parentheses of each target; a nested `.product(…)` stays inside its target.
  private static func blocks(of text: String, opening: Pattern) -> [String] {
    var blocks: [String] = []
    var current: String?
    var depth = 0
    for line in text.split(separator: "\n") {
      if current == nil, opening.matches(String(line)) {
        current = ""
        depth = 0
      }
      guard let block = current else { continue }
      current = block + line + "\n"
      depth += line.filter { $0 == "(" }.count - line.filter { $0 == ")" }.count
      if depth <= 0 {
        blocks.append(block + line)
        current = nil
      }
    }
    return blocks
  }
}
