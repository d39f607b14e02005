/// What stands close to a passage and is certainly the same thing, so that it would tell what the passage says: the
/// century of a personal number, and the rest of an e-mail address (decision 0027).
extension FoldedText {
  /// Where the number begins that a passage is the end of: before the digits that stand directly before it. The same
  /// place for a passage that begins with no digit, or has so few that the longer number may well be another.
  func numberStart(of passage: Range<Int>) -> Int {
    let digits = letters[passage].filter(\.isNumber).count
    guard letters[passage.lowerBound].isNumber, digits >= Self.fewestDigits else { return passage.lowerBound }
    var start = passage.lowerBound
    while start > 0, letters[start - 1].isNumber { start -= 1 }
    return start
  }

  /// Where the e-mail address ends that a passage ends in, when none of it stands before the passage. Nil for what is
  /// in no address.
  func addressEnd(of passage: Range<Int>) -> Int? {
    let last = passage.upperBound - 1
    guard letters[last].isOfAddress else { return nil }
    var (start, end) = (last, passage.upperBound)
    while start > 0, letters[start - 1].isOfAddress { start -= 1 }
    while end < letters.count, letters[end].isOfAddress { end += 1 }
    // A dash or a full stop around it is the sentence's.
    while start < last, !letters[start].isOfWord { start += 1 }
    while end > passage.upperBound, !letters[end - 1].isOfWord { end -= 1 }
    guard passage.lowerBound <= start, let sign = letters[start..<end].firstIndex(of: "@"), sign > start,
      letters[sign..<end].contains(".")
    else { return nil }
    return end
  }

  /// As many as the day of birth has in a personal number, without its century; a telephone number has more.
  private static let fewestDigits = 6
}

extension Character {
  /// What addresses are written with in practice (RFC 5322 allows more).
  fileprivate var isOfAddress: Bool { isOfWord || "@._%+-'".contains(self) }
}
