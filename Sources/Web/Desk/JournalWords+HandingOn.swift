import Domain

extension JournalWords {
  /// Handing on, linking and recalculating, as the journal tells them.
  func handingOn(_ entry: JournalEntry) -> String {
    let details = entry.details
    let gate = details["gate"].flatMap(Gate.init(rawValue:))?.swedish ?? ""
    switch entry.event {
    case .forwarded: return "lämnade ärendet vidare"
    case .referred: return "frågade någon utanför kommunen"
    case .referralAnswered: return "lämnade ett yttrande"
    case .referralRevoked: return "återkallade frågan till någon utanför kommunen"
    case .linked, .unlinked: return link(entry)
    case .handedOver: return "lämnade över: \(gate)"
    case .sealed: return "lämnade över hela innehållet: \(gate)"
    case .gateAssessed:
      let outcome = details["outcome"].flatMap(GateAssessment.Outcome.init(rawValue:))?.swedish ?? ""
      return "bedömde \(gate): \(outcome)"
    case .recalculated:
      return details["cause"] == "promise"
        ? "räknade om datumen efter ett nytt löfte" : "räknade om datumen efter en ändring i kalendern"
    default:
      return entry.event.swedish
    }
  }

  private func link(_ entry: JournalEntry) -> String {
    let other = entry.details["other"]?.split(separator: " ").joined(separator: ", ") ?? ""
    let isUndone = entry.event == .unlinked
    switch (entry.details["nature"], entry.details["part"]) {
    case ("merge", "duplicate"):
      return isUndone ? "tog bort sammanslagningen med \(other)" : "slog ihop ärendet med \(other)"
    case ("merge", _):
      return isUndone ? "tog bort sammanslagningen med \(other)" : "slog ihop \(other) med det här ärendet"
    case ("split", "part"):
      return isUndone ? "förde tillbaka ärendet till \(other)" : "delade av ärendet från \(other)"
    default:
      return isUndone ? "förde tillbaka \(other) hit" : "delade av \(other)"
    }
  }
}
