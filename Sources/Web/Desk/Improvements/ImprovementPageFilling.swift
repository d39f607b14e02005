import Domain
import Operations
import Storage

extension ImprovementPage {
  /// - Parameter attempt: what somebody just tried and could not do.
  init(_ file: ImprovementFile, member: StaffMember, attempt: ImprovementAttempt?) {
    let filling = ImprovementPageFilling(file: file, member: member, attempt: attempt)
    let words = ImprovementWords(file.desk)
    self.init(
      title: file.value.content.title, status: words.status(file.value),
      errors: filling.conflict == nil ? filling.errors : [], conflict: filling.conflict,
      facts: words.facts(file), steps: filling.steps,
      cases: file.cases.map {
        PageLink(
          label: "\($0.number), \($0.classification.kind.swedish)", address: "/desk/arenden/\($0.number)")
      }, hidden: filling.hidden, counting: words.counting(file), effects: filling.effects,
      story: filling.story,
      forms: filling.mayChange ? filling.forms : nil,
      history: ImprovementHistory(words: words, cases: file.cases).lines(file.journal))
  }
}

private struct ImprovementPageFilling {
  let file: ImprovementFile
  let member: StaffMember
  let attempt: ImprovementAttempt?

  private var value: Improvement { file.value }
  private var words: ImprovementWords { ImprovementWords(file.desk) }

  var mayChange: Bool { Access.permitsImprovement(member, .change, at: value.placement) }
  private var mayPublish: Bool { Access.permitsImprovement(member, .publish, at: value.placement) }

  var errors: [FormError] {
    guard let attempt else { return [] }
    return attempt.problems.map { problem in
      FormError(
        target: problem.field.map { target($0, of: attempt.verb) } ?? "innehall", text: problem.swedish)
    }
  }

  private func target(_ field: String, of verb: ImprovementVerb) -> String {
    switch verb {
    case .approveStory, .withdrawStory: "story"
    case .completeStep: "plan"
    case .move, .addStep, .linkCase, .judgeEffect, .writeStory: "\(verb.rawValue)-\(field)"
    }
  }

  var conflict: CaseConflict? {
    guard let attempt, attempt.problems.contains(where: \.isConflictOfVersions) else { return nil }
    return words.conflict(
      with: attempt.written, in: file, since: Int(attempt.fields["version"]) ?? value.version)
  }

  var hidden: String? {
    switch file.hiddenCases {
    case 0: nil
    case 1: "Ett ärende som du inte ser hör också hit."
    default: "\(file.hiddenCases) ärenden som du inte ser hör också hit."
    }
  }

  var steps: [PlanStepRow] {
    file.plan.steps.map { step in
      PlanStepRow(
        id: step.id.rawValue, text: step.text,
        due: step.done == nil ? step.dueOn.map { "senast \(words.date($0))" } : nil,
        done: step.done.map { "\(words.who($0.actor)), \(words.date($0.day))" },
        open: step.done == nil && mayChange)
    }
  }

  var effects: [EffectLine] {
    file.effects.reversed().map { effect in
      EffectLine(
        judgement: effect.judgement.swedish.capitalizedFirst, comment: effect.comment,
        finding: effect.figures.map { figures in
          words.finding(figures, of: file.desk.patterns.first { $0.id == effect.pattern })
        },
        who: "\(words.who(effect.done.actor)), \(words.date(effect.done.day))")
    }
  }

  var story: StoryPanel? {
    guard let last = file.stories.last else { return nil }
    let isDone = value.progress.status == .done
    let other = file.stories.dropLast().contains(where: \.isPublic)
    return StoryPanel(
      heading: last.headline, youSaid: last.youSaid, weDid: last.weDid, state: state(last, isDone: isDone),
      ordinal: String(last.ordinal),
      approve: mayPublish && isDone && !last.isPublic && mayApprove(last),
      withdraw: mayPublish && (last.isPublic || other), note: note(last, isDone: isDone, other: other))
  }

  private func mayApprove(_ story: ImprovementStory) -> Bool {
    story.mayBeApproved(by: .staff(member), needsAnother: file.needsSecondApprover)
  }

  private func state(_ story: ImprovementStory, isDone: Bool) -> StateMark {
    if story.withdrawn != nil { return StateMark("Borttagen från webben", .neutral) }
    guard story.approved != nil else { return StateMark("Inte godkänd än", .soon) }
    return isDone
      ? StateMark("Visas på webben", .kept) : StateMark("Visas inte: åtgärden är inte klar", .soon)
  }

  private func note(_ story: ImprovementStory, isDone: Bool, other: Bool) -> String? {
    if story.approved == nil && other { return "Den förra texten visas på webben tills den här är godkänd." }
    if story.approved == nil && !isDone { return "Texten kan godkännas när åtgärden är klar." }
    if mayPublish && !story.isPublic && !mayApprove(story) {
      return "Texten gäller något som bara några får läsa. Någon annan än du ska läsa och godkänna den."
    }
    return nil
  }

  var forms: ImprovementForms {
    let story = file.stories.last
    return ImprovementForms(
      address: ImprovementWords.address(value.id), version: String(value.version),
      status: ChoiceField(
        options: ImprovementStatus.allCases.map {
          Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
        }
      ).selecting(tried(.move, "status") ?? value.progress.status.rawValue, error: error(.move, "status")),
      reason: text(.move, "reason", unless: value.progress.reason),
      evidence: text(.move, "evidence", unless: value.progress.evidence), step: text(.addStep, "step"),
      stepDue: text(.addStep, "stepDue"), number: text(.linkCase, "number"), judgement: judgement,
      comment: text(.judgeEffect, "comment"),
      headline: text(.writeStory, "headline", unless: story?.headline ?? ""),
      youSaid: text(.writeStory, "youSaid", unless: story?.youSaid ?? ""),
      weDid: text(.writeStory, "weDid", unless: story?.weDid ?? ""), movesOpen: attempt?.verb == .move,
      judgesOpen: attempt?.verb == .judgeEffect, writesOpen: attempt?.verb == .writeStory)
  }

  private var judgement: ChoiceField? {
    guard value.progress.status == .done else { return nil }
    return ChoiceField(
      options: ImprovementEffect.Judgement.allCases.map {
        Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
      }
    ).selecting(tried(.judgeEffect, "judgement"), error: error(.judgeEffect, "judgement"))
  }

  private func tried(_ verb: ImprovementVerb, _ field: String) -> String? {
    attempt?.verb == verb ? attempt?.fields[field] : nil
  }

  private func error(_ verb: ImprovementVerb, _ field: String) -> String? {
    attempt?.verb == verb ? attempt?.error(field) : nil
  }

  private func text(_ verb: ImprovementVerb, _ field: String, unless now: String = "") -> TextField {
    TextField(value: tried(verb, field) ?? now, error: error(verb, field))
  }
}
