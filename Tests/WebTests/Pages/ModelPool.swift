@testable import Web

/// Every value inside the samples, by its type: what a property of a type may hold.
struct ModelPool {
  private(set) var instances: [String: [Any]] = [:]

  init(_ roots: [Any]) {
    for root in roots { add(root) }
  }

  private mutating func add(_ value: Any) {
    for part in Self.parts(of: value) {
      guard Self.isModel(part) else { continue }
      instances[Self.typeName(part), default: []].append(part)
      for child in Mirror(reflecting: part).children { add(child.value) }
    }
  }

  static func typeName(_ value: Any) -> String { String(reflecting: type(of: value)) }

  /// A struct of ours, and not a text, a number or a truth value.
  static func isModel(_ value: Any) -> Bool {
    Mirror(reflecting: value).displayStyle == .struct && !(value is String) && !(value is Bool)
  }

  /// The value itself, an optional's content, or the elements of an array.
  static func parts(of value: Any) -> [Any] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.flatMap { parts(of: $0.value) }
    case .collection: return mirror.children.flatMap { parts(of: $0.value) }
    default: return [value]
    }
  }

  func stores(_ property: String, in type: String) -> Bool {
    (instances[type] ?? []).contains { instance in
      Mirror(reflecting: instance).children.contains { $0.label == property }
    }
  }

  /// The types that a property has in the samples; empty when no sample sets it.
  func types(of property: String, in type: String) -> Set<String> {
    var found: Set<String> = []
    for instance in instances[type] ?? [] {
      for child in Mirror(reflecting: instance).children where child.label == property {
        found.formUnion(Self.parts(of: child.value).map(Self.typeName))
      }
    }
    return found
  }
}
