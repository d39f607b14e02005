import Domain
import Operations
import Storage

extension CasePage {
  /// - Parameter attempt: what somebody just tried and could not do.
  init(_ file: CaseFile, attempt: CaseAttempt?) {
    let (value, words) = (file.value, CaseWords(file))
    let forms = CaseFormsFilling(file: file, attempt: attempt)
    let next = forms.next
    self.init(
      title: file.text(.subject).flatMap { $0.isEmpty ? nil : $0 } ?? "\(words.kind) utan rubrik",
      number: value.number.description, kind: words.kind, unit: words.place, officer: words.officer,
      state: StateMark(value.state.swedish.capitalizedFirst, .neutral), dayLine: DayLineFilling(file).line,
      errors: attempt.map { Self.errors($0, isNext: $0.verb == next) } ?? [],
      conflict: attempt.flatMap { $0.isConflict ? words.conflict(with: $0) : nil },
      nextStep: NextStep(
        heading: words.nextHeading(next), text: words.nextText(next),
        forms: forms.forms(next.map { [$0] } ?? [])),
      text: file.text(.submission) ?? "Texten finns inte kvar.", facts: words.facts, sender: words.sender,
      thread: words.thread, otherForms: forms.forms(CaseVerb.allCases.filter { $0 != next }),
      explanations: DeadlineWords(file).explanations,
      journal: file.journal.reversed().map { JournalWords(file).line($0) })
    beside = CaseBeside(file)
  }

  private static func errors(_ attempt: CaseAttempt, isNext: Bool) -> [FormError] {
    if attempt.isConflict { return [] }
    return attempt.problems.map { problem in
      FormError(
        target: problem.field.map { (isNext ? "first-" : "other-") + attempt.verb.formName + "-" + $0 }
          ?? "innehall",
        text: problem.swedish)
    }
  }
}

extension CaseVerb {
  /// The prefix that the form's fields have in `CaseForms`.
  fileprivate var formName: String {
    switch self {
    case .acknowledge: "acknowledgement"
    case .assign: "assignment"
    case .answer: "answer"
    case .classify: "classification"
    case .extend: "extension"
    case .correctArrival: "arrival"
    case .close: "closure"
    case .reopen: "reopening"
    }
  }
}
