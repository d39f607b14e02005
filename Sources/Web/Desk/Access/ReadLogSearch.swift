import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Operations
import Storage

extension Site {
  func caseReadLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, page) = (try caseNumber(context), FormFields(query: request).page)
    let log = try await operations.readLog(of: number, page: page, actor: .staff(try context.member()))
    let words = ReadingWords(log)
    let address = "/desk/arenden/\(number)/lasningar"
    return try await self.page(
      CaseReadLogPage(
        number: number.description, sentence: words.count + " Den senaste står överst.",
        readings: log.readings.map(words.line), download: address + "/hamta",
        pagination: words.pagination(page) { "\(address)?page=\($0)" }),
      path: "/desk", context: context)
  }

  func caseReadLogFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    let log = try await operations.readLog(of: number, page: nil, actor: .staff(try context.member()))
    return Self.file(log, name: "lasningar-\(number)")
  }

  /// The log by day, reader and case; and the way to a case that somebody asks for.
  func dayReadLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (member, query) = (try context.member(), FormFields(query: request))
    let readers = try await operations.readers(for: member)
    let opened = query["number"].trimmingCharacters(in: .whitespaces)
    if let number = CaseNumber(opened) { return .seeOther("/desk/arenden/\(number)") }
    var form = ReadLogForm(query, readers: readers)
    if !opened.isEmpty { form.opened.error = ReadLogForm.numberAdvice }
    let log: LoggedReadings
    do {
      log = try await operations.readLog(form.question, page: query.page, for: member)
    } catch let problem as Problem where problem.field == "through" {
      form.through.error = problem.swedish
      log = try await operations.readLog(ReadLogQuestion(from: form.question.from), for: member)
    }
    let searches = try await operations.searchLog(log.question, for: member)
    return try await page(
      form.page(log, searches, page: query.page), path: "/desk/laslogg", context: context,
      status: form.isWrong ? .unprocessableContent : .ok)
  }

  func readLogFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let form = ReadLogForm(FormFields(query: request), readers: try await operations.readers(for: member))
    let log = try await operations.readLog(form.question, page: nil, for: member)
    return Self.file(log, name: "laslogg-\(log.today)")
  }

  private static func file(_ log: LoggedReadings, name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name).csv\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: ReadLogCSV.file(log))))
  }
}

/// What the log was asked for, as it stands in the address.
private struct ReadLogForm {
  var from: TextField
  var through: TextField
  var asked: TextField
  /// The number of a case to open.
  var opened: TextField
  let reader: ChoiceField
  let question: ReadLogQuestion

  static let numberAdvice = "Skriv numret som 2026-0117."

  init(_ query: FormFields, readers: [StaffMember]) {
    let typed = query["asked"].trimmingCharacters(in: .whitespaces)
    let number = CaseNumber(typed)
    let chosen = readers.first { $0.id.rawValue == query["reader"] }
    question = ReadLogQuestion(
      from: CalendarDay(query["day"]), through: CalendarDay(query["through"]), reader: chosen?.id,
      number: number)
    from = TextField(value: query["day"])
    through = TextField(value: query["through"])
    asked = TextField(value: typed, error: typed.isEmpty || number != nil ? nil : Self.numberAdvice)
    opened = TextField(value: query["number"])
    reader = ChoiceField(
      options: [Choice(value: "", label: "Vem som helst")]
        + readers.map { member in
          let closed = member.disabledOn == nil ? "" : ", avslutat konto"
          return Choice(value: member.id.rawValue, label: "\(member.name) (\(member.username)\(closed))")
        }
    ).selecting(chosen?.id.rawValue ?? "")
  }

  var isWrong: Bool { asked.error != nil || opened.error != nil || through.error != nil }

  func page(_ log: LoggedReadings, _ searches: LoggedSearches, page: Int) -> DayReadLogPage {
    let words = ReadingWords(log)
    var (from, through) = (from, through)
    if from.value.isEmpty { from.value = log.question.from?.description ?? "" }
    if through.value.isEmpty { through.value = log.question.through?.description ?? "" }
    return DayReadLogPage(
      sentence: words.sentence, day: from, through: through, reader: reader, asked: asked, number: opened,
      readings: log.readings.map(words.line), download: address("/desk/laslogg/hamta", page: nil),
      pagination: words.pagination(page) { address("/desk/laslogg", page: $0) },
      searched: words.searched(searches), searches: searches.searches.map(words.line))
  }

  private func address(_ path: String, page: Int?) -> String {
    var parts = URLComponents()
    parts.path = path
    parts.queryItems = [
      URLQueryItem(name: "day", value: question.from?.description),
      URLQueryItem(name: "through", value: question.through?.description),
      URLQueryItem(name: "reader", value: question.reader?.rawValue),
      URLQueryItem(name: "asked", value: question.number?.description),
      URLQueryItem(name: "page", value: page.map { String($0) }),
    ].filter { $0.value?.isEmpty == false }
    return parts.queryItems?.isEmpty == true ? path : parts.string ?? path
  }
}

/// Readings in Swedish.
private struct ReadingWords {
  private let log: LoggedReadings
  private let dates: PlainSwedishDate

  init(_ log: LoggedReadings) {
    self.log = log
    dates = PlainSwedishDate(today: log.today)
  }

  func line(_ reading: LoggedReading) -> ReadingLine {
    ReadingLine(
      number: reading.number.description, when: moment(reading.instant), who: reading.reader,
      reason: reading.told)
  }

  func line(_ search: LoggedSearch) -> SearchLine {
    SearchLine(when: moment(search.instant), who: search.searcher, words: search.words)
  }

  private func moment(_ instant: Date) -> String {
    "\(dates.date(SwedishTime.day(of: instant))) kl. \(SwedishTime.clock(instant))"
  }

  /// How many searches there are, and how many of them stand on the page.
  func searched(_ found: LoggedSearches) -> String {
    let (count, shown) = (found.count, found.searches.count)
    if log.question.number != nil {
      return "En sökning hör inte till något ärende. Töm fältet Ärende för att se sökningarna."
    }
    if count == 0 { return "Ingen sökning\(period)." }
    if count == 1 { return "1 sökning\(period)." }
    return shown < count
      ? "De \(shown) senaste av \(SwedishNumber.integer(count)) sökningar\(period). Välj färre dagar för att se de andra."
      : "\(SwedishNumber.integer(count)) sökningar\(period). Den senaste står överst."
  }

  var count: String {
    switch log.count {
    case 0: "Ingen läsning."
    case 1: "1 läsning."
    default: "\(SwedishNumber.integer(log.count)) läsningar."
    }
  }

  /// How many, when, and in what order.
  var sentence: String {
    let counted = log.count == 1 ? "1 läsning" : "\(SwedishNumber.integer(log.count)) läsningar"
    switch log.count {
    case 0: return "Ingen läsning\(period)."
    case 1: return "\(counted)\(period)."
    default: return "\(counted)\(period). Den senaste står överst."
    }
  }

  private var period: String {
    switch (log.question.from, log.question.through) {
    case (let from?, let through?) where from == through: " \(dates.date(from))"
    case (let from?, let through?): " från \(dates.date(from)) till och med \(dates.date(through))"
    case (let from?, nil): " från \(dates.date(from))"
    case (nil, let through?): " till och med \(dates.date(through))"
    case (nil, nil): ""
    }
  }

  func pagination(_ page: Int, address: (Int) -> String) -> Pagination? {
    let pages = (log.count + Operations.readLogLength - 1) / Operations.readLogLength
    guard pages > 1 else { return nil }
    return Pagination(
      position: "Sida \(page) av \(pages)", previous: page > 1 ? address(page - 1) : nil,
      next: page < pages ? address(page + 1) : nil)
  }
}
