import Domain
import Foundation
import Hummingbird
import Operations
import Storage

extension Site {
  /// `/desk/apt?unit=&from=&to=`: the sheet of a unit and a period.
  func meetingPage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let notice: String? =
      switch query["klart"] {
      case "sagt": "Texterna är sparade."
      case "protokoll": "Anteckningarna är sparade."
      default: nil
      }
    return try await meetingPage(query, context: context, notice: notice)
  }

  /// Writes and approves what is said on the sheet, case by case. A row that nobody touched is left as it is by now,
  /// and words that somebody else has written meanwhile come back beside one's own. No words are dropped: those in a row
  /// that was taken off come back with a question.
  func postSaid(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    let asked = try await meetingQuestion(fields)
    guard let unit = asked.unit, let period = asked.period else { throw HTTPError(.badRequest) }
    let sheet = try await operations.meetingSheet(of: unit, period, member: member)
    var problems: [Problem] = []
    var room = MeetingSheet.longestList - sheet.said.count
    for (candidate, row) in PostedSaid.changes(of: sheet, in: fields) {
      guard !row.isUnclear else {
        problems.append(Problem(.invalid, .summaryUnticked, field: candidate.number.description))
        continue
      }
      let (stands, shallStand) = (candidate.summary != nil, !row.written.isEmpty)
      guard stands || !shallStand || room > 0 else {
        problems.append(
          Problem(
            .invalid, .sheetFull, [String(MeetingSheet.longestList)], field: candidate.number.description))
        continue
      }
      do {
        _ = try await operations.summarise(
          candidate.number, row.written, instead: row.held, actor: .staff(member))
        room += (stands ? 1 : 0) - (shallStand ? 1 : 0)
      } catch let problem as Problem where problem.code == .invalid || problem.isOvertakenSummary {
        problems.append(problem)
      }
    }
    guard problems.isEmpty else {
      return try await meetingPage(fields, context: context, problems: problems)
    }
    return .seeOther(asked.address(done: "sagt"))
  }

  /// Writes the minutes back as a meeting and improvements.
  func postMinutes(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let asked = try await meetingQuestion(fields)
    guard let unit = asked.unit, let period = asked.period else { throw HTTPError(.badRequest) }
    try await operations.requireMinutes(of: unit, member: try context.member())
    do {
      let minutes = MeetingMinutes(
        heldOn: try fields.day("heldOn"), period: period, participants: Int(fields["participants"]) ?? 0,
        notes: fields["notes"], decisions: fields["decisions"], dueOn: try fields.dayOrNone("dueOn"))
      _ = try await operations.writeMinutes(
        minutes, of: unit, idempotency: try fields.submissionKey(), member: try context.member())
      return .seeOther(asked.address(done: "protokoll"))
    } catch let problems as Problems {
      return try await meetingPage(fields, context: context, problems: problems.all)
    } catch let problem as Problem where problem.key != .organisationUnknown {
      // A case that is not there is a mistake in a line, and no missing page.
      let field = problem.code == .notFound ? "decisions" : problem.field
      let shown = Problem(.invalid, problem.key, problem.arguments, field: field)
      return try await meetingPage(fields, context: context, problems: [shown])
    }
  }

  private func meetingQuestion(_ fields: FormFields) async throws -> MeetingQuestion {
    MeetingQuestion(fields, today: try await operations.promiseToday().today)
  }

  private func meetingPage(
    _ fields: FormFields, context: SiteContext, notice: String? = nil, problems: [Problem] = []
  ) async throws -> Response {
    let member = try context.member()
    let desk = try await operations.improvementDesk(for: member)
    let own = ImprovementChoices(desk, member: member).onlyUnit
    let asked = MeetingQuestion(fields, today: desk.today, own: own)
    let all = problems + asked.problems
    var sheet: MeetingSheet?
    if let unit = asked.unit, let period = asked.period {
      sheet = try await operations.meetingSheet(of: unit, period, member: member)
    }
    let filling = MeetingPageFilling(
      asked: asked, desk: desk, member: member, sheet: sheet, fields: fields, problems: all)
    return try await page(
      filling.page, path: DeskPlace.meetings.rawValue, context: context, notice: notice,
      status: all.isEmpty
        ? .ok : all.contains(where: \.isOvertakenSummary) ? .conflict : .unprocessableContent)
  }
}

/// Which unit and which days; without days the last whole three months, and without a unit the person's own if there
/// is one alone.
struct MeetingQuestion: Sendable {
  let unit: UnitID?
  let from: String
  let to: String

  init(_ fields: FormFields, today: CalendarDay, own: UnitID? = nil) {
    unit = fields.identifier("unit") ?? own
    let last = CalendarDay(dayNumber: today.dayNumber - today.day)
    let first = (0..<2).reduce(last) { day, _ in CalendarDay(dayNumber: day.dayNumber - day.day) }
    from = fields.given("from") ?? CalendarDay(dayNumber: first.dayNumber - first.day + 1).description
    to = fields.given("to") ?? last.description
  }

  var period: ReportPeriod? {
    guard let from = CalendarDay(from), let to = CalendarDay(to) else { return nil }
    return try? ReportPeriod(from: from, to: to)
  }

  var problems: [Problem] {
    guard let first = CalendarDay(from) else { return [Problem(.invalid, .dateWrong, [from], field: "from")] }
    guard let last = CalendarDay(to) else { return [Problem(.invalid, .dateWrong, [to], field: "to")] }
    return first <= last ? [] : [Problem(.invalid, .periodBackwards, field: "to")]
  }

  func address(done: String) -> String {
    "/desk/apt?unit=\(unit?.rawValue ?? "")&from=\(from)&to=\(to)&klart=\(done)"
  }
}
