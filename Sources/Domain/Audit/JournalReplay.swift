/// Reads journals entry by entry, case after case, and says what does not hold: a gap, a broken link, an altered
/// entry, a step that the lifecycle does not allow, or a case row that says something else than its journal.
package struct JournalReplay {
  /// What the case's own row claims.
  package struct Claim: Sendable, Equatable {
    package let version: Int
    package let state: CaseState
    /// nil where it has none, which the numbers themselves show.
    package let number: CaseNumber?
    /// What else the case's rows say, under the journal's names; what they leave out is not compared.
    package let facts: [String: String]

    package init(version: Int, state: CaseState, number: CaseNumber? = nil, facts: [String: String] = [:]) {
      self.version = version
      self.state = state
      self.number = number
      self.facts = facts
    }
  }

  /// How many journals have been begun.
  package private(set) var cases = 0
  private var current: (id: CaseID, claim: Claim)?
  private var sequence = 0
  private var hash = ""
  private var state: CaseState?
  private var facts = JournalFacts()

  package init() {}

  /// Reads the next entry; entries come ordered by case and sequence.
  /// - Returns: what is wrong, in English sentences.
  package mutating func read(_ entry: JournalEntry, claim: Claim) -> [String] {
    var earlier: [String] = []
    var faults: [String] = []
    if current?.id != entry.caseID {
      earlier = finish()
      cases += 1
      (current, sequence, hash, state, facts) = ((entry.caseID, claim), 0, "", nil, JournalFacts())
    }
    sequence += 1
    if entry.sequence != sequence { faults.append("journal entry \(sequence) is missing") }
    if entry.previousHash != hash {
      faults.append("journal entry \(entry.sequence) does not follow the one before")
    }
    if !entry.isIntact { faults.append("journal entry \(entry.sequence) was altered") }
    faults += step(entry)
    facts.read(entry)
    (sequence, hash) = (entry.sequence, entry.hash)
    return earlier + faults.map { "case \(entry.caseID): \($0)" }
  }

  /// What is wrong with the last case, when all entries have been read.
  package mutating func finish() -> [String] {
    guard let current else { return [] }
    self.current = nil
    var faults = facts.faults(against: current.claim.facts).map { "case \(current.id): \($0)" }
    if current.claim.version != sequence {
      faults.append("case \(current.id): version \(current.claim.version), but \(sequence) journal entries")
    }
    if let state, state != current.claim.state {
      faults.append(
        "case \(current.id): stands as \(current.claim.state.rawValue), but its journal leads to \(state.rawValue)"
      )
    }
    return faults
  }

  private mutating func step(_ entry: JournalEntry) -> [String] {
    guard let before = state else {
      state = firstState(entry)
      return state == nil ? ["the journal does not begin with a registration"] : numberFault(entry)
    }
    guard let next = CaseLifecycle.next(before, entry.event) else {
      return [
        "journal entry \(entry.sequence): \(entry.event.rawValue) is not possible when \(before.rawValue)"
      ]
    }
    state = next
    return []
  }

  private func numberFault(_ entry: JournalEntry) -> [String] {
    guard let number = current?.claim.number?.description, let given = entry.details["number"],
      given != number
    else { return [] }
    return ["has the number \(number), but its journal says \(given)"]
  }

  private func firstState(_ entry: JournalEntry) -> CaseState? {
    switch entry.event {
    case .registered: .registered
    case .imported: entry.details["state"].flatMap(CaseState.init(rawValue:))
    case .acknowledged, .classified, .arrivalCorrected, .assigned, .extended, .answered, .closed, .reopened:
      nil
    case .noted, .asked, .messageReceived, .messageSent, .waitingBegan, .waitingEnded: nil
    case .encircled, .circleLifted: nil
    case .forwarded, .referred, .referralAnswered, .referralRevoked, .linked, .unlinked: nil
    case .handedOver, .handoverTaken, .sealed, .gateAssessed, .recalculated: nil
    case .returned: nil
    case .improvementPlanned, .summarised: nil
    case .contentMarked: nil
    case .disclosed: nil
    }
  }
}
