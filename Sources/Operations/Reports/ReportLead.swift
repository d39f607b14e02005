import Domain

/// The first sentences of the report: how many, whether that is more or fewer than chance explains, and how the
/// promises were kept.
struct ReportLead {
  let words: ReportWords

  private var report: FeedbackReport { words.report }

  var sentences: [String] {
    [count, merged, comparison, promises, promiseWithoutSpot].compactMap { $0 }
  }

  private var count: String {
    let received = report.total.all == 0 ? "inga synpunkter" : ReportWords.views(report.total.all)
    let kinds = report.total.all == 0 ? "" : ": \(words.enumeration(report.total))"
    return "\(words.subject) fick \(received) \(report.period.swedishInSentence)\(kinds).\(unfinished)"
  }

  /// Duplicates are counted once, and it is said how many there are.
  private var merged: String? {
    guard report.merged > 0 else { return nil }
    return report.merged == 1
      ? "Därutöver är 1 synpunkt sammanslagen med en annan om samma sak. Den räknas bara där."
      : "Därutöver är \(ReportWords.views(report.merged)) sammanslagna med andra om samma sak. De räknas bara där."
  }

  /// A period that has not ended by the data date.
  private var unfinished: String {
    if report.dataDate < report.period.from { return " Perioden har inte börjat." }
    if report.dataDate < report.period.to {
      return " Perioden pågår: rapporten gäller till och med \(report.dataDate.swedish)."
    }
    return ""
  }

  /// The wording of rules 8.2.
  private var comparison: String? {
    guard let previous = report.previous else { return nil }
    // Often the register is younger than that period; a jump from nothing is no change to test.
    if previous.total.all == 0 && report.total.all > 0 {
      return "Det finns inga synpunkter \(previous.period.swedishInSentence) att jämföra med."
    }
    if let began = report.registerBegan, previous.total.all > 0 {
      return
        "Registret har ärenden först från den \(began.swedish). Därför säger vi inte om antalet har ändrats sedan "
        + "\(previous.period.swedishInSentence), då \(ReportWords.views(previous.total.all)) kom in."
    }
    let finding = FindingInSwedish(
      subject: "synpunkter", period: "period", comparedPeriod: previous.period.swedishInSentence)
    return finding.text(
      count: report.total.all, days: report.period.elapsedDays(asOf: report.dataDate),
      comparedCount: previous.total.all, comparedDays: previous.period.elapsedDays(asOf: report.dataDate))
  }

  private var promises: String? {
    let kept = [kept("bekräfta", report.acknowledgement), kept("svara", report.answer)].compactMap { $0 }
    return kept.isEmpty ? nil : "\(ReportWords.capitalised(kept.joined(separator: ", ")))."
  }

  /// What was solved on the spot was answered at once: it must not hide that other answers came late.
  private var promiseWithoutSpot: String? {
    guard let answer = report.withoutSolvedOnSpot?.answer, answer.decided > 0 else { return nil }
    let share = ReportWords.share(answer.inTime, of: answer.decided, noun: " synpunkter")
    return "Utan det som löstes på plats hölls löftet att svara för \(share)."
  }

  private func kept(_ verb: String, _ keeping: PromiseKeeping) -> String? {
    guard keeping.decided > 0 else { return nil }
    let within = keeping.promiseDays.map { " inom \(ReportWords.workingDays($0))" } ?? " i tid"
    let share = ReportWords.share(keeping.inTime, of: keeping.decided, noun: " synpunkter")
    return "löftet att \(verb)\(within) hölls för \(share)"
  }
}
