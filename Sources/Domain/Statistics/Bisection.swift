/// Inverts an increasing function by halving.
enum Bisection {
  /// The x in the range where f reaches the target, to the last bit of a double: at most some 1,100 halvings when x is
  /// next to 0, otherwise about 60.
  static func solve(in range: ClosedRange<Double>, target: Double, _ increasing: (Double) -> Double) -> Double
  {
    var (low, high) = (range.lowerBound, range.upperBound)
    while true {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high else { return middle }
      if increasing(middle) < target { low = middle } else { high = middle }
    }
  }
}
