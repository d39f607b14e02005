import Domain
import Foundation
import Hummingbird
import Operations
import Storage

extension Site {
  /// Asks why, before a case is opened that one does not open without a reason.
  func showReadingReason(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    guard try await operations.mayOpen(number, actor: .staff(try context.member())) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return try await page(ReadingReasonPage(number: number.description), path: "/desk", context: context)
  }

  func postReadingReason(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let fields = try await trustedFields(request, context)
    do {
      try await operations.giveReason(fields["reason"], for: number, actor: actor)
      return .seeOther("/desk/arenden/\(number)")
    } catch let problem as Problem where problem.code == .invalid {
      guard try await operations.mayOpen(number, actor: actor) else {
        throw Problem(.notFound, .caseNotFound)
      }
      let asked = ReadingReasonPage(
        number: number.description, errors: [FormError(target: "reason", text: problem.swedish)],
        reason: TextField(value: fields["reason"], error: problem.swedish))
      return try await page(asked, path: "/desk", context: context, status: problem.code.status)
    }
  }

  func caseReadLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    let log = try await operations.readLog(of: number, actor: .staff(try context.member()))
    let (today, _) = try await operations.promiseToday()
    let words = ReadingWords(today: today)
    return try await page(
      CaseReadLogPage(number: number.description, readings: log.map(words.line)), path: "/desk",
      context: context)
  }

  func dayReadLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (member, query) = (try context.member(), FormFields(query: request))
    let log = try await operations.readLog(on: CalendarDay(query["day"]), for: member)
    let asked = query["number"].trimmingCharacters(in: .whitespaces)
    if let number = CaseNumber(asked) { return .seeOther("/desk/arenden/\(number)") }
    let error = asked.isEmpty ? nil : "Skriv numret som 2026-0117."
    let words = ReadingWords(today: log.today)
    return try await page(
      DayReadLogPage(
        sentence: words.sentence(log), day: TextField(value: log.day.description),
        number: TextField(value: asked, error: error), readings: log.readings.map(words.line)),
      path: "/desk/laslogg", context: context, status: error == nil ? .ok : .unprocessableContent)
  }

  /// The case, or nil when whoever asks has to say why first.
  func openCase(_ number: CaseNumber, _ context: SiteContext) async throws -> CaseFile? {
    do {
      return try await operations.readCase(number, actor: .staff(try context.member()))
    } catch let problem as Problem where problem.key == .readingReasonMissing {
      return nil
    }
  }

  /// The case that an address names.
  func caseNumber(_ context: SiteContext) throws(Problem) -> CaseNumber {
    guard let number = context.parameters.get("number").flatMap(CaseNumber.init) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return number
  }
}

/// Readings in Swedish.
private struct ReadingWords {
  private let dates: PlainSwedishDate

  init(today: CalendarDay) {
    dates = PlainSwedishDate(today: today)
  }

  func line(_ reading: LoggedReading) -> ReadingLine {
    let day = dates.date(SwedishTime.day(of: reading.instant))
    return ReadingLine(
      number: reading.number.description, when: "\(day) kl. \(SwedishTime.clock(reading.instant))",
      who: reading.reader, reason: reading.reason)
  }

  func sentence(_ log: DayOfReadings) -> String {
    switch log.readings.count {
    case 0: "Ingen läste något ärende \(dates.date(log.day))."
    case 1: "1 läsning \(dates.date(log.day))."
    default: "\(log.readings.count) läsningar \(dates.date(log.day)). Den senaste står överst."
    }
  }
}
