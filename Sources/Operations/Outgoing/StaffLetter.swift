import Domain
import Mail

/// What those who work with cases are told: number, date and link, and nothing of what a case is about, since a mail
/// is read on many screens.
struct StaffLetter {
  let settings: OutgoingSettings
  let today: CalendarDay

  init(_ settings: OutgoingSettings, today: CalendarDay) {
    self.settings = settings
    self.today = today
  }

  func reminder(_ step: ReminderStep, of value: FeedbackCase) -> MailMessage {
    let day = PlainSwedishDate(today: today).date(dueDay(step, of: value))
    let (subject, sentence) =
      switch step {
      case .acknowledge where value.promise.acknowledgeBy < today:
        (
          "Bekräftelsen av \(value.number) är försenad",
          "Avsändaren skulle ha fått veta senast \(day) att synpunkten är registrerad."
        )
      case .acknowledge:
        (
          "Bekräfta \(value.number)",
          "Avsändaren ska få veta senast \(day) att synpunkten är registrerad. Bekräfta gärna redan i dag."
        )
      case .halfTime:
        (
          "Halva tiden har gått för \(value.number)",
          "Svaret ska vara klart senast \(day). Halva tiden har gått."
        )
      case .twoDaysLeft:
        ("Svara snart på \(value.number)", "Svaret ska vara klart senast \(day).")
      case .breach:
        ("Svaret på \(value.number) är försenat", "Svaret skulle ha varit klart senast \(day).")
      }
    return message(subject, [.text(sentence), link("Öppna ärende \(value.number)", to: value)])
  }

  /// By when what a step reminds of is to be done.
  private func dueDay(_ step: ReminderStep, of value: FeedbackCase) -> CalendarDay {
    step == .acknowledge ? value.promise.acknowledgeBy : value.answerBy
  }

  /// That an improvement is to be done, or looked at. Its title is for the desk.
  func improvement(_ task: DeskTask) -> MailMessage {
    let day = PlainSwedishDate(today: today).date
    let due = task.dueOn.map { " senast \(day($0))" } ?? ""
    let (subject, sentence) =
      switch task.kind {
      case .followUpEffect:
        ("Följ upp vad en åtgärd gav", "En åtgärd är klar. Vad den gav ska följas upp\(due).")
      case .stepDue:
        (
          "Ett steg i en åtgärd ska vara klart",
          "Du ansvarar för en åtgärd med ett steg som ska vara klart\(due)."
        )
      case _ where isLate(task):
        ("En åtgärd är försenad", "En åtgärd skulle ha varit klar\(due), men är det inte.")
      default: ("En åtgärd ska snart vara klar", "Du ansvarar för en åtgärd som ska vara klar\(due).")
      }
    let address = task.subject.map { "\(settings.publicAddress)/desk/atgarder/\($0)" }
    return message(
      subject, [.text(sentence), .link(label: "Öppna åtgärden", address: address ?? tasksAddress)])
  }

  /// That figures of the autumn round are to be reported. Which they are stands at the desk.
  func figures(_ step: CollectionRound.Step, of round: CollectionRound, count: Int) -> MailMessage {
    let day = PlainSwedishDate(today: today).date(round.lastDay)
    let what = count == 1 ? "en uppgift" : "\(count) uppgifter"
    let (subject, sentence) =
      switch step {
      case .begins:
        (
          "Rapportera \(what) till jämförelsen",
          "Insamlingen för \(round.year) har börjat. Du ansvarar för \(what), som ska rapporteras senast \(day)."
        )
      case .weekLeft:
        (
          "En vecka kvar att rapportera till jämförelsen",
          "Insamlingen för \(round.year) slutar \(day). Du har \(what) kvar att rapportera."
        )
      case .late:
        (
          "Uppgifter till jämförelsen är försenade",
          "Insamlingen för \(round.year) skulle ha varit klar \(day). Du har \(what) kvar att rapportera."
        )
      }
    let address = "\(settings.publicAddress)/desk/matt/insamling/\(round.year)"
    return message(subject, [.text(sentence), .link(label: "Öppna insamlingen", address: address)])
  }

  private func isLate(_ task: DeskTask) -> Bool {
    task.kind == .improvementLate || (task.kind == .improvementDue && task.dueOn.map { $0 < today } ?? false)
  }

  /// "Ska vara klar senast onsdag 1 april".
  private func line(_ task: DeskTask) -> String {
    let due = task.dueOn.map { " senast \(PlainSwedishDate(today: today).date($0))" } ?? ""
    return switch task.kind {
    case .followUpEffect: "Följ upp\(due) vad den gav"
    case .stepDue: "Ett steg ska vara klart\(due)"
    case _ where isLate(task): "Skulle ha varit klar\(due)"
    default: "Ska vara klar\(due)"
    }
  }

  /// - Parameters:
  ///   - waiting: what the person has to see to, what is due first first.
  ///   - improvements: the tasks of the improvements that they own.
  ///   - figures: the tasks of the figures that they are to report.
  func digest(
    _ waiting: [(step: ReminderStep, value: FeedbackCase)], improvements: [DeskTask] = [],
    figures: [DeskTask] = []
  ) -> MailMessage {
    let dates = PlainSwedishDate(today: today)
    let groups: [(ReminderStep, String)] = [
      (.breach, "Svarsdagen har passerat:"), (.twoDaysLeft, "Ska besvaras inom två arbetsdagar:"),
      (.acknowledge, "Ska bekräftas för avsändaren:"),
      (.halfTime, "Halva tiden har gått:"),
    ]
    var paragraphs: [MailParagraph] = []
    for (step, heading) in groups {
      let items = waiting.filter { $0.step == step }
      if items.isEmpty { continue }
      paragraphs.append(.text(heading))
      paragraphs.append(
        list(items.map { "\($0.value.number), senast \(dates.date(dueDay(step, of: $0.value)))" }))
    }
    if !waiting.isEmpty {
      paragraphs.append(.link(label: "Öppna dina ärenden", address: settings.publicAddress + "/desk"))
    }
    if !improvements.isEmpty {
      paragraphs.append(.text("Åtgärder:"))
      paragraphs.append(list(improvements.map(line)))
    }
    if !figures.isEmpty {
      let due = figures.compactMap(\.dueOn).min().map { ", senast \(dates.date($0))" } ?? ""
      paragraphs.append(.text("Uppgifter att rapportera till jämförelsen: \(figures.count)\(due)."))
    }
    if !improvements.isEmpty || !figures.isEmpty {
      paragraphs.append(.link(label: "Öppna dina uppgifter", address: tasksAddress))
    }
    let subject = Self.subject(
      cases: waiting.count, improvements: improvements.count, figures: figures.count,
      areAnswers: waiting.allSatisfy { $0.step != .acknowledge })
    return message(subject, paragraphs)
  }

  /// "2 ärenden, en åtgärd och 3 uppgifter väntar på dig".
  private static func subject(cases: Int, improvements: Int, figures: Int, areAnswers: Bool) -> String {
    let counted = [
      (cases, "ett ärende", "ärenden"), (improvements, "en åtgärd", "åtgärder"),
      (figures, "en uppgift", "uppgifter"),
    ].filter { $0.0 > 0 }
    let parts = counted.map { $0.0 == 1 ? $0.1 : "\($0.0) \($0.2)" }
    let first = parts.dropLast().joined(separator: ", ")
    let all = first.isEmpty ? parts.joined() : "\(first) och \(parts.last ?? "")"
    let ending = areAnswers && improvements == 0 && figures == 0 ? "väntar på svar" : "väntar på dig"
    return "\(all.prefix(1).uppercased())\(all.dropFirst()) \(ending)"
  }

  /// As many lines as anybody reads; the first are due first.
  private func list(_ lines: [String]) -> MailParagraph {
    let hidden = lines.count - Self.longestList
    return .list(Array(lines.prefix(Self.longestList)) + (hidden > 0 ? ["och \(hidden) till"] : []))
  }

  private static let longestList = 50

  private var tasksAddress: String { settings.publicAddress + "/desk/uppgifter" }

  private func link(_ label: String, to value: FeedbackCase) -> MailParagraph {
    .link(label: label, address: "\(settings.publicAddress)/desk/arenden/\(value.number)")
  }

  private func message(_ subject: String, _ body: [MailParagraph]) -> MailMessage {
    let paragraphs =
      body + [
        .text("Du väljer själv hur du får påminnelser: logga in och öppna Mina påminnelser."),
        .text("Det här mejlet har skickats automatiskt. Svara inte på det."),
      ]
    return MailMessage(subject, paragraphs)
  }
}
