/// One thing that somebody does with one case.
enum DemoStep: Sendable {
  /// The sender's own form, or the registrar's entry.
  case register
  /// The registrar says what a web submission is about and whose it is.
  case route
  /// The correction with this index in the plan.
  case correct(Int)
  case acknowledge
  case assign(officer: String)
  case extend(PlannedExtension)
  case answer(PlannedAnswer)
  case close(PlannedClosure)
  case reopen(PlannedReopening)
  /// What happens beside the plan.
  case scene(DemoScene)
}

/// A step with its day and its case's index in the plan.
struct ScheduledStep: Sendable {
  let day: DemoDay
  let caseIndex: Int
  let step: DemoStep
}

/// Puts the steps of all cases in the order they are done.
struct DemoSchedule {
  let lastDay: DemoDay
  let workingDays: DemoWorkingDays

  /// In order of day; within a day case by case, each case's steps in their own order.
  /// - Parameter scenes: what happens beside the plan, each the last thing of its day.
  func steps(
    of plan: [PlannedCase], with scenes: [(day: DemoDay, scene: DemoScene)] = []
  ) -> [ScheduledStep] {
    let beside = scenes.map {
      ScheduledStep(day: atDesk($0.day), caseIndex: plan.count, step: .scene($0.scene))
    }
    return (steps(ofCases: plan) + beside).enumerated()
      .sorted {
        ($0.element.day, $0.element.caseIndex, $0.offset) < ($1.element.day, $1.element.caseIndex, $1.offset)
      }
      .map(\.element)
  }

  private func steps(ofCases plan: [PlannedCase]) -> [ScheduledStep] {
    plan.enumerated().flatMap { index, planned in
      steps(of: planned).map { ScheduledStep(day: $0.day, caseIndex: index, step: $0.step) }
    }
  }

  private typealias Timed = (day: DemoDay, step: DemoStep)

  private func steps(of planned: PlannedCase) -> [Timed] {
    var steps = entry(of: planned)
    steps += planned.corrections.indices.map { index in
      // What was wrong is put right before anybody takes the case over.
      let day = min(planned.corrections[index].day, planned.assignment?.day ?? lastDay)
      return (atDesk(day), .correct(index))
    }
    if let acknowledged = planned.acknowledged, planned.needsAcknowledgement {
      steps.append((atDesk(acknowledged), .acknowledge))
    }
    if let assignment = planned.assignment {
      steps.append((atDesk(assignment.day), .assign(officer: assignment.officer)))
    }
    if let extended = planned.deadlineExtension { steps.append((atDesk(extended.day), .extend(extended))) }
    steps += ending(planned.answer, planned.closure)
    if let reopening = planned.reopening {
      steps.append((atDesk(reopening.day), .reopen(reopening)))
      steps += ending(reopening.answer, reopening.closure)
    }
    return steps
  }

  private func entry(of planned: PlannedCase) -> [Timed] {
    guard planned.channel == .web else { return [(atDesk(planned.registered), .register)] }
    guard planned.classification.home != nil else { return [(planned.received, .register)] }
    return [(planned.received, .register), (atDesk(planned.received), .route)]
  }

  private func ending(_ answer: PlannedAnswer?, _ closure: PlannedClosure?) -> [Timed] {
    var steps: [Timed] = []
    if let answer { steps.append((atDesk(answer.day), .answer(answer))) }
    if let closure { steps.append((atDesk(closure.day), .close(closure))) }
    return steps
  }

  /// Nobody is at the desk on a free day: the work is done on the next working day, but not after the last day.
  private func atDesk(_ day: DemoDay) -> DemoDay {
    min(workingDays.first(onOrAfter: day), lastDay)
  }
}

extension PlannedCase {
  /// Whether the acknowledgement is a step of its own: a web submission's receipt is one already.
  var needsAcknowledgement: Bool { channel != .web }
}
