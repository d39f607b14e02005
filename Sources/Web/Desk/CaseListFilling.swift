import Domain
import Operations
import Storage

extension CaseListPage {
  init(_ list: Operations.ListedCases, _ asked: CaseListQuestion) {
    let lines = CaseListLines(list)
    self.init(
      counts: lines.counts,
      filter: CaseListFilter(
        state: CaseListLines.standings.selecting(asked.standing.rawValue),
        unit: UnitChoices.field(list.chart.current(on: list.today), none: "alla enheter").selecting(
          asked.unit),
        officer: lines.officers.selecting(asked.officer), q: TextField(value: asked.number)),
      sentence: lines.sentence(asked), rows: list.items.map(lines.row),
      emptyText: asked.standing == .open
        ? "Inga öppna ärenden passar in. Välj ”alla” för att se även de avslutade."
        : "Inga ärenden passar in. Ändra urvalet ovan.",
      pagination: lines.pagination(asked))
  }
}

/// The words of the list.
private struct CaseListLines {
  private let list: Operations.ListedCases
  private let dates: PlainSwedishDate

  init(_ list: Operations.ListedCases) {
    self.list = list
    dates = PlainSwedishDate(today: list.today)
  }

  static let standings = ChoiceField(options: [
    Choice(value: "open", label: "öppna"), Choice(value: "overdue", label: "försenade"),
    Choice(value: "closed", label: "avslutade"), Choice(value: "all", label: "alla"),
  ])

  var officers: ChoiceField {
    let people = SwedishOrder.sorted(list.officers.filter(Access.worksInCases), by: \.name)
    return ChoiceField(
      options: [Choice(value: "", label: "vem som helst")]
        + people.map { Choice(value: $0.id.rawValue, label: $0.name) })
  }

  var counts: [StateMark] {
    var marks: [StateMark] = []
    if list.overdue > 0 {
      marks.append(StateMark(list.overdue == 1 ? "1 försenat" : "\(list.overdue) försenade", .late))
    }
    if list.dueToday > 0 { marks.append(StateMark("\(list.dueToday) förfaller i dag", .soon)) }
    return marks.isEmpty ? [StateMark("Inget är försenat", .kept)] : marks
  }

  func sentence(_ asked: CaseListQuestion) -> String {
    let word =
      switch asked.standing {
      case .open: list.total == 1 ? "öppet ärende" : "öppna ärenden"
      case .overdue: list.total == 1 ? "försenat ärende" : "försenade ärenden"
      case .closed: list.total == 1 ? "avslutat ärende" : "avslutade ärenden"
      case .all: list.total == 1 ? "ärende" : "ärenden"
      }
    let number =
      asked.number.isEmpty ? "" : "”\(asked.number)” är inget ärendenummer. Skriv det som 2026-0117. "
    return number + "\(SwedishNumber.integer(list.total)) \(word). Det som förfaller först står överst."
  }

  func row(_ item: CaseListItem) -> CaseListRow {
    CaseListRow(
      number: item.number.description, address: "/desk/arenden/\(item.number)",
      kind: item.kind.swedish.capitalizedFirst,
      subject: subject(item),
      unit: list.chart.name(of: item.placement) ?? "Inte fördelad",
      officer: item.officer.flatMap { id in list.officers.first { $0.id == id }?.name },
      state: StateMark(item.state.swedish.capitalizedFirst, .neutral), due: due(item), dueMark: mark(item))
  }

  private func subject(_ item: CaseListItem) -> String {
    guard let title = item.title else { return "Skyddad: öppna och skriv varför du läser" }
    return title.isEmpty ? "Utan text" : title.firstWords
  }

  func pagination(_ asked: CaseListQuestion) -> Pagination? {
    let pages = (list.total + Operations.listLength - 1) / Operations.listLength
    guard pages > 1 else { return nil }
    return Pagination(
      position: "Sida \(asked.page) av \(pages)",
      previous: asked.page > 1 ? asked.address(page: asked.page - 1) : nil,
      next: asked.page < pages ? asked.address(page: asked.page + 1) : nil)
  }

  private func due(_ item: CaseListItem) -> String {
    item.dueOn.map(dates.relative) ?? (item.state == .closed ? "–" : "Inget svar väntas")
  }

  private func mark(_ item: CaseListItem) -> StateMark? {
    guard let due = item.dueOn else { return nil }
    if due < list.today { return StateMark(dates.standing(due: due, in: list.calendar), .late) }
    if due == list.today { return StateMark("Sista dagen", .soon) }
    return nil
  }
}

extension String {
  /// The beginning, cut between words.
  var firstWords: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > 90 else { return line }
    let cut = line.prefix(90)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
