import Domain
import Operations
import Storage

/// What pages say of improvements.
struct ImprovementWords {
  let desk: ImprovementDesk
  private let dates: PlainSwedishDate

  init(_ desk: ImprovementDesk) {
    self.desk = desk
    dates = PlainSwedishDate(today: desk.today)
  }

  static func address(_ id: ImprovementID) -> String { "/desk/atgarder/\(id)" }

  func row(_ item: ListedImprovement) -> ImprovementRow {
    let (value, plan) = (item.value, item.plan)
    return ImprovementRow(
      heading: value.content.title, address: Self.address(value.id), place: place(value.placement),
      level: value.content.level.swedish.capitalizedFirst, owner: value.content.owner.flatMap(name),
      due: dates.relative(value.content.dueOn),
      dueMark: value.isOverdue(on: desk.today) ? StateMark("Försenad", .late) : nil,
      status: status(value),
      steps: plan.steps.isEmpty ? nil : "\(plan.doneCount) av \(plan.steps.count)")
  }

  func status(_ value: Improvement) -> StateMark {
    let word = value.progress.status.swedish.capitalizedFirst
    switch value.progress.status {
    case .planned, .inProgress:
      return value.isOverdue(on: desk.today)
        ? StateMark("\(word), skulle ha varit klar \(dates.date(value.content.dueOn))", .late)
        : StateMark(word, .neutral)
    case .done: return StateMark(word, .kept)
    case .dropped: return StateMark(word, .neutral)
    }
  }

  func facts(_ file: ImprovementFile) -> [DescribedText] {
    let (content, progress) = (file.value.content, file.value.progress)
    let facts: [(String, String?)] = [
      ("Var", place(content.placement)), ("Nivå", content.level.swedish.capitalizedFirst),
      ("Ansvarigt organ", content.body), ("Ansvarig", content.owner.flatMap(name) ?? "Ingen än"),
      ("Klar senast", dates.date(content.dueOn)), ("Planerad", dates.date(file.value.plannedOn)),
      ("Klar", progress.doneOn.map(dates.date)), ("Ska bli bättre", content.expectedEffect),
      ("Visar att det är klart", progress.evidence), ("Avbruten därför att", progress.reason),
      ("Följs upp", content.followUpOn.map(dates.date)), ("Räknas i", file.pattern?.name),
    ]
    return facts.compactMap { term, text in
      text.flatMap { $0.isEmpty ? nil : DescribedText(term, $0) }
    }
  }

  /// The sentence about the figures as they are now.
  func counting(_ file: ImprovementFile) -> String {
    guard let pattern = file.pattern else {
      return
        "Inget räknas. Välj ett mönster under ”Ändra uppgifterna” om antalet synpunkter kan visa vad åtgärden ger."
    }
    guard file.value.progress.doneOn != nil else {
      return "När åtgärden är klar räknar vi ”\(pattern.name)” före och efter."
    }
    guard let figures = file.figures else {
      return "Det finns inget att jämföra ännu, eller så får du inte se talen."
    }
    return finding(figures, of: pattern)
  }

  func finding(_ figures: EffectFigures, of pattern: CasePattern?) -> String {
    let subject = pattern?.criteria.kind.map { $0 == .question ? "frågor" : $0.swedish } ?? "synpunkter"
    let (before, after) = (figures.periods.before, figures.periods.after)
    return figures.finding(of: subject) + " Före: \(before.swedish). Efter: \(after.swedish)."
      + " Vi räknar synpunkter, inte personer."
      + (pattern?.criteria.concernsComplaints == false ? "" : " \(PatternCriteria.staffComplaintsInSwedish)")
  }

  func place(_ placement: Placement) -> String { desk.chart.name(of: placement) ?? "Hela kommunen" }

  func name(_ id: StaffID) -> String? { desk.staff.first { $0.id == id }?.name }

  func who(_ reference: String) -> String {
    guard reference.hasPrefix("staff:") else { return "Systemet" }
    return name(StaffID(rawValue: String(reference.dropFirst("staff:".count)))) ?? "En tidigare medarbetare"
  }

  func moment(_ done: Doing) -> String {
    guard let instant = done.instant else { return dates.date(done.day) }
    return "\(dates.date(done.day)) kl. \(SwedishTime.clock(instant))"
  }

  func date(_ day: CalendarDay) -> String { dates.date(day) }
}
