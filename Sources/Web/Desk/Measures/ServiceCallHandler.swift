import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  func blankServiceCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let today = try await operations.measureNames(for: try context.member()).today
    let fields = FormFields(["sentDay": today.description])
    return try await measurePage(ServiceCallFilling(fields: fields).page, request, context)
  }

  func postServiceCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    _ = try await operations.measureNames(for: member)
    return try await savingMeasures(
      fields,
      {
        try await operations.enterServiceCall(try ServiceCallDraft(fields), actor: .staff(member))
        return .measure("\(MeasureAddress.service)/samtal", .entered)
      }, refused: { ServiceCallFilling(fields: $0.fields, problems: $0.problems).page }, context)
  }

  /// The answer that a test e-mail got after it was entered.
  func showServiceCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (call, today) = try await operations.openServiceCall(callID(context), for: try context.member())
    let fields = FormFields(["answeredDay": today.description])
    return try await measurePage(
      ServiceAnswerFilling(call: call, today: today, fields: fields).page, request, context)
  }

  func postServiceAnswer(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, member) = (callID(context), try context.member())
    let (call, today) = try await operations.openServiceCall(id, for: member)
    return try await savingMeasures(
      fields,
      {
        let answeredAt = try fields.instant("answeredDay", "answeredTime")
        try await operations.completeServiceCall(
          id, answeredAt: answeredAt, treatment: fields.word("treatment"), note: fields["note"],
          actor: .staff(member))
        return .measure(MeasureAddress.service, .entered)
      },
      refused: { attempt in
        ServiceAnswerFilling(
          call: call, today: today, fields: attempt.fields, problems: attempt.problems
        ).page
      }, context)
  }

  func blankServiceGrades(_ request: Request, _ context: SiteContext) async throws -> Response {
    let today = try await operations.measureNames(for: try context.member()).today
    let fields = FormFields(["day": today.description])
    return try await measurePage(ServiceGradesFilling(fields: fields).page, request, context)
  }

  func postServiceGrades(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    _ = try await operations.measureNames(for: member)
    return try await savingMeasures(
      fields,
      {
        try await operations.enterServiceGrades(
          fields["grades"], channel: fields.word("channel"), contactedOn: try fields.day("day"),
          actor: .staff(member))
        return .measure("\(MeasureAddress.service)/betyg", .entered)
      }, refused: { ServiceGradesFilling(fields: $0.fields, problems: $0.problems).page }, context)
  }

  private func callID(_ context: SiteContext) -> RowID {
    RowID(rawValue: context.parameters.get("call") ?? "")
  }
}

extension ServiceCallDraft {
  /// - Throws: `Problem` for a day or a time that cannot be read.
  fileprivate init(_ fields: FormFields) throws(Problem) {
    let isAnswered = !fields["answeredDay"].isEmpty || !fields["answeredTime"].isEmpty
    self.init(
      channel: fields.word("channel"), serviceField: fields["serviceField"], question: fields["question"],
      sentAt: try fields.instant("sentDay", "sentTime"),
      answeredAt: isAnswered ? try fields.instant("answeredDay", "answeredTime") : nil,
      reach: fields.word("reach"), treatment: fields.word("treatment"), note: fields["note"])
  }
}

extension FormFields {
  /// A day and a time of day in Sweden, "09:15" or "9.15".
  fileprivate func instant(_ day: String, _ time: String) throws(Problem) -> Date {
    let on = try self.day(day)
    let written = TidyText.line(self[time])
    let parts = written.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { throw Problem(.invalid, .callTimeWrong, [String(written.prefix(20))], field: time) }
    return SwedishTime.instant(at: on, hour: hour, minute: minute)
  }
}
