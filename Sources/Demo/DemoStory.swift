import Domain
import Operations

/// What the scenes have made so far, for those that go on with it.
struct DemoStory {
  var water: ImprovementID?
  var continuity: ImprovementID?
  var bus: ImprovementID?
  /// The open cases of the scenes' own.
  var lamps: [CaseNumber] = []
  var twoThings: CaseNumber?
  var shelter: CaseNumber?
  /// What was asked outside, with the code that opens it.
  var referral: (address: String, code: ReceiptCode)?
}

extension DemoCaseBuilder {
  /// Plays one scene, each verb by the one whose work it is.
  mutating func play(_ scene: DemoScene, on today: CalendarDay) async throws {
    switch scene {
    case .waterPlanned: try await planWater(on: today)
    case .waterStepDone: try await completeStep(of: story.water, by: officer)
    case .waterDone:
      try await finish(story.water, "Sms gick ut vid de två avstängningarna i vår.", by: officer)
    case .waterFollowedUp: try await followUpWater()
    case .continuityPlanned: try await planContinuity(on: today)
    case .continuityStepDone: try await completeStep(of: story.continuity, by: careManager)
    case .busPlanned: try await planBus(on: today)
    case .busDone: try await finish(story.bus, "Tiderna delades ut vid skolstarten.", by: schoolManager)
    case .busFollowedUp: try await followUpBus()
    case .signPlanned: try await planSign(on: today)
    case .introductionPlanned: try await planIntroduction(on: today)
    case .meetingHeld: try await holdMeeting(on: today)
    case .senderAsked(let index): try await ask(in: index)
    case .senderReplied(let index): try await reply(in: index)
    case .outsideAsked(let index): try await askOutside(in: index, on: today)
    case .outsideAnswered: try await answerFromOutside()
    case .lampReported, .lampReportedAgain, .lampsMerged, .twoThingsReported, .twoThingsSplit,
      .shelterReported, .shelterSenderAsked, .shelterOwnerAsked:
      try await playOwnCase(scene, on: today)
    case .standInNamed: try await nameStandIn(on: today)
    }
  }

  var officer: StaffMember { staff.member("jonas.fjallstrom") }
  var careManager: StaffMember { staff.member("maajja.vinka") }
  var schoolManager: StaffMember { staff.member("perolof.brannmyr") }
  var strategist: StaffMember { staff.member(DemoStaff.strategist) }

  /// For the holidays that lie ahead.
  private func nameStandIn(on today: CalendarDay) async throws {
    guard let standIn = staff.members["elin.strand"] else { return }
    _ = try await operations.nameStandIn(
      standIn.id, for: careManager.id, from: today.adding(days: 11), through: today.adding(days: 25),
      actor: .staff(careManager))
  }
}
