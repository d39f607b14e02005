import Domain
import Operations
import Storage

/// Links, questions outside and gates, in words.
struct HandingOnWords {
  let file: CaseFile
  private var about: HandingOn { file.handingOn }

  private var value: FeedbackCase { file.value }
  private var dates: PlainSwedishDate { PlainSwedishDate(today: file.today) }

  var address: String { "/desk/arenden/\(value.number)" }

  var links: [LinkedCase] {
    about.links.compactMap { link in
      let other = link.main == value.id ? link.other : link.main
      return about.linked[other].map { number in
        LinkedCase(
          number: number.description, address: "/desk/arenden/\(number)", text: sentence(link),
          undo: undo(link), undoLabel: link.nature == .merge ? "Ta isär" : "För tillbaka hit det delades från"
        )
      }
    }
  }

  private func sentence(_ link: CaseLink) -> String {
    let isMain = link.main == value.id
    let what =
      switch (link.nature, isMain) {
      case (.merge, true): "sammanslaget med det här ärendet"
      case (.merge, false): "det här ärendet är sammanslaget med det, och besvaras där"
      case (.split, true): "delat av från det här ärendet"
      case (.split, false): "det här ärendet är delat av därifrån"
      }
    let made = "\(what), \(dates.date(link.made.day)) av \(CaseWords(file).who(link.made.actor))"
    return link.undone.map { "\(made). Återställt \(dates.date($0.day))." } ?? made + "."
  }

  /// A link is undone from the case that owes its existence, or its silence, to it.
  private func undo(_ link: CaseLink) -> String? {
    guard link.isInForce, link.other == value.id else { return nil }
    switch link.nature {
    case .merge: return "\(address)/vidare/\(HandingOnVerb.unmerge.rawValue)"
    case .split:
      return value.mergedInto == nil && file.answers.isEmpty
        ? "\(address)/vidare/\(HandingOnVerb.unsplit.rawValue)" : nil
    }
  }

  var asked: [AskedOutside] {
    about.referrals.map { item in
      let standing = item.standing(on: file.today)
      let isOver = standing == .answered || standing == .revoked
      return AskedOutside(
        recipient: item.recipient, state: Self.mark(standing),
        text: "Tillfrågad \(dates.date(item.asked.day)), svar senast \(dates.date(item.answerBy)).",
        referral: item.id.rawValue,
        revoke: isOver ? nil : "\(address)/vidare/\(HandingOnVerb.revoke.rawValue)")
    }
  }

  /// What those who were asked answered, for the thread of the case.
  var statements: [ThreadMessage] {
    about.referrals.compactMap { item in
      guard let day = item.answeredOn, let text = file.text(item.answer), !text.isEmpty else { return nil }
      return ThreadMessage(
        .citizen, author: item.recipient, heading: "Yttrande", when: dates.date(day), text: text)
    }
  }

  static func mark(_ standing: Referral.Standing) -> StateMark {
    let tone: StateMark.Tone =
      switch standing {
      case .waiting, .revoked: .neutral
      case .overdue, .expired: .late
      case .answered: .kept
      }
    return StateMark(standing.swedish.capitalizedFirst, tone)
  }

  var questions: [GateQuestion] {
    about.awaited.map { gate in
      let setting = about.settings[gate] ?? .standard(gate)
      let due = about.tasks.first { $0.kind == .assessGate && $0.note == gate.swedish }?.dueOn ?? file.today
      let tone: StateMark.Tone = due < file.today ? .late : .soon
      return GateQuestion(
        heading: "Bedöm om det ska rapporteras enligt \(gate.swedish)", instruction: setting.instruction,
        citation: setting.citation, mark: StateMark(dates.standing(due: due, in: file.calendar), tone),
        action: "\(address)/vidare/\(HandingOnVerb.assess.rawValue)", gate: gate.rawValue)
    }
  }
}
