/// Both promises for something received on a day, and the days that were passed over: the line that
/// `norna deadlines` prints.
package struct DeadlineExplanation: Hashable, Sendable, Codable {
  package let received: CalendarDay
  package let acknowledgeBy: CalendarDay
  package let answerBy: CalendarDay
  /// The strict reading of the first promise, moved to a working day.
  package let warnAcknowledgeBy: CalendarDay
  /// Every day after receipt and before `answerBy` that was not counted, weekends included.
  package let skipped: [SkippedDay]

  package init(
    received: CalendarDay, promise: ServicePromise = .standard, calendar: WorkingCalendar = WorkingCalendar()
  ) {
    let acknowledgement = calendar.deadline(received: received, workingDays: promise.acknowledgeDays)
    let answer = calendar.deadline(received: received, workingDays: promise.answerDays)
    self.received = received
    self.acknowledgeBy = acknowledgement.due
    self.answerBy = answer.due
    self.warnAcknowledgeBy = acknowledgement.warnBy
    self.skipped = answer.skipped
  }

  /// One line of JSON with its keys in the order the interface shows; `JSONEncoder` keeps no order.
  package func jsonLine() -> String {
    let days = skipped.map { #"{"date":"\#($0.date)","reason":\#(Self.quoted($0.reason))}"# }
    return #"{"received":"\#(received)","acknowledgeBy":"\#(acknowledgeBy)","answerBy":"\#(answerBy)","#
      + #""warnAcknowledgeBy":"\#(warnAcknowledgeBy)","skipped":[\#(days.joined(separator: ","))]}"#
  }

  /// A JSON string (RFC 8259 section 7): quote, backslash and control characters escaped.
  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": json += "\\\(scalar)"
      case "\u{00}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
