import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showHandingOn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let verb: HandingOnVerb? = query.word("klart")
    let proposed = CaseNumber(query[HandingOnFilling.proposal])?.description ?? ""
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let file = try await operations.readCase(number, actor: actor)
    return try await handingOn(file, nil, context: context, proposed: proposed, notice: verb?.done)
  }

  /// Does what a form of the page asks for; what cannot be done comes back with the form as it was filled in.
  func handOn(_ verb: HandingOnVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let posted = try await postedForm(request, context)
    let fields = posted.fields
    do {
      try await operations.require(verb.action, on: number, actor: actor)
      try posted.check()
      try await perform(verb, on: number, fields, actor: actor)
    } catch let problem as Problem where problem.code == .notFound {
      // The second click on what moved the case out of sight, or took a link away, is answered as the first was.
      guard posted.isTrusted, try await hasDone(verb, fields, on: number, actor: actor) else { throw problem }
    } catch let problem as Problem {
      let file = try await operations.readCase(number, actor: actor)
      guard posted.isTrusted, verb.isDone(fields, by: actor, in: file) else {
        let attempt = HandingOnAttempt(verb: verb, fields: fields, problem: problem)
        return try await handingOn(file, attempt, context: context)
      }
    }
    // Whoever hands a case to another board does not see it any more.
    guard try await operations.mayOpen(number, actor: actor) else { return .seeOther("/desk") }
    return .seeOther("/desk/arenden/\(number)/vidare?klart=\(verb.rawValue)")
  }

  private func hasDone(
    _ verb: HandingOnVerb, _ fields: FormFields, on number: CaseNumber, actor: Actor
  ) async throws -> Bool {
    let version = Int(fields["version"])
    for event in verb.events {
      if try await operations.hasDone(event, in: number, after: version, actor: actor) { return true }
    }
    return false
  }

  private func perform(
    _ verb: HandingOnVerb, on number: CaseNumber, _ fields: FormFields, actor: Actor
  ) async throws {
    let version = Int(fields["version"])
    switch verb {
    case .forward:
      _ = try await operations.forward(
        number, to: try await placement(fields["unit"]), text: fields["text"], ground: fields.ground,
        notes: fields.noteFates, version: version, actor: actor)
    case .handOver:
      guard let gate: Gate = fields.word("gate") else { throw Problem(.invalid, .gateUnknown, field: "gate") }
      _ = try await operations.handOver(
        number, to: gate, text: fields["text"],
        confirmation: fields["confirmation-given"] == "yes" ? .given : .missing, version: version,
        actor: actor)
    case .merge:
      guard let main = CaseNumber(TidyText.line(fields["main"])) else {
        throw Problem(.invalid, .mergeMainMissing, field: "main")
      }
      let earlier: EarlierAnswers = fields["earlier-\(main)"] == "yes" ? .mayBeRead : .unread
      _ = try await operations.merge(number, into: main, earlier: earlier, version: version, actor: actor)
    case .unmerge: _ = try await operations.unmerge(number, version: version, actor: actor)
    case .unsplit:
      let earlier = try await earlierAnswers(number, fields, actor: actor)
      _ = try await operations.unsplit(number, earlier: earlier, version: version, actor: actor)
    case .assess:
      guard let gate: Gate = fields.word("gate"),
        let outcome: GateAssessment.Outcome = fields.word("outcome")
      else { throw Problem(.invalid, .gateOutcomeMissing) }
      _ = try await operations.assess(number, gate, outcome: outcome, version: version, actor: actor)
    case .revoke:
      _ = try await operations.revokeReferral(
        number, RowID(rawValue: fields["referral"]), version: version, actor: actor)
    case .mailAgain:
      try await operations.mailReferralAgain(
        number, RowID(rawValue: fields["referral"]), to: fields["email"], actor: actor)
    }
  }

  /// What the form says of the answer in the case that a part goes back into; of that one and no other.
  private func earlierAnswers(
    _ number: CaseNumber, _ fields: FormFields, actor: Actor
  ) async throws -> EarlierAnswers {
    let undoing = try await operations.readCase(number, actor: actor).handingOn.splitUndoing
    guard case .afterReading(let main) = undoing else { return .unread }
    return fields["\(HandingOnWords.undoEarlier)\(main)"] == "yes" ? .mayBeRead : .unread
  }

  private func handingOn(
    _ file: CaseFile, _ attempt: HandingOnAttempt?, context: SiteContext, proposed: String = "",
    notice: String? = nil
  ) async throws -> Response {
    try await page(
      HandingOnFilling(file: file, attempt: attempt, proposed: proposed).page, path: "/desk",
      context: context,
      notice: notice, status: attempt?.problem.status ?? .ok)
  }
}

/// Something that could not be done, with the form as it was filled in.
struct HandingOnAttempt: Sendable {
  let verb: HandingOnVerb
  let fields: FormFields
  let problem: Problem

  /// What was written and chosen, to be read beside what somebody else has done. A choice is still chosen in its form.
  var written: [DescribedText] {
    switch verb {
    case .forward: fields.written([("text", "Några rader till den som tar över"), ("reference", "Regeln")])
    case .handOver: fields.written([("text", "Det mottagaren behöver veta")])
    case .merge: fields.written([("main", "Det andra ärendet")])
    case .unmerge, .unsplit, .assess, .revoke: []
    case .mailAgain: fields.written([("email", "E-postadress")])
    }
  }
}

extension FormFields {
  /// Why another board may read it, as the form says it.
  fileprivate var ground: ForwardingGround? {
    ForwardingGround(word: self["ground"], reference: self["reference"])
  }
}
