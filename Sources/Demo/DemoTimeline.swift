/// What happens with one case, day by day, until the plan's last day.
struct DemoTimeline {
  var registered: DemoDay
  var corrections: [PlannedCorrection] = []
  var acknowledged: DemoDay?
  var assignment: PlannedAssignment?
  var deadlineExtension: PlannedExtension?
  var answer: PlannedAnswer?
  var closure: PlannedClosure?
  var reopening: PlannedReopening?

  /// Leaves out what would come after `lastDay`.
  func until(_ lastDay: DemoDay) -> DemoTimeline {
    var cut = self
    cut.corrections = corrections.filter { $0.day <= lastDay }
    cut.acknowledged = acknowledged.flatMap { $0 <= lastDay ? $0 : nil }
    cut.assignment = assignment.flatMap { $0.day <= lastDay ? $0 : nil }
    cut.deadlineExtension = deadlineExtension.flatMap { $0.day <= lastDay ? $0 : nil }
    cut.answer = answer.flatMap { $0.day <= lastDay ? $0 : nil }
    cut.closure = closure.flatMap { $0.day <= lastDay ? $0 : nil }
    cut.reopening = reopening?.until(lastDay)
    return cut
  }
}

extension PlannedReopening {
  func until(_ lastDay: DemoDay) -> PlannedReopening? {
    guard day <= lastDay else { return nil }
    return PlannedReopening(
      day: day, reply: reply,
      answer: answer.flatMap { $0.day <= lastDay ? $0 : nil },
      closure: closure.flatMap { $0.day <= lastDay ? $0 : nil })
  }
}
