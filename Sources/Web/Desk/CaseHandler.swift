import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  func showCase(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = try await operations.readCase(try number(context), actor: .staff(try context.member()))
    let verb: CaseVerb? = FormFields(query: request).word("klart")
    return try await casePage(file, attempt: nil, context: context, notice: verb?.done)
  }

  /// Does what a form of the case page asks for; what cannot be done comes back with the form as it was filled in.
  func perform(_ verb: CaseVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try number(context), Actor.staff(try context.member()))
    let fields = try await trustedFields(request, context)
    do {
      try await perform(verb, on: number, fields, actor: actor)
      // Whoever hands a case to another board does not see it any more.
      guard (try? await operations.readCase(number, actor: actor)) != nil else { return .seeOther("/desk") }
      return .seeOther("/desk/arenden/\(number)?klart=\(verb.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      let file = try await operations.readCase(number, actor: actor)
      let attempt = CaseAttempt(verb: verb, fields: fields, problems: [problem])
      return try await casePage(file, attempt: attempt, context: context)
    }
  }

  private func perform(_ verb: CaseVerb, on number: CaseNumber, _ fields: FormFields, actor: Actor)
    async throws
  {
    let version = Int(fields["version"])
    switch verb {
    case .acknowledge:
      _ = try await operations.acknowledge(
        number, by: fields.word("method") ?? .inPerson, version: version, actor: actor)
    case .assign:
      _ = try await operations.assign(
        number, to: fields.identifier("officer"), version: version, actor: actor)
    case .answer:
      _ = try await operations.answer(number, text: fields["text"], version: version, actor: actor)
    case .classify:
      _ = try await operations.classify(
        number, as: try await classification(fields), subject: fields["subject"], version: version,
        actor: actor)
    case .extend:
      _ = try await operations.extend(
        number, to: try fields.day("newDate"), reason: fields["reason"], version: version, actor: actor)
    case .correctArrival:
      _ = try await operations.correctArrival(
        number, to: try fields.day("received"), reason: fields["reason"], version: version, actor: actor)
    case .close:
      guard let reason: ClosureReason = fields.word("reason") else {
        throw Problem(.invalid, .closureReasonMissing, field: "reason")
      }
      _ = try await operations.close(number, reason: reason, version: version, actor: actor)
    case .reopen:
      _ = try await operations.reopen(number, reason: fields["reason"], version: version, actor: actor)
    }
  }

  /// What a form of the desk says that a case is and whose.
  func classification(_ fields: FormFields) async throws -> Classification {
    guard let kind: Kind = fields.word("kind") else { throw Problem(.invalid, .kindMissing, field: "kind") }
    return Classification(
      kind: kind, dimension: fields.word("dimension"), serviceArea: fields.identifier("service"),
      placement: try await placement(fields["unit"]))
  }

  private func casePage(
    _ file: CaseFile, attempt: CaseAttempt?, context: SiteContext, notice: String? = nil
  ) async throws -> Response {
    try await page(
      CasePage(file, attempt: attempt), path: "/desk", context: context, notice: notice,
      status: attempt?.problems.first?.code.status ?? .ok)
  }

  func number(_ context: SiteContext) throws(Problem) -> CaseNumber {
    guard let number = context.parameters.get("number").flatMap(CaseNumber.init) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return number
  }
}

/// Something that could not be done, with the form as it was filled in.
struct CaseAttempt: Sendable {
  let verb: CaseVerb
  let fields: FormFields
  let problems: [Problem]

  var isConflict: Bool { problems.contains { $0.key == .changedMeanwhile } }
}

extension FormFields {
  func day(_ name: String) throws(Problem) -> CalendarDay {
    guard let day = CalendarDay(self[name]) else {
      throw Problem(.invalid, .dateWrong, [self[name]], field: name)
    }
    return day
  }
}
