/// The cases that wait for somebody on the last day, one in each state.
extension DemoDesk {
  func open(_ matter: Matter, state: OpenState) -> DemoTimeline {
    var timeline = DemoTimeline(registered: matter.received)
    timeline.acknowledged = acknowledgement(of: matter, in: state)
    timeline.assignment = assignment(of: matter, in: state)
    switch state {
    case .answeredNotClosed:
      timeline.answer = answer(to: matter, on: day(6, after: matter))
    case .extended:
      timeline.deadlineExtension = PlannedExtension(
        day: day(8, after: matter), answerBy: day(15, after: matter), reason: DemoReasons.extensions[0])
    case .reopened:
      timeline.answer = answer(to: matter, on: day(9, after: matter))
      timeline.closure = PlannedClosure(day: day(9, after: matter), reason: matter.text.closure, note: nil)
      timeline.reopening = reopening(of: matter, on: day(18, after: matter), answered: day(24, after: matter))
    case .unroutedToday, .unroutedYesterday, .acknowledgementDue, .unassigned, .assigned, .secondAssigned,
      .dueTomorrow, .dueToday, .overdue:
      break
    }
    return timeline
  }

  private func acknowledgement(of matter: Matter, in state: OpenState) -> DemoDay? {
    switch state {
    case .unroutedYesterday, .acknowledgementDue: nil
    default: matter.channel == .web ? matter.received : day(1, after: matter)
    }
  }

  private func assignment(of matter: Matter, in state: OpenState) -> PlannedAssignment? {
    switch state {
    case .unroutedToday, .unroutedYesterday, .acknowledgementDue, .unassigned: nil
    default:
      DemoStaff.responsible(for: matter.text.home).map {
        PlannedAssignment(day: day(1, after: matter), officer: $0)
      }
    }
  }

  private func day(_ count: Int, after matter: Matter) -> DemoDay {
    workingDays.day(count, after: matter.received)
  }
}
