import Domain
import Operations
import Storage

extension CaseListPage {
  init(_ list: Operations.ListedCases, _ asked: CaseListQuestion) {
    let rows = CaseListRows(list)
    let menu = ListMenuFilling(list.menu, current: asked)
    let sentence = CaseListSentence(question: asked.question, list: list)
    self.init(
      title: menu.title, counts: rows.counts, menu: menu.menu,
      filter: CaseListChoices(list: list, asked: asked).filter, sentence: sentence.text,
      rows: list.items.enumerated().map { index, item in
        var row = rows.row(item)
        let place = (asked.page - 1) * Operations.listLength + index + 1
        row.address = ListTrail?.some(ListTrail(asked, at: place)).following(row.address)
        row.marked = asked.marksAll
        return row
      }, markAll: Self.markAll(asked, list), emptyText: Self.emptyText(asked, sentence),
      files: Self.files(asked, list), fileNote: Self.fileNote(list), saving: menu.saving,
      bulk: BulkFilling(list, back: asked).form,
      pagination: Self.pagination(asked, list))
  }

  /// Marks every case of the page, also without JavaScript.
  private static func markAll(_ asked: CaseListQuestion, _ list: Operations.ListedCases) -> PageLink? {
    guard !list.items.isEmpty else { return nil }
    let page = asked.page > 1 ? [("page", String(asked.page))] : []
    return asked.marksAll
      ? PageLink(label: "Avmarkera alla", address: asked.address(with: page))
      : PageLink(
        label: "Markera alla", address: asked.address(with: page + [(CaseListQuestion.marking, "alla")]))
  }

  private static func emptyText(_ asked: CaseListQuestion, _ sentence: CaseListSentence) -> String {
    if !asked.words.isEmpty {
      return "\(sentence.short) Skriv färre eller kortare ord, eller ändra urvalet ovan."
    }
    return asked.question.standing == .open
      ? "\(sentence.short) Välj ”öppna eller avslutade” för att se även de avslutade."
      : "\(sentence.short) Ändra urvalet ovan."
  }

  private static func files(_ asked: CaseListQuestion, _ list: Operations.ListedCases) -> [PageLink] {
    guard !list.items.isEmpty else { return [] }
    return [PageLink(label: "Skriv ut listan", address: asked.address("/desk/lista/utskrift"))]
      + CaseListFileFormat.allCases.map { format in
        PageLink(
          label: format.label,
          address: asked.address("/desk/lista/hamta", with: [("format", format.rawValue)]))
      }
  }

  private static func fileNote(_ list: Operations.ListedCases) -> String? {
    guard list.total > list.counted else { return nil }
    let most = SwedishNumber.integer(Operations.longestFile)
    return
      "En fil har högst \(most) ärenden. Är listan längre är det de första, och då står det i filens namn."
  }

  private static func pagination(_ asked: CaseListQuestion, _ list: Operations.ListedCases) -> Pagination? {
    let reached = min(list.total, list.counted)
    let pages = (reached + Operations.listLength - 1) / Operations.listLength
    guard pages > 1 else { return nil }
    func address(_ page: Int) -> String { asked.address(with: [("page", String(page))]) }
    return Pagination(
      position: "Sida \(asked.page) av \(pages)",
      previous: asked.page > 1 ? address(asked.page - 1) : nil,
      next: asked.page < pages ? address(asked.page + 1) : nil)
  }
}

/// The rows of a list, in words.
struct CaseListRows {
  private let list: Operations.ListedCases
  private let dates: PlainSwedishDate

  init(_ list: Operations.ListedCases) {
    self.list = list
    dates = PlainSwedishDate(today: list.today)
  }

  var counts: [StateMark] {
    var marks: [StateMark] = []
    if list.overdue > 0 {
      marks.append(
        StateMark(list.overdue == 1 ? "1 försenat" : "\(Self.counted(list.overdue)) försenade", .late))
    }
    if list.dueToday > 0 { marks.append(StateMark("\(list.dueToday) förfaller i dag", .soon)) }
    return marks.isEmpty ? [StateMark("Inget är försenat", .kept)] : marks
  }

  private static func counted(_ count: Int) -> String {
    count > ListMenu.countedCases
      ? "fler än \(SwedishNumber.integer(ListMenu.countedCases))" : SwedishNumber.integer(count)
  }

  func row(_ item: CaseListItem) -> CaseListRow {
    CaseListRow(
      number: item.number.description, address: "/desk/arenden/\(item.number)",
      version: String(item.version), kind: item.kind.swedish.capitalizedFirst, subject: subject(item),
      unit: list.chart.name(of: item.placement) ?? "Inte fördelad",
      officer: item.officer.flatMap { id in list.officers.first { $0.id == id }?.name },
      state: StateMark(item.state.swedish.capitalizedFirst, .neutral), waits: waits(item),
      due: due(item),
      dueMark: DueMark(today: list.today, calendar: list.calendar).mark(item.dueOn, from: item.warnOn))
  }

  private func subject(_ item: CaseListItem) -> String {
    guard let title = item.title else { return "Skyddad: öppna och skriv varför du läser" }
    return title.isEmpty ? "Utan text" : title.firstWords
  }

  private func due(_ item: CaseListItem) -> String {
    item.dueOn.map(dates.relative) ?? (item.state == .closed ? "–" : "Inget svar väntas")
  }

  private func waits(_ item: CaseListItem) -> [StateMark] {
    let news = item.isUnread ? [StateMark("Nytt att läsa", .soon)] : []
    return news
      + (list.waits[item.id] ?? []).map { wait in
        StateMark("Väntar på \(wait.party.swedish) sedan \(dates.relative(wait.began.day))", .neutral)
      }
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
