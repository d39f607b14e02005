import Domain
import Storage

/// What somebody decides to hand out of a case (utlämnande).
package struct DisclosureChoice: Sendable {
  /// Whether the sender's name and addresses are handed out too. They are left out unless somebody chose otherwise.
  package enum ContactShare: String, Sendable {
    case withheld, included
  }

  /// Whose texts, by their rows.
  package let texts: Set<RowID>
  package let contact: ContactShare
  /// By which the sender's details are withheld.
  package let contactProvision: String
  /// By which texts that were not chosen are secret. Those without one were not asked for.
  package let provisions: [RowID: String]
  package let masks: [Mask]

  package init(
    texts: Set<RowID>, contact: ContactShare = .withheld, contactProvision: String = "",
    provisions: [RowID: String] = [:], masks: [Mask] = []
  ) {
    self.texts = texts
    self.contact = contact
    self.contactProvision = contactProvision
    self.provisions = provisions
    self.masks = masks
  }

  /// All that makes two choices the same, in a fixed order.
  var content: [String] {
    texts.map(\.rawValue).sorted() + [contact.rawValue, contactProvision]
      + masks.flatMap { [$0.passage, $0.provision] }
      + provisions.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { [$0.key.rawValue, $0.value] }
  }

  /// The masks, held against what was chosen of a case.
  /// - Parameters:
  ///   - readable: the texts that whoever decides may read.
  ///   - sender: the contact details, where there are any.
  /// - Throws: `Problem` when nothing is chosen, when a text is not there to choose, when a mask is not whole or hides
  ///   nothing, and when something is withheld without a provision.
  package func masking(readable: [CaseText], sender: Contact?) throws(Problem) -> Masking {
    guard !texts.isEmpty else { throw Problem(.invalid, .nothingChosen, field: "texts") }
    let chosen = readable.filter { texts.contains($0.id) }
    guard chosen.count == texts.count else { throw Problem(.conflict, .changedMeanwhile) }
    let masking = try Masking(masks)
    let contact = contact == .included ? sender.map { [$0.name, $0.email, $0.phone, $0.address] } : nil
    try masking.checkAllOccur(in: chosen.map(\.text.body) + (contact ?? []))
    try checkProvisions(readable: readable, sender: sender)
    return masking
  }

  /// The provision that a text which is not handed out is secret by; nil for what was not asked for.
  package func provision(of text: RowID) -> String? {
    let tidy = TidyText.line(provisions[text] ?? "")
    return tidy.isEmpty || texts.contains(text) ? nil : tidy
  }

  private func checkProvisions(readable: [CaseText], sender: Contact?) throws(Problem) {
    if contact == .withheld, let sender, !sender.isEmpty {
      _ = try Provision.checked(
        contactProvision, missing: .contactProvisionMissing, field: "contactProvision")
    }
    for text in readable {
      guard let provision = provision(of: text.id) else { continue }
      _ = try Provision.checked(provision, field: "left-\(text.id)")
    }
  }
}
