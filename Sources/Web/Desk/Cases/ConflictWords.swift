import Domain

extension CaseConflict {
  /// What to do where the form stands below with what was written.
  static let sendAgain = "Det du skrev står kvar i formuläret. Ändra om det behövs och spara igen."

  /// What is written of something else than a case.
  /// - Parameters:
  ///   - what: in the definite form, "åtgärden".
  ///   - changes: what somebody else has done meanwhile, the latest last; who and when in each.
  init(of what: String, changes: [String] = [], theirs: [DescribedText], mine: [DescribedText]) {
    let told = changes.isEmpty ? "Det har hänt medan du arbetade." : changes.joined(separator: " ")
    self.init(
      heading: "Någon annan har ändrat \(what)", text: "\(told) Ditt är inte sparat än.",
      theirs: theirs.filter { !$0.text.isEmpty }, mine: mine.filter { !$0.text.isEmpty },
      advice: Self.sendAgain)
  }
}

extension Problem {
  /// Whether somebody else was first, so that the form has to be read beside what stands now. The form then carries the
  /// version that stands now: who has seen both may send again.
  var isConflictOfVersions: Bool {
    switch key {
    case .changedMeanwhile, .improvementChangedMeanwhile, .ruleChangedMeanwhile, .pageTextChangedMeanwhile,
      .analysisChangedMeanwhile, .measureChangedMeanwhile, .settingsChangedMeanwhile:
      true
    default: false
    }
  }
}

extension FormFields {
  /// The version that a form carries: the one its page was made from, until somebody has been shown that there is
  /// another. Who has seen both may send again.
  /// - Parameter name: of the field that it is in.
  func version(_ name: String = "version", unless problem: Problem?, now: Int) -> String {
    let seen = problem?.isConflictOfVersions == true ? nil : given(name)
    return seen ?? String(now)
  }

  /// What was written and chosen, by the names that the form's labels have.
  func written(_ labels: [(name: String, label: String)]) -> [DescribedText] {
    labels.compactMap { name, label in self[name].isEmpty ? nil : DescribedText(label, self[name]) }
  }
}
