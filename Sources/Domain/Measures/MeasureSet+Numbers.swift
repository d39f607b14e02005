extension MeasureSet {
  /// That the numbers of some measures follow from their order alone, and which; nil where every number has been seen. What
  /// nobody has seen is not shown as if it were certain.
  package var presumedNumbers: String? {
    let presumed = items.reduce(into: [String]()) { numbers, item in
      if item.isNumberPresumed, !numbers.contains(item.number) { numbers.append(item.number) }
    }
    guard !presumed.isEmpty else { return nil }
    let spans = Self.spans(presumed)
    guard presumed.count > 1 else {
      return
        "Numret \(spans) följer av måttens ordning i samlingen; ingen rapport som vi har sett bekräftar det."
    }
    return
      "Numren \(spans) följer av måttens ordning i samlingen; ingen rapport som vi har sett bekräftar dem."
  }

  /// "1, 8, 12, 17–31 och 33–39".
  private static func spans(_ numbers: [String]) -> String {
    let spans = numbers.compactMap { Int($0) }.sorted().reduce(into: [ClosedRange<Int>]()) { found, number in
      if let last = found.last, last.upperBound + 1 == number {
        found[found.count - 1] = last.lowerBound...number
      } else {
        found.append(number...number)
      }
    }
    let words = spans.flatMap { span -> [String] in
      span.count > 2 ? ["\(span.lowerBound)–\(span.upperBound)"] : span.map { String($0) }
    }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) och \(last)"
  }
}
