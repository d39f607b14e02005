import Domain
import Operations

struct AcknowledgeVerb: CaseVerb {
  let address = "bekraftelse"
  let name = "acknowledgement"
  let label = "Bekräfta"
  let button = "Bekräftelsen är lämnad"
  let event = CaseEvent.acknowledged
  let done = "Bekräftelsen är noterad."

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    let means: [Acknowledgement.Means] = [.telephone, .letter, .email, .inPerson]
    return [
      form.list(
        "method", "Så har avsändaren fått veta det",
        means.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) },
        now: proposed(form.value.channel).rawValue)
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.acknowledge(
      deed.number, by: deed.fields.word("method") ?? .inPerson, version: deed.version, actor: deed.actor)
  }

  private func proposed(_ channel: Channel) -> Acknowledgement.Means {
    switch channel {
    case .telephone: .telephone
    case .letter, .form: .letter
    case .email: .email
    case .web, .visit, .meeting, .api, .unknown: .inPerson
    }
  }
}
