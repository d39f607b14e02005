import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showCase(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    guard let file = try await openCase(number, context) else {
      return .seeOther("/desk/arenden/\(number)/skal")
    }
    let done = FormFields(query: request)["klart"]
    let notice = done == Self.draftDone ? "Utkastet är sparat. Bara du ser det." : CaseVerbs.at(done)?.done
    return try await casePage(file, attempt: nil, context: context, notice: notice)
  }

  /// Does what a form of the case page asks for; what cannot be done comes back with the form as it was filled in.
  func perform(_ verb: any CaseVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let posted = try await postedForm(request, context)
    let fields = posted.fields
    let deed = CaseDeed(operations: operations, number: number, fields: fields, actor: actor)
    try await operations.require(verb.action, on: number, actor: actor)
    guard posted.isTrusted else { return try await expired(verb, deed, context) }
    do {
      try await verb.perform(deed)
      // Whoever hands a case to another board does not see it any more.
      guard try await operations.mayOpen(number, actor: actor) else { return .seeOther("/desk") }
      return .seeOther("/desk/arenden/\(number)?klart=\(verb.address)")
    } catch let problem as Problem where problem.code != .notFound {
      guard let file = try await openCase(number, context) else {
        return .seeOther("/desk/arenden/\(number)/skal")
      }
      if verb.isDone(deed, in: file) { return .seeOther("/desk/arenden/\(number)?klart=\(verb.address)") }
      let attempt = CaseAttempt(verb: verb, fields: fields, problems: [problem])
      return try await casePage(file, attempt: attempt, context: context)
    }
  }

  /// A form of a session that has ended does nothing: it comes back as it was filled in, beside what somebody else has
  /// changed meanwhile.
  private func expired(_ verb: any CaseVerb, _ deed: CaseDeed, _ context: SiteContext) async throws
    -> Response
  {
    guard let file = try await openCase(deed.number, context) else {
      return .seeOther("/desk/arenden/\(deed.number)/skal")
    }
    let isStale = deed.version.map { $0 != file.value.version } ?? false
    let problem = isStale ? Problem(.conflict, .changedMeanwhile) : PostedForm.expired
    let attempt = CaseAttempt(verb: verb, fields: deed.fields, problems: [problem])
    return try await casePage(file, attempt: attempt, context: context, status: .forbidden)
  }

  /// What the page is told after a draft was saved by its button.
  static let draftDone = "utkast"

  private func casePage(
    _ file: CaseFile, attempt: CaseAttempt?, context: SiteContext, notice: String? = nil,
    status: HTTPResponse.Status? = nil
  ) async throws -> Response {
    var content = CasePage(file, attempt: attempt)
    // Whoever reads for disclosure and oversight alone looks at this case and no other.
    if file.permits(.read) && file.value.state != .closed {
      let found = try await operations.likelyDuplicates(of: file.value.number, for: try context.member())
      content.duplicates = found.map { DuplicateLine($0, from: file.value.arrival.day) }
    }
    if file.permits(.read) {
      try await addImprovements(to: &content, of: file.value, for: try context.member())
    }
    return try await page(
      content, path: "/desk", context: context, notice: notice,
      status: status ?? attempt?.problems.first?.code.status ?? .ok)
  }
}

extension FormFields {
  func day(_ name: String) throws(Problem) -> CalendarDay {
    guard let day = CalendarDay(self[name]) else {
      throw Problem(.invalid, .dateWrong, [self[name]], field: name)
    }
    return day
  }
}
