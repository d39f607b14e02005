/// When a rule catches an item: within a list one is enough, and every list that is not empty must hold.
package struct RoutingConditions: Sendable, Equatable {
  /// In the subject or the text.
  package let words: [WordPattern]
  /// In what was written about where it happened.
  package let placeWords: [WordPattern]
  package let kinds: [Kind]
  package let serviceAreas: [ServiceAreaID]
  package let channels: [Channel]

  package init(
    words: [WordPattern] = [], placeWords: [WordPattern] = [], kinds: [Kind] = [],
    serviceAreas: [ServiceAreaID] = [], channels: [Channel] = []
  ) {
    self.words = words
    self.placeWords = placeWords
    self.kinds = kinds
    self.serviceAreas = serviceAreas
    self.channels = channels
  }

  /// Without a single condition a rule would catch everything.
  package var isEmpty: Bool {
    words.isEmpty && placeWords.isEmpty && kinds.isEmpty && serviceAreas.isEmpty && channels.isEmpty
  }

  package func hold(for item: RoutingItem) -> Bool {
    guard !isEmpty, kinds.isEmpty || kinds.contains(item.kind),
      channels.isEmpty || channels.contains(item.channel),
      serviceAreas.isEmpty || item.serviceArea.map(serviceAreas.contains) == true
    else { return false }
    return Self.found(words, in: [item.subject, item.text]) && Self.found(placeWords, in: [item.place])
  }

  private static func found(_ patterns: [WordPattern], in texts: [String]) -> Bool {
    guard !patterns.isEmpty else { return true }
    return texts.contains { text in
      let words = SwedishWords.all(in: text)
      return patterns.contains { $0.isFound(in: words) }
    }
  }
}
