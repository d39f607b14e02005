/// What happens in Tallsjö beside the cases of the plan, so that everything that the desk can do has been done.
enum DemoScene: Hashable, Sendable {
  // The water main: an improvement that helped, and what the public reads of it
  case waterPlanned, waterStepDone, waterDone, waterFollowedUp
  // Continuity in home care: an action plan on a pattern of cases
  case continuityPlanned, continuityStepDone
  // School transport: an improvement that made no difference
  case busPlanned, busDone, busFollowedUp
  /// Of a unit, and late.
  case signPlanned
  /// Of the whole municipality.
  case introductionPlanned
  case meetingHeld
  // In a case of the plan, by its index
  case senderAsked(Int), senderReplied(Int), outsideAsked(Int), outsideAnswered(Int)
  // Cases of its own
  case lampReported, lampReportedAgain, lampsMerged
  case twoThingsReported, twoThingsSplit
  case shelterReported, shelterSenderAsked, shelterOwnerAsked
  case standInNamed
}

/// Puts the scenes on their days.
struct DemoStoryboard {
  let plan: [PlannedCase]
  let lastDay: DemoDay
  let workingDays: DemoWorkingDays

  /// In no order; none is before the first case of the plan or after the last day.
  var scenes: [(day: DemoDay, scene: DemoScene)] {
    (water + homeCare + others + dialogue + ownCases).filter { $0.day <= lastDay }
  }

  private typealias Timed = (day: DemoDay, scene: DemoScene)

  private func back(_ days: Int) -> DemoDay { workingDays.first(onOrAfter: lastDay.adding(days: -days)) }

  /// Working days before the last one.
  private func workingDaysBack(_ count: Int) -> DemoDay {
    min(workingDays.day(-count, after: workingDays.first(onOrAfter: lastDay)), lastDay)
  }

  private var water: [Timed] {
    guard let burst = plan.first(where: { DemoTexts.byID[$0.textID]?.theme == .waterMain })?.received else {
      return []
    }
    func day(_ count: Int) -> DemoDay { workingDays.day(count, after: burst) }
    return [
      (day(5), .waterPlanned), (day(9), .waterStepDone), (day(15), .waterDone), (day(33), .waterFollowedUp),
    ]
  }

  private var homeCare: [Timed] {
    [(back(90), .continuityPlanned), (back(62), .continuityStepDone), (back(33), .meetingHeld)]
  }

  private var others: [Timed] {
    [
      (back(200), .busPlanned), (back(155), .busDone), (back(58), .busFollowedUp), (back(50), .signPlanned),
      (back(25), .introductionPlanned), (workingDaysBack(3), .standInNamed),
    ]
  }

  /// One who gave a name and one who did not are asked something and reply; somebody outside is asked and answers.
  private var dialogue: [Timed] {
    let named = slowCase(4) { plan[$0].channel == .web && !plan[$0].isAnonymous }
    let anonymous = slowCase(4) { plan[$0].channel == .web && plan[$0].isAnonymous }
    let road = slowCase(6) { index in
      plan[index].classification.home == .unit("technical") && index != named && index != anonymous
    }
    let asked = [named, anonymous].compactMap { $0 }.flatMap { index -> [Timed] in
      [(day(1, in: index), .senderAsked(index)), (day(2, in: index), .senderReplied(index))]
    }
    let referred = road.map { index -> [Timed] in
      [(day(1, in: index), .outsideAsked(index)), (day(4, in: index), .outsideAnswered(index))]
    }
    return asked + (referred ?? [])
  }

  /// The latest case that was answered at least so many working days after somebody had taken it over.
  private func slowCase(_ pause: Int, where fits: (Int) -> Bool) -> Int? {
    plan.indices.last { index in
      let planned = plan[index]
      guard let assigned = planned.assignment?.day, let answered = planned.answer?.day,
        planned.reopening == nil,
        planned.deadlineExtension == nil, planned.corrections.isEmpty, planned.closure != nil
      else { return false }
      return workingDays.day(pause, after: assigned) < answered && fits(index)
    }
  }

  private func day(_ count: Int, in index: Int) -> DemoDay {
    workingDays.day(count, after: plan[index].assignment?.day ?? plan[index].registered)
  }

  private var ownCases: [Timed] {
    [
      (workingDaysBack(4), .lampReported), (workingDaysBack(3), .lampReportedAgain),
      (workingDaysBack(2), .lampsMerged), (workingDaysBack(4), .twoThingsReported),
      (workingDaysBack(3), .twoThingsSplit), (workingDaysBack(6), .shelterReported),
      (workingDaysBack(5), .shelterSenderAsked), (workingDaysBack(4), .shelterOwnerAsked),
    ]
  }
}

extension PlannedCase {
  fileprivate var isAnonymous: Bool { sender == .anonymousWithCode }
}
