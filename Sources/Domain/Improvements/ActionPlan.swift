/// The steps of an improvement in their order (åtgärdsplan).
package struct ActionPlan: Sendable, Equatable {
  package struct Step: Sendable, Equatable, Identifiable {
    package let id: RowID
    package let text: String
    package let dueOn: CalendarDay?
    /// Who did it and when; nil while it is left to do.
    package let done: Doing?

    package init(id: RowID, text: String, dueOn: CalendarDay?, done: Doing?) {
      self.id = id
      self.text = text
      self.dueOn = dueOn
      self.done = done
    }
  }

  package let steps: [Step]

  package init(steps: [Step]) {
    self.steps = steps
  }

  package var doneCount: Int { steps.count { $0.done != nil } }

  /// What is to be done next.
  package var next: Step? { steps.first { $0.done == nil } }

  /// The text of a step, tidy.
  package static func checkedStep(_ text: String) throws(Problems) -> String {
    let tidy = TidyText.line(text)
    var check = ImprovementTextCheck()
    check.require(tidy, .stepMissing, field: "step")
    check.limit(tidy, to: ImprovementContent.longestLine, field: "step")
    try check.finish()
    return tidy
  }
}
