extension MeasureWords {
  /// Which measures of a page have values that are not final; nil without any.
  static func preliminary(_ titles: [String]) -> String? {
    guard !titles.isEmpty else { return nil }
    return "Preliminära värden, som kan ändras: \(titles.map { "”\($0)”" }.joined(separator: ", "))."
  }
}
