/// SplitMix64 (Steele, Lea and Flood, 2014), with draws of our own making: the same seed gives the same demo
/// with every Swift version, which `Int.random(in:using:)` does not promise.
struct DemoRandom: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from `range`, both ends included. The bias of the remainder is far below what a demo can show.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True in `percent` cases of a hundred.
  mutating func chance(percent: Int) -> Bool {
    number(in: 0...99) < percent
  }

  /// An index into `weights`, drawn in proportion to them; nil when they are empty or all zero.
  mutating func index(weights: [Int]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var drawn = number(in: 0...total - 1)
    for (index, weight) in weights.enumerated() {
      if drawn < weight { return index }
      drawn -= weight
    }
    return nil
  }

  mutating func value<Value>(weighted choices: [(Value, Int)], otherwise: Value) -> Value {
    index(weights: choices.map(\.1)).map { choices[$0].0 } ?? otherwise
  }

  mutating func element(of list: [String]) -> String {
    list.isEmpty ? "" : list[number(in: 0...list.count - 1)]
  }
}
