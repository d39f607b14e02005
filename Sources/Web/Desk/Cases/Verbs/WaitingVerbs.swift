import Domain
import Operations

struct BeginWaitingVerb: CaseVerb {
  let address = "vantan"
  let name = "waiting"
  let label = "Notera att ärendet väntar"
  let button = "Spara vad ärendet väntar på"
  let event = CaseEvent.waitingBegan
  let done = "Det är noterat. Svarstiden går vidare."

  func isOffered(in file: CaseFile) -> Bool { !parties(file).isEmpty }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.rows(
        "party", "Vem väntar ärendet på?",
        parties(form.file).map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) })
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.beginWaiting(
      deed.number, for: try deed.party, version: deed.version, actor: deed.actor)
  }

  private func parties(_ file: CaseFile) -> [Waiting.Party] {
    Waiting.Party.allCases.filter { party in !file.dialogue.openWaits.contains { $0.party == party } }
  }
}

struct EndWaitingVerb: CaseVerb {
  let address = "vantan-slut"
  let name = "waitingEnd"
  let label = "Ärendet väntar inte längre"
  let button = "Sluta vänta"
  let event = CaseEvent.waitingEnded
  let done = "Det är noterat att ärendet inte väntar längre."

  func isOffered(in file: CaseFile) -> Bool { !file.dialogue.openWaits.isEmpty }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let open = form.file.dialogue.openWaits.map(\.party)
    return [
      form.rows(
        "party", "Vem väntar ärendet inte längre på?",
        open.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) },
        now: open.count == 1 ? open.first?.rawValue : nil)
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.endWaiting(
      deed.number, for: try deed.party, version: deed.version, actor: deed.actor)
  }
}

extension CaseDeed {
  /// Who is waited for.
  fileprivate var party: Waiting.Party {
    get throws(Problem) {
      guard let party: Waiting.Party = fields.word("party") else {
        throw Problem(.invalid, .waitingPartyMissing, field: "party")
      }
      return party
    }
  }
}
