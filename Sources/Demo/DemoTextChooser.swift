/// Chooses texts so that none comes too often, seasonal ones come in season, and no two cases read the same.
struct DemoTextChooser {
  /// How often one text may be used.
  static let mostUses = 4

  struct Choice {
    let text: DemoText
    let slots: DemoSlots
  }

  struct Wish {
    let day: DemoDay
    let kind: DemoKind
    let channel: DemoChannel
    let reach: DemoReach
    let theme: DemoTheme?
    let need: Need

    /// What the plan has to be able to do with the text.
    enum Need { case anything, answer, reopening }
  }

  private var uses: [String: Int] = [:]
  private var written: Set<String> = []

  /// A text that fits the wish; of another kind when none of the wished kind is left, nil when no text at all
  /// is.
  mutating func choose(_ wish: Wish, random: inout DemoRandom) -> Choice? {
    let kinds = [wish.kind, .complaint, .compliment]
    for kind in kinds {
      let candidates = DemoTexts.all.filter { $0.kind == kind && fits($0, wish) }
      if let choice = draw(from: candidates, random: &random) { return choice }
    }
    return nil
  }

  private mutating func draw(from candidates: [DemoText], random: inout DemoRandom) -> Choice? {
    for _ in 0..<40 {
      guard let index = random.index(weights: candidates.map(weight)) else { return nil }
      let slots = DemoSlots(drawnFrom: &random)
      guard written.insert(slots.fill(candidates[index].text)).inserted else { continue }
      uses[candidates[index].id, default: 0] += 1
      return Choice(text: candidates[index], slots: slots)
    }
    return nil
  }

  private func weight(of text: DemoText) -> Int {
    let seasonal = text.season == .allYear ? 60 : 140
    return seasonal / (1 + 3 * uses[text.id, default: 0])
  }

  private func fits(_ text: DemoText, _ wish: Wish) -> Bool {
    text.theme == wish.theme
      && text.season.months.contains(wish.day.month)
      && uses[text.id, default: 0] < Self.mostUses
      && allows(text.form, wish.channel)
      && allows(text.sender, wish.reach)
      && allows(text.closure, wish.reach)
      && allows(text, wish.need)
  }

  private func allows(_ text: DemoText, _ need: Wish.Need) -> Bool {
    switch need {
    case .anything: true
    case .answer: !text.endsUnanswered
    case .reopening: text.followUp != nil
    }
  }

  private func allows(_ form: DemoTextForm, _ channel: DemoChannel) -> Bool {
    switch (form, channel) {
    case (.any, _), (.written, .web), (.written, .email), (.written, .form), (.written, .letter): true
    case (.written, .telephone), (.written, .visit), (.written, .meeting): false
    }
  }

  private func allows(_ need: DemoSenderNeed, _ reach: DemoReach) -> Bool {
    switch need {
    case .anyone: true
    case .named: !reach.isAnonymous
    case .anonymous: reach.isAnonymous
    }
  }

  /// What cannot be answered is only drawn for a sender who cannot be reached.
  private func allows(_ closure: DemoClosureReason, _ reach: DemoReach) -> Bool {
    switch closure {
    case .cannotBeAnswered: reach == .nobody
    case .withdrawn: reach.isToBeAnswered
    case .answered, .answeredAndCorrected, .noMeasure, .notOurs: true
    }
  }
}
