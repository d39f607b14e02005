/// Takes passages out of texts. What comes out holds the boxes and never the words, so that nothing made from it can
/// give them back (burnt in).
package struct Masking: Sendable {
  /// In the order of their numbers, 1 for the first.
  package let masks: [Mask]

  /// - Throws: `Problem` with the field of the row, `passage1` or `provision1`, for a mask that is not whole.
  package init(_ masks: [Mask]) throws(Problem) {
    guard masks.count <= Mask.most else {
      throw Problem(.invalid, .tooManyMasks, [String(Mask.most)], field: "passage1")
    }
    var checked: [Mask] = []
    for (place, mask) in masks.enumerated() {
      checked.append(try mask.checked(row: place + 1))
    }
    self.masks = checked
  }

  /// A text with boxes where the passages stood. Passages that overlap share a box.
  package func parts(of text: String) -> [MaskedPart] {
    var (parts, rest): ([MaskedPart], String.Index) = ([], text.startIndex)
    for box in boxes(in: FoldedText(text)) {
      if rest < box.range.lowerBound { parts.append(.words(String(text[rest..<box.range.lowerBound]))) }
      parts.append(.mask(box.numbers.sorted()))
      rest = box.range.upperBound
    }
    if rest < text.endIndex { parts.append(.words(String(text[rest...]))) }
    return parts
  }

  /// Refuses a mask that is found in none of `texts`: whoever wrote it believes that something is hidden.
  package func checkAllOccur(in texts: [String]) throws(Problem) {
    let folded = texts.map(FoldedText.init)
    for (place, mask) in masks.enumerated() {
      let passage = FoldedText(mask.passage)
      guard folded.contains(where: { !$0.ranges(of: passage).isEmpty }) else {
        throw Problem(.invalid, .passageMissing, [mask.passage], field: "passage\(place + 1)")
      }
    }
  }

  /// Refuses when a masked passage still stands in `texts`, such as in the provision of another mask: the last look
  /// at everything that will be in the document, before it is made.
  package func checkNoneOccur(in texts: [String]) throws(Problem) {
    let folded = texts.map(FoldedText.init)
    for (place, mask) in masks.enumerated() {
      let passage = FoldedText(mask.passage)
      guard folded.allSatisfy({ $0.ranges(of: passage).isEmpty }) else {
        throw Problem(.invalid, .passageRemains, [mask.passage], field: "passage\(place + 1)")
      }
    }
  }

  private func boxes(in text: FoldedText) -> [Box] {
    let found = masks.enumerated().flatMap { place, mask in
      text.ranges(of: FoldedText(mask.passage)).map { Box(range: $0, numbers: [place + 1]) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.reduce(into: []) { boxes, next in
      guard let last = boxes.last, next.range.lowerBound < last.range.upperBound else {
        boxes.append(next)
        return
      }
      let end = max(last.range.upperBound, next.range.upperBound)
      boxes[boxes.count - 1] = Box(
        range: last.range.lowerBound..<end, numbers: last.numbers.union(next.numbers))
    }
  }

  private struct Box {
    let range: Range<String.Index>
    let numbers: Set<Int>
  }
}

extension Mask {
  fileprivate func checked(row: Int) throws(Problem) -> Mask {
    let passage = TidyText.body(passage)
    guard FoldedText(passage).letters.count >= Self.shortestPassage else {
      throw Problem(.invalid, .passageTooShort, [String(Self.shortestPassage)], field: "passage\(row)")
    }
    guard passage.count <= Self.longestPassage else {
      throw Problem(.invalid, .fieldTooLong, [String(Self.longestPassage)], field: "passage\(row)")
    }
    guard !passage.contains("\0") else {
      throw Problem(.invalid, .controlCharacter, field: "passage\(row)")
    }
    return Mask(passage: passage, provision: try Provision.checked(provision, field: "provision\(row)"))
  }
}
