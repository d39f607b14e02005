import Domain
import Operations
import Storage

/// The sheet in words, and the forms below it.
struct MeetingPageFilling {
  let asked: MeetingQuestion
  let desk: ImprovementDesk
  let member: StaffMember
  let sheet: MeetingSheet?
  let fields: FormFields
  let problems: [Problem]

  /// What fits one page; the rest is in the lists at the desk.
  private static let longestList = MeetingSheet.longestList

  var page: MeetingPage {
    MeetingPage(
      errors: problems.map { FormError(target: target($0), text: $0.swedish) },
      unit: ImprovementChoices(desk, member: member).units.selecting(asked.unit?.rawValue),
      from: TextField(value: asked.from, error: error("from")),
      to: TextField(value: asked.to, error: error("to")), paper: sheet.map(paper), carried: carried,
      said: said,
      minutes: minutes, meetings: meetings)
  }

  private var words: ImprovementWords { ImprovementWords(desk) }

  private func error(_ field: String) -> String? { problems.first { $0.field == field }?.swedish }

  private func target(_ problem: Problem) -> String {
    guard let field = problem.field else { return "innehall" }
    return CaseNumber(field).map(SaidRow.name) ?? field
  }

  private func paper(_ sheet: MeetingSheet) -> MeetingPaper {
    MeetingPaper(
      unit: sheet.unit.name, period: sheet.figures.period.swedish, finding: sheet.figures.finding,
      table: MeetingTableFilling(figures: sheet.figures).table,
      said: sheet.said.prefix(Self.longestList).map {
        DescribedText($0.kind.swedish.capitalizedFirst, $0.text)
      }, moreSaid: Self.more(sheet.said.count),
      planned: sheet.improvements.prefix(Self.longestList).map(planned),
      morePlanned: Self.more(sheet.improvements.count), questions: sheet.questions)
  }

  /// "Och 3 till.", of what does not fit.
  private static func more(_ count: Int) -> String? {
    count > longestList ? "Och \(count - longestList) till." : nil
  }

  private func planned(_ item: Improvement) -> DescribedText {
    let owner = item.content.owner.flatMap(words.name).map { ", \($0)" } ?? ""
    let level = item.content.level == .unit ? "" : " (\(item.content.level.swedish))"
    let when =
      item.progress.status == .done
      ? "klar" : "\(item.progress.status.swedish), senast \(words.date(item.content.dueOn))\(owner)"
    return DescribedText(item.content.title + level, when)
  }

  private var said: [SaidRow] {
    (sheet?.candidates ?? []).map { candidate in
      let (number, standing) = (candidate.number.description, candidate.summary ?? "")
      let sent = PostedSaid(candidate.number, in: fields).flatMap {
        $0.isShownAgain(over: standing) ? $0 : nil
      }
      let isTold = problems.contains { $0.isOvertakenSummary && $0.field == number }
      let value = sent?.text ?? candidate.summary ?? candidate.subject
      return SaidRow(
        name: SaidRow.name(candidate.number), number: number, address: "/desk/arenden/\(number)",
        kind: candidate.kind.swedish.capitalizedFirst,
        value: value,
        approval: SaidRow.approval(candidate.number),
        approved: sent?.isMeant ?? (candidate.summary != nil),
        held: HiddenField(
          name: SaidRow.held(candidate.number),
          value: sent?.heldAgain(over: standing, isTold: isTold) ?? standing),
        shown: HiddenField(name: SaidRow.shown(candidate.number), value: sent?.shownAgain ?? value),
        error: error(number))
    }
  }

  private var carried: [HiddenField] {
    guard let sheet else { return [] }
    return [
      HiddenField(name: "unit", value: sheet.unit.id.rawValue), HiddenField(name: "from", value: asked.from),
      HiddenField(name: "to", value: asked.to),
    ]
  }

  private var minutes: MinutesForm? {
    guard let sheet, sheet.readsMinutes,
      Access.permitsImprovement(member, .change, at: sheet.unit.placement)
    else { return nil }
    func text(_ name: String, unless empty: String = "") -> TextField {
      TextField(value: fields.given(name) ?? empty, error: error(name))
    }
    return MinutesForm(
      submission: fields.given("submission") ?? SecretToken.random(),
      heldOn: text("heldOn", unless: desk.today.description), participants: text("participants"),
      notes: text("notes"), decisions: text("decisions"), dueOn: text("dueOn"))
  }

  private var meetings: [DescribedText] {
    (sheet?.meetings ?? []).map { meeting in
      let people = meeting.participants == 1 ? "1 var med" : "\(meeting.participants) var med"
      return DescribedText(
        words.date(meeting.heldOn).capitalizedFirst,
        "\(people). Antecknat av \(words.who(meeting.written.actor)).\n\(meeting.notes)")
    }
  }
}

/// What may be told of the figures.
struct MeetingTableFilling {
  let figures: MeetingFigures

  var table: MeetingTable {
    guard let matrix = figures.matrix else {
      return MeetingTable(
        kinds: (figures.kinds?.groups ?? []).map { "\(Self.joined($0.keys.map(\.swedish))) \($0.count)" },
        dimensions: (figures.byDimension?.groups ?? []).map {
          "\(Self.joined($0.keys.map(Self.name))) \($0.count)"
        })
    }
    let kinds = Kind.allCases.filter { figures.total[$0] > 0 }
    return MeetingTable(
      columns: kinds.map(\.swedish.capitalizedFirst) + ["Summa"],
      rows: matrix.map { dimension, counts in
        MeetingTableRow(
          heading: Self.name(dimension).capitalizedFirst,
          cells: kinds.map { String(counts[$0]) } + [String(counts.all)])
      })
  }

  private static func name(_ dimension: QualityDimension?) -> String { dimension?.swedish ?? "ingen angiven" }

  private static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first?.capitalizedFirst ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) och \(last)".capitalizedFirst
  }
}
