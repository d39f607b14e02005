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

  /// What is not for the reader is said to be there, and no more.
  var links: [LinkedCase] {
    about.links.map { link in
      let number = about.linked[link.main == value.id ? link.other : link.main]
      let undo = undo(link)
      return LinkedCase(
        number: number?.description ?? "Ett ärende som du inte ser",
        address: number.map { "/desk/arenden/\($0)" }, text: sentence(link), undo: undo,
        undoLabel: link.nature == .merge ? "Ta isär" : "För tillbaka hit det delades från",
        undoEarlier: undo != nil && link.nature == .split ? undoEarlier : nil)
    }
  }

  /// Whether the answer that the other case has answers the part too.
  private var undoEarlier: CheckField? {
    guard case .afterReading(let main) = about.splitUndoing else { return nil }
    let label = "Jag har läst svaret i \(main). Det svarar på den här delen också"
    return CheckField(
      prefix: Self.undoEarlier, options: [Choice(value: main.description, label: label)])
  }

  /// What the name of that field begins with; the case's number follows.
  static let undoEarlier = "part-earlier-"

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
      return about.splitUndoing == nil ? nil : "\(address)/vidare/\(HandingOnVerb.unsplit.rawValue)"
    }
  }

  /// Who was asked about the case, and about its duplicates, where the question is taken back too.
  var asked: [AskedOutside] {
    let own = about.referrals.map { item in
      let standing = item.standing(on: file.today)
      let isOver = standing == .answered || standing == .revoked
      return AskedOutside(
        recipient: item.recipient, state: Self.mark(standing), text: days(item) + mailed(item),
        referral: item.id.rawValue, mailAgain: isOver ? nil : mailAgain(item),
        revoke: isOver ? nil : "\(address)/vidare/\(HandingOnVerb.revoke.rawValue)")
    }
    let others = about.referralsOfDuplicates.map { item in
      AskedOutside(
        recipient: item.referral.recipient, state: Self.mark(item.referral.standing(on: file.today)),
        text: days(item.referral), number: item.number.description,
        address: "/desk/arenden/\(item.number)/vidare")
    }
    return own + others
  }

  private func days(_ item: Referral) -> String {
    "Tillfrågad \(dates.date(item.asked.day)), svar senast \(dates.date(item.answerBy))."
  }

  private func mailed(_ item: Referral) -> String {
    guard let mail = about.referralMail[item.id] else { return "" }
    return switch mail.state {
    case .waiting: " Länken mejlas till \(mail.recipient)."
    case .sent: " Länken är mejlad till \(mail.recipient)."
    case .failed: " Länken gick inte att mejla till \(mail.recipient)."
    case .withdrawn: ""
    }
  }

  /// Where a link that could not be mailed is mailed again, and to whom at first.
  private func mailAgain(_ item: Referral) -> MailAgain? {
    guard let mail = about.referralMail[item.id], mail.state == .failed,
      item.standing(on: file.today) != .expired
    else { return nil }
    return MailAgain(
      action: "\(address)/vidare/\(HandingOnVerb.mailAgain.rawValue)", email: mail.recipient)
  }

  /// What those who were asked answered, about the case and about its duplicates, for the thread of the case.
  var statements: [ThreadMessage] {
    about.referrals.compactMap { statement($0, "Yttrande") }
      + about.referralsOfDuplicates.compactMap { statement($0.referral, "Yttrande om \($0.number)") }
  }

  private func statement(_ item: Referral, _ heading: String) -> ThreadMessage? {
    guard let day = item.answeredOn, let text = about.statements[item.id], !text.isEmpty else { return nil }
    return ThreadMessage(
      .citizen, author: item.recipient, heading: heading, when: dates.date(day), text: text)
  }

  /// What was written to those who took the case over, to a gate's receivers and to those who were asked, and what the
  /// last could read of it: a text each, for the thread of the case. What was sealed since is not there.
  var covering: [CoveringNote] {
    var found: [CoveringNote?] = about.forwardings.map { item in
      let place = file.chart.name(of: item.to) ?? "en annan enhet"
      return note(item.text, "Lämnat vidare till \(place)", item.done)
    }
    for item in about.handovers {
      found.append(note(item.text, "Överlämnat: \(item.gate.swedish)", item.done))
    }
    for item in about.referrals {
      found.append(note(item.question, "Fråga till \(item.recipient)", item.asked))
      found.append(note(item.shared, "Delat med \(item.recipient)", item.asked))
    }
    return found.compactMap { $0 }
  }

  private func note(_ id: RowID?, _ heading: String, _ done: Doing) -> CoveringNote? {
    guard let id, let text = file.text(id), !text.isEmpty else { return nil }
    let words = CaseWords(file)
    let message = ThreadMessage(
      .note, author: words.who(done.actor), heading: heading, when: words.moment(done), text: text)
    return CoveringNote(id: id, message: message)
  }

  /// What was handed over through the gates, with who has received it.
  var handedOver: [HandedOver] {
    about.handovers.map { item in
      let given = "Överlämnat \(dates.date(item.done.day)) av \(CaseWords(file).who(item.done.actor))."
      let name = item.gate.swedish.capitalizedFirst
      if let received = about.received[item.id] {
        return HandedOver(
          gate: name, state: StateMark("Mottaget", .kept),
          text: given
            + " Mottaget \(dates.date(received.day)) av \(CaseWords(file).who(received.by)).")
      }
      let open = about.tasks.filter { $0.kind == .takeHandover && $0.subject == item.id }
      guard let task = open.first(where: { $0.owner == file.actor.staff?.id }) ?? open.first else {
        return HandedOver(gate: name, state: StateMark("Överlämnat", .neutral), text: given)
      }
      let due = task.dueOn.map { " Ska tas emot senast \(dates.date($0))." } ?? ""
      let isLate = task.dueOn.map { $0 < file.today } ?? false
      let mayTake = item.gate.content == .stays && file.permits(.handle)
      return HandedOver(
        gate: name, state: StateMark("Väntar", isLate ? .late : .soon),
        text: given + due + waitsFor(open), take: mayTake ? "/desk/uppgifter/\(task.id)/klar" : nil)
    }
  }

  private func waitsFor(_ tasks: [DeskTask]) -> String {
    // Nobody receives what is about themselves.
    let receivers = tasks.compactMap(\.owner).filter { !file.guarded.subjects.contains($0) }
    let names = SwedishOrder.sorted(
      receivers.map { CaseWords(file).who("staff:\($0)") }, by: \.self)
    return names.isEmpty ? "" : " Mottagare: \(names.joined(separator: ", "))."
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

/// A text that went along with a case, as the thread shows it.
struct CoveringNote {
  let id: RowID
  let message: ThreadMessage
}
