import Domain
import Operations

/// Why the dates are as they are: each day counted, each day skipped and why, and what has moved them since.
struct DeadlineWords {
  private let file: CaseFile
  private let dates: PlainSwedishDate

  init(_ file: CaseFile) {
    self.file = file
    dates = PlainSwedishDate(today: file.today)
  }

  var explanations: [ExplainedPromise] {
    PromiseKind.allCases.map { explanation(file.value.walk($0, in: file.calendar)) }
  }

  private func explanation(_ walk: PromiseWalk) -> ExplainedPromise {
    var counted = 0
    let days = walk.days.map { day in
      switch day.status {
      case .notWorking(let reason): return ExplainedDay(day: dates.date(day.date), reason: reason)
      case .working:
        counted += 1
        return ExplainedDay(day: dates.date(day.date), count: "arbetsdag \(counted)")
      }
    }
    return ExplainedPromise(
      heading: "\(Self.name(walk.kind)) senast \(dates.date(walk.due))", summary: summary(walk), days: days)
  }

  private static func name(_ kind: PromiseKind) -> String {
    switch kind {
    case .acknowledgement: "Bekräftelse"
    case .answer: "Svar"
    }
  }

  private func summary(_ walk: PromiseWalk) -> String {
    let promise = "Löftet är \(PlainSwedishDate.workingDays(walk.length)), räknade från dagen efter."
    let sentences = [
      "Kom in \(dates.date(walk.received)).", promise, strict(walk), recount(walk), move(walk),
    ]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  private func strict(_ walk: PromiseWalk) -> String? {
    guard let day = walk.warnBy, day < walk.due else { return nil }
    return "Räknar man lördagar och aftnar som vardagar blir det \(dates.date(day))."
  }

  private func recount(_ walk: PromiseWalk) -> String? {
    guard walk.recounted != walk.promised else { return nil }
    let (now, then) = (dates.date(walk.recounted), dates.date(walk.promised))
    return
      "Räknat på nytt blir det \(now), men \(then) ligger fast: kalendern eller löftet har ändrats sedan dess."
  }

  private func move(_ walk: PromiseWalk) -> String? {
    guard walk.due != walk.promised else { return nil }
    return "Löftet gav \(dates.date(walk.promised)). Svaret flyttades sedan till \(dates.date(walk.due))."
  }
}
