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
  private static let longestList = 8

  var page: MeetingPage {
    MeetingPage(
      errors: problems.map { FormError(target: target($0), text: $0.swedish) },
      unit: ImprovementChoices(desk, member: member).units.selecting(asked.unit?.rawValue),
      from: TextField(value: asked.from, error: error("from")),
      to: TextField(value: asked.to, error: error("to")), paper: sheet.map(paper), said: said,
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
      },
      planned: sheet.improvements.prefix(Self.longestList).map(planned), questions: sheet.questions)
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
      let name = SaidRow.name(candidate.number)
      return SaidRow(
        name: name, number: candidate.number.description, address: "/desk/arenden/\(candidate.number)",
        kind: candidate.kind.swedish.capitalizedFirst,
        value: fields.given(name) ?? candidate.summary ?? candidate.subject,
        approval: SaidRow.approval(candidate.number),
        approved: fields.given(name) == nil
          ? candidate.summary != nil : !fields[SaidRow.approval(candidate.number)].isEmpty,
        error: error(candidate.number.description))
    }
  }

  private var minutes: MinutesForm? {
    guard let sheet, Access.permitsImprovement(member, .change, at: sheet.unit.placement) else { return nil }
    func text(_ name: String, unless empty: String = "") -> TextField {
      TextField(value: fields.given(name) ?? empty, error: error(name))
    }
    return MinutesForm(
      carried: [
        HiddenField(name: "unit", value: sheet.unit.id.rawValue),
        HiddenField(name: "from", value: asked.from),
        HiddenField(name: "to", value: asked.to),
      ], heldOn: text("heldOn", unless: desk.today.description), participants: text("participants"),
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
