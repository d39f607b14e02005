import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showCalendar(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await calendarPage(
      FormFields([:]), problem: nil, context: context,
      notice: FormFields(query: request)["klart"].isEmpty
        ? nil : "Kalendern är ändrad. De ärenden som flyttas får sina nya datum inom några minuter.")
  }

  /// Shows what an exception would change, or makes it hold.
  func postCalendar(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let change = try fields.calendarChange()
      return try await decide(
        change, fields, words: { TimeChangeWords(change, today: $0).sentence }, at: "/desk/kalender",
        context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await calendarPage(fields, problem: problem, context: context)
    }
  }

  /// Decides when the preview was confirmed, and shows the preview before that.
  /// - Parameter seen: how many decisions about the promises the form knew of; nil for the calendar.
  func decide(
    _ change: TimeChange, _ fields: FormFields, seen: Int? = nil, words: (CalendarDay) -> String,
    at address: String, context: SiteContext
  ) async throws -> Response {
    let member = try context.member()
    guard fields["confirmed"] == "yes" else {
      let preview = try await operations.preview(change, seen: seen, by: member)
      return try await page(
        TimePreviewPage(preview, change: words(preview.today), fields: fields, address: address),
        path: address, context: context)
    }
    try await operations.decide(change, seen: seen, by: member)
    // A small register is done before the answer; in a large one the rest follows in the background.
    for _ in 0..<Self.promptBatches where try await !operations.recalculate() { break }
    return .seeOther("\(address)?klart=ja")
  }

  private static let promptBatches = 4

  private func calendarPage(
    _ fields: FormFields, problem: Problem?, context: SiteContext, notice: String? = nil
  ) async throws -> Response {
    let decisions = try await operations.timeDecisions(for: try context.member())
    return try await page(
      CalendarPage(decisions, fields, problem: problem), path: "/desk/kalender", context: context,
      notice: notice, status: problem?.code.status ?? .ok)
  }
}

extension FormFields {
  fileprivate func calendarChange() throws(Problem) -> TimeChange {
    let day = try day("day")
    if self["change"] == "remove" { return .remove(day) }
    guard let effect = given("effect"), ["close", "open"].contains(effect) else {
      throw Problem(.invalid, .reasonMissing, field: "effect")
    }
    guard let kind = given("basisKind"), ["law", "ownDecision"].contains(kind) else {
      throw Problem(.invalid, .legalBasisMissing, field: "basisKind")
    }
    return .add(
      CalendarOverride(
        day: day, effect: effect == "open" ? .open(reason: self["reason"]) : .close(reason: self["reason"]),
        legalBasis: kind == "law" ? .law(self["basis"]) : .ownDecision(self["basis"])))
  }
}
