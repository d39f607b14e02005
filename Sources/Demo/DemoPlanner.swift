/// Makes a planned case of each receipt: first who and how, then what was written, then what the desk did.
struct DemoPlanner {
  let lastDay: DemoDay
  let workingDays: DemoWorkingDays
  var random: DemoRandom
  private var chooser = DemoTextChooser()
  private var senders = DemoSenders()

  init(lastDay: DemoDay, workingDays: DemoWorkingDays, random: DemoRandom) {
    self.lastDay = lastDay
    self.workingDays = workingDays
    self.random = random
  }

  private var desk: DemoDesk { DemoDesk(lastDay: lastDay, workingDays: workingDays) }

  /// nil when no text is left for the receipt.
  mutating func plan(_ receipt: DemoReceipt) -> PlannedCase? {
    let kind = kind(of: receipt)
    let channel = channel(of: receipt)
    let reach = reach(of: receipt, kind: kind, channel: channel)
    let wish = DemoTextChooser.Wish(
      day: receipt.day, kind: kind, channel: channel, reach: reach, theme: receipt.theme,
      need: receipt.need)
    guard let choice = chooser.choose(wish, random: &random) else { return nil }
    let matter = DemoDesk.Matter(
      received: receipt.day, channel: channel, reach: reach, text: choice.text, slots: choice.slots)
    return plannedCase(matter, receipt)
  }

  private mutating func plannedCase(_ matter: DemoDesk.Matter, _ receipt: DemoReceipt) -> PlannedCase {
    let timeline = timeline(of: matter, receipt).until(lastDay)
    let text = matter.text
    return PlannedCase(
      textID: text.id, subject: matter.slots.fill(text.subject), text: matter.slots.fill(text.text),
      channel: matter.channel, sender: sender(of: matter), capacity: capacity(in: text),
      received: matter.received,
      registered: timeline.registered, classification: classification(of: text, receipt),
      corrections: timeline.corrections, acknowledged: timeline.acknowledged, assignment: timeline.assignment,
      deadlineExtension: timeline.deadlineExtension, answer: timeline.answer, closure: timeline.closure,
      reopening: timeline.reopening)
  }

  private mutating func timeline(of matter: DemoDesk.Matter, _ receipt: DemoReceipt) -> DemoTimeline {
    if case .open(let state) = receipt.origin {
      return desk.open(matter, state: state)
    }
    var timeline = desk.everyday(matter, random: &random)
    timeline.corrections = DemoCorrections(
      workingDays: workingDays, reorganisationDay: DemoOrganisation.reorganisationDay(before: lastDay)
    ).all(
      for: matter.text, received: matter.received, registered: timeline.registered, random: &random)
    return timeline
  }

  private func classification(of text: DemoText, _ receipt: DemoReceipt) -> PlannedClassification {
    receipt.isRouted
      ? PlannedClassification(kind: text.kind, dimension: text.dimension, area: text.area, home: text.home)
      : PlannedClassification(kind: text.kind, dimension: nil, area: nil, home: nil)
  }

  private mutating func kind(of receipt: DemoReceipt) -> DemoKind {
    switch receipt.origin {
    case .theme, .open: .complaint
    case .everyday:
      random.value(
        weighted: [(.complaint, 448), (.compliment, 322), (.suggestion, 149), (.question, 81)],
        otherwise: .complaint)
    }
  }

  /// On a free day only what needs nobody at the desk; the weights make the whole come out as the web's 45
  /// per cent.
  private mutating func channel(of receipt: DemoReceipt) -> DemoChannel {
    if case .open(let state) = receipt.origin { return state.channel }
    guard workingDays.contains(receipt.day) else {
      return random.value(weighted: [(.web, 80), (.email, 20)], otherwise: .web)
    }
    return random.value(
      weighted: [
        (.web, 430), (.telephone, 227), (.email, 144), (.form, 92), (.letter, 58), (.visit, 57),
        (.meeting, 22),
      ], otherwise: .web)
  }

  /// Who asks a question wants an answer.
  private mutating func reach(of receipt: DemoReceipt, kind: DemoKind, channel: DemoChannel) -> DemoReach {
    guard case .everyday = receipt.origin else { return .name(.wantsAnswer) }
    if random.chance(percent: anonymousShare(of: channel)) {
      guard channel == .letter else { return .code }
      return kind == .question ? .name(.wantsAnswer) : .nobody
    }
    return kind != .question && random.chance(percent: 9) ? .name(.wantsNoAnswer) : .name(.wantsAnswer)
  }

  private mutating func sender(of matter: DemoDesk.Matter) -> PlannedSender {
    switch matter.reach {
    case .nobody: .anonymous
    case .code: .anonymousWithCode
    case .name(let wish):
      .named(senders.contact(for: matter.channel, speaker: matter.text.speaker, from: &random), wish)
    }
  }

  /// Nobody is anonymous by e-mail or at a meeting.
  private func anonymousShare(of channel: DemoChannel) -> Int {
    switch channel {
    case .web: 42
    case .telephone: 20
    case .form, .letter: 32
    case .visit: 10
    case .email, .meeting: 0
    }
  }

  private mutating func capacity(in text: DemoText) -> DemoCapacity? {
    guard random.chance(percent: 55) else { return nil }
    return text.voice ?? .resident
  }
}

extension DemoReceipt {
  var theme: DemoTheme? {
    if case .theme(let theme) = origin { theme } else { nil }
  }

  var need: DemoTextChooser.Wish.Need {
    switch origin {
    case .everyday, .theme: .anything
    case .open(.reopened): .reopening
    case .open: .answer
    }
  }

  var isRouted: Bool {
    switch origin {
    case .open(.unroutedToday), .open(.unroutedYesterday): false
    case .everyday, .theme, .open: true
    }
  }
}
