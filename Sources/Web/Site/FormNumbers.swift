import Operations

// Numbers of an address or a form. Whoever asks can write any number there is, and Swift ends the whole program at a
// sum or a product that is too large: one request would stop the register for everybody. So each is read inside bounds
// that what it counts never leaves (docs/decisions/0028).
extension FormFields {
  /// So many things are never counted in one answer.
  static let greatestCount = 1_000_000
  /// The years that figures may be of.
  static let years = 1900...2200

  /// Which page of a list, 1 for the first; 1 too when there is no number.
  var page: Int { min(max(Int(self["page"]) ?? 1, 1), Operations.lastPage) }

  /// Where in a list something stands, 1 for the first; nil for what is no place in any list.
  func place(_ name: String) -> Int? { number(name, in: 1...Self.greatestCount) }

  /// How many, as the page before tells it in the address; nil for what is no such number.
  func count(_ name: String) -> Int? { number(name, in: 0...Self.greatestCount) }

  /// nil for what is no year that figures may be of.
  func year(_ name: String) -> Int? { number(name, in: Self.years) }

  private func number(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
    Int(self[name]).flatMap { bounds.contains($0) ? $0 : nil }
  }
}
