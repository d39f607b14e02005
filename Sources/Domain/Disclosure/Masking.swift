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

  /// The longer words in `texts` that hold a passage and stay as they are, each once: whoever masks decides whether one
  /// of them shall go too, and then writes it as a passage of its own.
  package func keptWords(in texts: [String]) -> [KeptWord] {
    var found: [KeptWord] = []
    for text in texts {
      let folded = FoldedText(text)
      let boxes = self.boxes(in: folded)
      for mask in masks {
        for hit in folded.hits(of: FoldedText(mask.passage)).inside {
          let isMasked = boxes.contains { box in
            box.range.lowerBound <= hit.passage.lowerBound && hit.passage.upperBound <= box.range.upperBound
          }
          let word = KeptWord(passage: mask.passage, word: text[hit.words].lowercased())
          if !isMasked, !found.contains(word) { found.append(word) }
        }
      }
    }
    return found
  }

  /// Refuses a mask that takes nothing out of any of `texts`: whoever wrote it believes that something is hidden.
  package func checkAllOccur(in texts: [String]) throws(Problem) {
    let folded = texts.map(FoldedText.init)
    let kept = keptWords(in: texts)
    for (place, mask) in masks.enumerated() {
      let (passage, field) = (FoldedText(mask.passage), "passage\(place + 1)")
      if folded.contains(where: { !$0.hits(of: passage).whole.isEmpty }) { continue }
      if let longer = kept.first(where: { $0.passage == mask.passage }) {
        throw Problem(.invalid, .passageInsideWord, [mask.passage, longer.word], field: field)
      }
      // All that holds it is masked already.
      if folded.contains(where: { !$0.starts(of: passage).isEmpty }) { continue }
      throw Problem(.invalid, .passageMissing, [mask.passage], field: field)
    }
  }

  /// Refuses when a masked passage still stands in `texts` as words of its own, such as in the provision of another
  /// mask: the last look at what will be in the document beside its fixed words, before it is made.
  package func checkNoneOccur(in texts: [String]) throws(Problem) {
    let folded = texts.map(FoldedText.init)
    for (place, mask) in masks.enumerated() {
      let passage = FoldedText(mask.passage)
      guard folded.allSatisfy({ $0.hits(of: passage).whole.isEmpty }) else {
        throw Problem(.invalid, .passageRemains, [mask.passage], field: "passage\(place + 1)")
      }
    }
  }

  private func boxes(in text: FoldedText) -> [Box] {
    let found = masks.enumerated().flatMap { place, mask in
      text.hits(of: FoldedText(mask.passage)).whole.map { Box(range: $0, numbers: [place + 1]) }
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
