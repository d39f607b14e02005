/// What people decide about an improvement.
package struct ImprovementContent: Sendable, Equatable {
  package let title: String
  /// What should be different afterwards.
  package let expectedEffect: String
  /// Where it is to be done; `.unrouted` is the whole municipality.
  package let placement: Placement
  /// The body responsible in words, such as "ledningsgruppen"; empty means the place itself.
  package let body: String
  package let owner: StaffID?
  package let dueOn: CalendarDay
  /// When its effect is to be looked at.
  package let followUpOn: CalendarDay?
  /// What its effect is counted in.
  package let pattern: PatternID?

  package static let longestLine = 200
  package static let longestText = 4_000

  package init(
    title: String, expectedEffect: String = "", placement: Placement, body: String = "",
    owner: StaffID? = nil,
    dueOn: CalendarDay, followUpOn: CalendarDay? = nil, pattern: PatternID? = nil
  ) {
    self.title = title
    self.expectedEffect = expectedEffect
    self.placement = placement
    self.body = body
    self.owner = owner
    self.dueOn = dueOn
    self.followUpOn = followUpOn
    self.pattern = pattern
  }

  package var level: ImprovementLevel { ImprovementLevel(of: placement) }

  /// Tidy, with what must be there.
  /// - Throws: `Problems`, one for each field to mend.
  package func checked() throws(Problems) -> ImprovementContent {
    let tidy = ImprovementContent(
      title: TidyText.line(title), expectedEffect: TidyText.body(expectedEffect), placement: placement,
      body: TidyText.line(body), owner: owner, dueOn: dueOn, followUpOn: followUpOn, pattern: pattern)
    var check = ImprovementTextCheck()
    check.require(tidy.title, .titleMissing, field: "title")
    check.limit(tidy.title, to: Self.longestLine, field: "title")
    check.limit(tidy.body, to: Self.longestLine, field: "body")
    check.limit(tidy.expectedEffect, to: Self.longestText, field: "expectedEffect")
    if let followUpOn, followUpOn <= dueOn { check.note(.followUpTooEarly, field: "followUpOn") }
    try check.finish()
    return tidy
  }

  /// What differs, for the history.
  package func changes(to other: ImprovementContent) -> [ImprovementChange] {
    [
      ("title", title, other.title), ("expectedEffect", expectedEffect, other.expectedEffect),
      ("board", placement.board?.rawValue ?? "", other.placement.board?.rawValue ?? ""),
      ("department", placement.department?.rawValue ?? "", other.placement.department?.rawValue ?? ""),
      ("unit", placement.unit?.rawValue ?? "", other.placement.unit?.rawValue ?? ""),
      ("body", body, other.body), ("owner", owner?.rawValue ?? "", other.owner?.rawValue ?? ""),
      ("dueOn", dueOn.description, other.dueOn.description),
      ("followUpOn", followUpOn?.description ?? "", other.followUpOn?.description ?? ""),
      ("pattern", pattern?.rawValue ?? "", other.pattern?.rawValue ?? ""),
    ].compactMap { name, old, new in old == new ? nil : ImprovementChange(name, from: old, to: new) }
  }
}

/// One thing that changed, in the improvement's own journal: who and when stand beside it.
package struct ImprovementChange: Sendable, Equatable {
  /// A property's name, or what was done: `step`, `case`, `effect`, `story`.
  package let field: String
  package let old: String
  package let new: String

  package init(_ field: String, from old: String, to new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}

/// Gathers what is wrong with the texts of a form.
struct ImprovementTextCheck {
  private var problems: [Problem] = []

  mutating func note(_ key: ProblemKey, _ arguments: [String] = [], field: String) {
    problems.append(Problem(.invalid, key, arguments, field: field))
  }

  mutating func require(_ text: String, _ key: ProblemKey, field: String) {
    if text.isEmpty { note(key, field: field) }
  }

  mutating func limit(_ text: String, to length: Int, field: String) {
    if text.count > length { note(.fieldTooLong, [String(length)], field: field) }
    if text.contains("\0") { note(.controlCharacter, field: field) }
  }

  func finish() throws(Problems) {
    if !problems.isEmpty { throw Problems(problems) }
  }
}
