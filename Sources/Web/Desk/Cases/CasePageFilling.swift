import Domain
import Operations
import Storage

extension CasePage {
  /// - Parameters:
  ///   - attempt: what somebody just tried and could not do.
  ///   - trail: the list that they came from.
  init(_ file: CaseFile, attempt: CaseAttempt?, trail: ListTrail? = nil) {
    let (value, words) = (file.value, CaseWords(file))
    let step = CaseNextStep(file)
    let forms = CasePageForms(file: file, attempt: attempt, next: step?.verb, trail: trail)
    self.init(
      title: file.text(.subject).flatMap { $0.isEmpty ? nil : $0 } ?? "\(words.kind) utan rubrik",
      number: value.number.description, kind: words.kind, unit: words.place, officer: words.officer,
      state: StateMark(value.state.swedish.capitalizedFirst, .neutral), waits: words.waits(of: file),
      dayLine: DayLineFilling(file).line,
      errors: forms.errors, conflict: forms.losesAttempt ? attempt.map(words.conflict) : nil,
      nextStep: NextStep(heading: words.nextHeading(step), text: words.nextText(step), form: forms.first),
      text: file.text(.submission) ?? "Texten finns inte kvar.", facts: words.facts, sender: words.sender,
      thread: words.thread(of: file) + words.colleaguesDrafts(of: file), otherForms: forms.others,
      explanations: DeadlineWords(file).explanations,
      journal: file.journal.reversed().map { JournalWords(file).line($0) },
      readLog: file.permits(.readLog) ? "/desk/arenden/\(value.number)/lasningar" : nil)
    beside = CaseBeside(file)
    papers = PageLink.papers(of: file)
  }
}

/// Which forms the case page has, and where.
struct CasePageForms {
  let file: CaseFile
  let attempt: CaseAttempt?
  /// The verb of the next step; its form stands first.
  let next: (any CaseVerb)?
  let trail: ListTrail?

  var first: CaseForm? {
    next.flatMap { isOffered($0) ? filling($0).form : nil }
  }

  var others: [CaseForm] {
    CaseVerbs.all.filter { $0.address != next?.address && isOffered($0) }.map { filling($0).form }
  }

  var errors: [FormError] {
    guard let attempt, !attempt.isConflict else { return [] }
    let form = filling(attempt.verb)
    return attempt.problems.map { problem in
      FormError(
        target: problem.field.map { form.id(attempt.verb.field(ofProblem: $0)) } ?? "innehall",
        text: problem.swedish)
    }
  }

  /// Whether what was tried must be shown beside what stands now, since somebody else was first or the case does not
  /// allow it any more.
  var losesAttempt: Bool { attempt.map { $0.isConflict || !isOffered($0.verb) } ?? false }

  private func filling(_ verb: any CaseVerb) -> CaseFormFilling {
    CaseFormFilling(
      file, verb, attempt: attempt, prefix: verb.address == next?.address ? "first-" : "other-", trail: trail)
  }

  /// What was just tried stays on the page, so that nothing written is lost, as far as the lifecycle allows it.
  private func isOffered(_ verb: any CaseVerb) -> Bool {
    CaseLifecycle.next(file.value.state, verb.event) != nil
      && file.permits(verb.action) && (file.value.mergedInto == nil || verb.event.isForDuplicates)
      && (verb.isOffered(in: file) || attempt?.verb.address == verb.address)
  }
}
