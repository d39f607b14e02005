/// A case that may be about the same thing, and why the register thinks so.
package struct LikelyDuplicate: Sendable, Equatable {
  package let number: CaseNumber
  package let state: CaseState
  package let receivedOn: CalendarDay
  /// The subject, or the beginning of what was written.
  package let title: String
  /// 0 to 1, with what the same unit and place add.
  package let score: Double
  /// The words that both texts have; the most telling first.
  package let words: [String]
  package let isSameUnit: Bool

  package init(
    number: CaseNumber, state: CaseState, receivedOn: CalendarDay, title: String, score: Double,
    words: [String], isSameUnit: Bool
  ) {
    self.number = number
    self.state = state
    self.receivedOn = receivedOn
    self.title = title
    self.score = score
    self.words = words
    self.isSameUnit = isSameUnit
  }

  /// How far back is looked, in days: what is older is something that came back rather than the same.
  package static let window = 90
  /// The least score that is shown. Two reports of one broken swing lie around 0.5; two complaints about the same
  /// service around 0.2.
  package static let threshold = 0.34
  /// How many are shown.
  package static let shown = 3
}

/// What is compared: a new text, or a case's.
package struct DuplicateQuestion: Sendable {
  package let text: String
  package let place: String
  package let unit: UnitID?

  package init(text: String, place: String = "", unit: UnitID?) {
    self.text = text
    self.place = place
    self.unit = unit
  }
}

/// A recent case that is compared with.
package struct DuplicateCandidate: Sendable {
  package let number: CaseNumber
  package let state: CaseState
  package let receivedOn: CalendarDay
  package let unit: UnitID?
  package let subject: String
  package let text: String
  package let place: String

  package init(
    number: CaseNumber, state: CaseState, receivedOn: CalendarDay, unit: UnitID?, subject: String,
    text: String,
    place: String
  ) {
    self.number = number
    self.state = state
    self.receivedOn = receivedOn
    self.unit = unit
    self.subject = subject
    self.text = text
    self.place = place
  }
}

extension DuplicateQuestion {
  /// The candidates that are likely to be about the same thing, the likeliest first.
  package func likely(among candidates: [DuplicateCandidate]) -> [LikelyDuplicate] {
    let own = Likeness(text)
    let ownPlace = Likeness.placeWords(place)
    return nearest(candidates, to: WordBeginnings(of: own.words)).compactMap {
      candidate -> LikelyDuplicate? in
      let other = Likeness(candidate.text)
      let alike = own.likeness(to: other)
      let isSameUnit = unit != nil && unit == candidate.unit
      let isSamePlace = !ownPlace.isDisjoint(with: Likeness.placeWords(candidate.place))
      // Unit and place only heighten a likeness of the words; alone they would make all of a unit's cases alike.
      let score = alike * (1 + (isSameUnit ? 0.2 : 0) + (isSamePlace ? 0.3 : 0))
      guard score >= LikelyDuplicate.threshold else { return nil }
      return LikelyDuplicate(
        number: candidate.number, state: candidate.state, receivedOn: candidate.receivedOn,
        title: candidate.subject.isEmpty ? String(candidate.text.prefix(80)) : candidate.subject,
        score: min(1, score), words: Array(own.common(with: other).prefix(5)), isSameUnit: isSameUnit)
    }.sorted { ($0.score, $0.number) > ($1.score, $1.number) }
  }

  /// Those whose words begin most alike: only they are compared letter by letter. A share of a sixth is less than any
  /// text has that reaches the threshold.
  private func nearest(_ candidates: [DuplicateCandidate], to own: WordBeginnings) -> [DuplicateCandidate] {
    candidates.map { (share: own.share(with: $0.text), candidate: $0) }
      .filter { $0.share >= 1.0 / 6 }
      .sorted { $0.share > $1.share }
      .prefix(Self.compared).map(\.candidate)
  }

  private static let compared = 40
}

extension Likeness {
  /// The words and figures of a place: "Storgatan 12" meets "storgatan 12, vid porten".
  fileprivate static func placeWords(_ place: String) -> Set<String> {
    Set(place.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 3 })
  }
}
