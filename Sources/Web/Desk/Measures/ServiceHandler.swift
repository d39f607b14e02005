import Domain
import Hummingbird
import Operations

extension Site {
  /// The own service measurement over a period; this year's so far when the address names none.
  func showService(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let news: MeasureNews? = query.word("klart")
    return try await servicePage(query, context, notice: Self.serviceNotice(query) ?? news?.swedish)
  }

  /// Makes figures of what the period says.
  func postServiceFigures(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    // Asked first, so that what is wrong in a form tells nothing to those who may not use it.
    _ = try await operations.measureNames(for: member)
    do {
      let (from, to) = (try fields.day("from"), try fields.day("to"))
      let count = try await operations.reportService(from: from, to: to, actor: .staff(member))
      return .seeOther("\(MeasureAddress.service)?from=\(from)&to=\(to)&uppgifter=\(count)")
    } catch let problem as Problem where problem.code != .notFound {
      return try await servicePage(fields, context, problem: problem)
    }
  }

  func postServiceWithdrawal(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let id = RowID(rawValue: context.parameters.get("call") ?? "")
    try await operations.withdrawServiceEntry(id, actor: .staff(try context.member()))
    return .measure(MeasureAddress.service, .removed)
  }

  private static func serviceNotice(_ query: FormFields) -> String? {
    switch query.count("uppgifter") {
    case nil: nil
    case 0?: "Uppgifterna är redan sparade som de är."
    case 1?: "1 egen uppgift är sparad."
    case let count?: "\(count) egna uppgifter är sparade."
    }
  }

  private func servicePage(
    _ fields: FormFields, _ context: SiteContext, problem: Problem? = nil, notice: String? = nil
  ) async throws -> Response {
    let member = try context.member()
    let today = try await operations.measureNames(for: member).today
    let yearBegins = CalendarDay(year: today.year, month: 1, day: 1) ?? today
    var found = problem
    func day(_ name: String, _ otherwise: CalendarDay) -> CalendarDay {
      guard let written = fields.given(name), !written.isEmpty else { return otherwise }
      if let day = CalendarDay(written) { return day }
      found = found ?? Problem(.invalid, .dateWrong, [String(written.prefix(20))], field: name)
      return otherwise
    }
    let (from, to) = (day("from", yearBegins), day("to", today))
    let file: ServiceFile
    do {
      file = try await operations.serviceMeasurement(from: from, to: to, for: member)
    } catch let wrong as Problem where wrong.code == .invalid {
      found = found ?? wrong
      file = try await operations.serviceMeasurement(from: yearBegins, to: today, for: member)
    }
    return try await page(
      ServiceFilling(file: file, fields: fields, problem: found).page, path: MeasureAddress.desk,
      context: context, notice: notice, status: found?.code.status ?? .ok)
  }
}
