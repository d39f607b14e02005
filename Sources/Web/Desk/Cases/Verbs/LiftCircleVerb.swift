import Domain
import Operations

/// Says that the case is not about a member of staff after all.
struct LiftCircleVerb: CaseVerb {
  let address = "personal-havd"
  let name = "lifting"
  let label = "Gäller inte personalen"
  let button = "Låt nämnden se ärendet igen"
  let event = CaseEvent.circleLifted
  let action = CaseAction.encircle
  let done = "Ärendet är öppet för nämnden igen."

  func isOffered(in file: CaseFile) -> Bool {
    if case .aboutStaff = file.guarded.confidentiality { true } else { false }
  }

  func advice(in file: CaseFile) -> String? {
    "Då ser alla som arbetar med ärenden i nämnden det igen, om enheten inte är skyddad."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] { [] }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.liftCircle(deed.number, version: deed.version, actor: deed.actor)
  }
}
