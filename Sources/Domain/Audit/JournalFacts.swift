/// What a journal says of its case, followed from the first entry to the last: the kind, whose it is, when it came, when
/// it was acknowledged and first answered.
struct JournalFacts {
  /// The names that both the journal and the case's rows have.
  static let names = [
    "kind", "dimension", "serviceArea", "board", "department", "unit", "officer", "received", "channel",
    "identity",
    "wish", "acknowledged", "answered",
    "responsible",
  ]

  private var values: [String: String] = [:]

  mutating func read(_ entry: JournalEntry) {
    switch entry.event {
    case .registered, .imported: values = entry.details.filter { Self.names.contains($0.key) }
    case .classified, .assigned: take(entry.details, names: Self.names)
    case .returned: take(entry.details, names: Self.names)
    case .arrivalCorrected: values["received"] = entry.details["day"].flatMap(Self.new)
    case .acknowledged: note("acknowledged", entry.details["day"].flatMap(JournalTime.init) ?? entry.at)
    case .answered:
      note("answered", entry.at)
      note("acknowledged", entry.at)
    case .encircled, .circleLifted: take(entry.details, names: Self.names)
    case .extended, .closed, .reopened: break
    case .noted, .asked, .messageReceived, .messageSent, .waitingBegan, .waitingEnded: break
    case .forwarded: take(entry.details, names: Self.names)
    case .referred, .referralAnswered, .referralRevoked, .linked, .unlinked: break
    // What is sealed is nobody's at the desk any more.
    case .sealed: take(entry.details, names: Self.names)
    case .handedOver, .handoverTaken, .gateAssessed, .recalculated: break
    case .improvementPlanned, .summarised: break
    case .contentMarked: break
    case .disclosed: break
    }
  }

  /// Where the rows say something else.
  func faults(against facts: [String: String]) -> [String] {
    facts.keys.sorted().compactMap { name in
      let (stored, journalled) = (facts[name] ?? "", values[name] ?? "")
      return stored == journalled ? nil : "\(name) is \"\(stored)\", but its journal says \"\(journalled)\""
    }
  }

  private mutating func take(_ details: [String: String], names: [String]) {
    for name in names {
      if let new = details[name].flatMap(Self.new) { values[name] = new }
    }
  }

  /// The first day counts: a later answer does not acknowledge anew.
  private mutating func note(_ name: String, _ time: JournalTime) {
    guard values[name] == nil else { return }
    switch time {
    case .day(let day): values[name] = day.description
    case .instant(let instant): values[name] = SwedishTime.day(of: instant).description
    }
  }

  /// The new half of "old → new".
  private static func new(_ change: String) -> String? {
    change.firstRange(of: " → ").map { String(change[$0.upperBound...]) }
  }
}
