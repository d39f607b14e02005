import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showCase(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    let file = try await operations.readCase(number, actor: .staff(try context.member()))
    let query = FormFields(query: request)
    let done = query["klart"]
    let notice = done == Self.draftDone ? "Utkastet är sparat. Bara du ser det." : CaseVerbs.at(done)?.done
    return try await casePage(
      file, attempt: nil, trail: ListTrail(query), context: context, notice: notice)
  }

  /// Does what a form of the case page asks for; what cannot be done comes back with the form as it was filled in.
  func perform(_ verb: any CaseVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let posted = try await postedForm(request, context)
    let (fields, trail) = (posted.fields, ListTrail(FormFields(query: request)))
    let done = trail.following("/desk/arenden/\(number)?klart=\(verb.address)")
    let deed = CaseDeed(operations: operations, number: number, fields: fields, actor: actor)
    do {
      try await operations.require(verb.action, on: number, actor: actor)
    } catch let problem as Problem where posted.isTrusted {
      return try await answeredAgain(verb, deed, done, trail, otherwise: problem)
    }
    guard posted.isTrusted else { return try await expired(verb, deed, trail: trail, context) }
    do {
      try await verb.perform(deed)
      return try await afterwards(deed, done, trail)
    } catch let problem as Problem where problem.code == .notFound {
      return try await answeredAgain(verb, deed, done, trail, otherwise: problem)
    } catch let problem as Problem {
      let file = try await operations.readCase(number, actor: actor)
      if verb.isDone(deed, in: file) { return .seeOther(done) }
      let attempt = CaseAttempt(verb: verb, fields: fields, problems: [problem])
      return try await casePage(file, attempt: attempt, trail: trail, context: context)
    }
  }

  /// Where somebody comes who has done something: to the case, or to their list when they do not see the case any more,
  /// as whoever hands it to another board.
  private func afterwards(_ deed: CaseDeed, _ done: String, _ trail: ListTrail?) async throws -> Response {
    try await operations.mayOpen(deed.number, actor: deed.actor)
      ? .seeOther(done) : .seeOther(trail?.listAddress ?? "/desk")
  }

  /// The second click on what moved the case out of sight is answered as the first was; to everybody else it is missing.
  private func answeredAgain(
    _ verb: any CaseVerb, _ deed: CaseDeed, _ done: String, _ trail: ListTrail?, otherwise problem: Problem
  ) async throws -> Response {
    guard
      try await operations.hasDone(verb.event, in: deed.number, after: deed.version, actor: deed.actor)
    else { throw problem }
    return try await afterwards(deed, done, trail)
  }

  /// A form of a session that has ended does nothing: it comes back as it was filled in, beside what somebody else has
  /// changed meanwhile.
  func expired(
    _ verb: any CaseVerb, _ deed: CaseDeed, trail: ListTrail? = nil, _ context: SiteContext
  ) async throws -> Response {
    let file = try await operations.readCase(deed.number, actor: deed.actor)
    let isStale = deed.version.map { $0 != file.value.version } ?? false
    let problem = isStale ? Problem(.conflict, .changedMeanwhile) : PostedForm.expired
    let attempt = CaseAttempt(verb: verb, fields: deed.fields, problems: [problem])
    return try await casePage(
      file, attempt: attempt, trail: trail, context: context, status: .forbidden)
  }

  /// What the page is told after a draft was saved by its button.
  static let draftDone = "utkast"

  private func casePage(
    _ file: CaseFile, attempt: CaseAttempt?, trail: ListTrail?, context: SiteContext,
    notice: String? = nil, status: HTTPResponse.Status? = nil
  ) async throws -> Response {
    var content = CasePage(file, attempt: attempt, trail: trail)
    content.walk = try await listWalk(trail, from: file.value.number, context)
    // Whoever reads for disclosure and oversight alone looks at this case and no other.
    if file.permits(.read) && file.value.state != .closed {
      content.duplicates = try await duplicates(of: file, for: try context.member())
    }
    if file.permits(.read) {
      try await addImprovements(to: &content, of: file.value, for: try context.member())
    }
    return try await page(
      content, path: "/desk", context: context, notice: notice,
      status: status ?? attempt?.problems.first?.code.status ?? .ok)
  }
}

extension Site {
  /// The cases that may be about the same thing, each with the way round in which the two can be merged.
  private func duplicates(of file: CaseFile, for member: StaffMember) async throws -> [DuplicateLine] {
    let number = file.value.number
    let found = try await operations.likelyDuplicates(of: number, for: member)
    let directions = try await operations.mergeDirections(
      of: number, with: found.map(\.number), actor: .staff(member))
    return found.map { duplicate in
      DuplicateLine(duplicate, from: file.value.arrival.day)
        .proposing(directions[duplicate.number], of: duplicate.number, with: number)
    }
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
