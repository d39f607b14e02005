/// How a passage stands in a text (decision 0027), as ranges of the text.
struct WordHits {
  /// As words of its own, with what the language hangs on them and what is the same number or address: what is masked.
  var whole: [Range<String.Index>] = []
  /// Inside longer words, which stay as they are.
  var inside: [Inside] = []

  struct Inside {
    let passage: Range<String.Index>
    /// The longer word or words that it stands in.
    let words: Range<String.Index>
  }
}

extension FoldedText {
  func hits(of passage: FoldedText) -> WordHits {
    var hits = WordHits()
    for start in starts(of: passage) {
      let end = start + passage.letters.count
      let head = numberStart(of: start..<end)
      let tail = max(self.tail(from: end), addressEnd(of: start..<end) ?? end)
      if isBoundary(head), isBoundary(tail) {
        hits.whole.append(range(head, tail))
      } else {
        let (first, last) = (wordStart(before: start), wordEnd(from: end))
        hits.inside.append(WordHits.Inside(passage: range(start, end), words: range(first, last)))
      }
    }
    return hits
  }

  private func range(_ start: Int, _ end: Int) -> Range<String.Index> {
    places[start].lowerBound..<places[end - 1].upperBound
  }

  /// Whether no word goes on over `place`, which lies between two letters.
  private func isBoundary(_ place: Int) -> Bool {
    guard place > 0, place < letters.count else { return true }
    return !(letters[place - 1].isOfWord && letters[place].isOfWord)
  }

  /// Where the word ends that a passage begins, with the s of a genitive and with what a hyphen joins to it: the
  /// rest of "Idas" or "Ek-gruppen" would tell the name. The same place when nothing is joined.
  private func tail(from end: Int) -> Int {
    guard letters[end - 1].isOfWord else { return end }
    var place = genitiveEnd(from: end)
    while isBoundary(place), place + 1 < letters.count, letters[place].isHyphen, letters[place + 1].isLetter {
      place = wordEnd(from: place + 2)
    }
    return place
  }

  /// After "s", "'s" or ":s" that ends the word; the same place where there is none.
  private func genitiveEnd(from end: Int) -> Int {
    let mark = end < letters.count && letters[end].isGenitiveMark ? end + 1 : end
    guard mark < letters.count, letters[mark] == "s", isBoundary(mark + 1) else { return end }
    return mark + 1
  }

  private func wordEnd(from place: Int) -> Int {
    var end = place
    while !isBoundary(end) { end += 1 }
    return end
  }

  private func wordStart(before place: Int) -> Int {
    var start = place
    while !isBoundary(start) { start -= 1 }
    return start
  }
}

extension Character {
  /// A letter or a digit, in a script that keeps its words apart.
  var isOfWord: Bool { (isLetter || isNumber) && !isOfUnspacedScript }

  fileprivate var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }

  fileprivate var isGenitiveMark: Bool { self == "'" || self == "\u{2019}" || self == ":" }

  /// Thai, Lao, Tibetan, Burmese, Khmer, Japanese and Chinese write no space between words, so any letter may begin
  /// one: there a passage is masked wherever it stands.
  private var isOfUnspacedScript: Bool {
    guard let scalar = unicodeScalars.first?.value, scalar >= 0x0e00 else { return false }
    return Self.unspaced.contains { $0.contains(scalar) }
  }

  private static let unspaced: [ClosedRange<UInt32>] = [
    0x0e00...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff,
    0x20000...0x3ffff,
  ]
}
