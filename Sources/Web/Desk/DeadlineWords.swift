import Domain
import Operations

/// Why the dates are as they are: each day counted, each day skipped and why.
struct DeadlineWords {
  private let file: CaseFile
  private let dates: PlainSwedishDate

  init(_ file: CaseFile) {
    self.file = file
    dates = PlainSwedishDate(today: file.today)
  }

  var explanations: [ExplainedPromise] {
    let promise = file.value.promise
    return [
      explanation("Bekräftelse", promise.promise.acknowledgeDays),
      explanation("Svar", promise.promise.answerDays),
    ]
  }

  private func explanation(_ name: String, _ count: Int) -> ExplainedPromise {
    let received = file.value.arrival.day
    let deadline = file.calendar.deadline(received: received, workingDays: count)
    let skipped = Dictionary(deadline.skipped.map { ($0.date, $0.reason) }) { first, _ in first }
    var counted = 0
    let days = (1...max(1, received.days(until: deadline.due))).map { offset in
      let day = received.adding(days: offset)
      if let reason = skipped[day] { return ExplainedDay(day: dates.date(day), reason: reason) }
      counted += 1
      return ExplainedDay(day: dates.date(day), count: "arbetsdag \(counted)")
    }
    return ExplainedPromise(
      heading: "\(name) senast \(dates.date(deadline.due))", summary: summary(count, deadline), days: days)
  }

  private func summary(_ count: Int, _ deadline: Deadline) -> String {
    let strict =
      deadline.warnBy < deadline.due
      ? " Räknar man lördagar och aftnar som vardagar blir det \(dates.date(deadline.warnBy))." : ""
    return "Kom in \(dates.date(deadline.received)). Löftet är \(PlainSwedishDate.workingDays(count)), "
      + "räknade från dagen efter." + (count == file.value.promise.promise.acknowledgeDays ? strict : "")
  }
}
