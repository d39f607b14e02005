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
    case .handoverTaken:
      return details["task"] == TaskKind.readSealed.rawValue
        ? "läste det som kommit till överlämningen: \(gate)" : "tog emot överlämningen: \(gate)"
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

  /// The numbers of the other cases, of which those that are not for the reader are only said to be there.
  private func others(_ entry: JournalEntry) -> String {
    let readable = Set(file.handingOn.linked.values.map(\.description))
    let numbers = entry.details["other"]?.split(separator: " ").map(String.init) ?? []
    return numbers.map { readable.contains($0) ? $0 : "ett ärende som du inte ser" }.joined(separator: ", ")
  }

  private func link(_ entry: JournalEntry) -> String {
    let other = others(entry)
    let isUndone = entry.event == .unlinked
    switch (entry.details["nature"], entry.details["part"]) {
    case ("merge", "duplicate"):
      guard isUndone else { return "slog ihop ärendet med \(other)" }
      // Its sender has been asked, and the wait was the other case's until now.
      let waits = entry.details["waitBegan"].map { ", och ärendet väntar nu på \(party($0))" } ?? ""
      return "tog bort sammanslagningen med \(other)\(waits)"
    case ("merge", _):
      if isUndone { return "tog bort sammanslagningen med \(other)" }
      let shown = entry.details["answers"] == "shown" ? ", och lät den avsändaren läsa svaret här" : ""
      return "slog ihop \(other) med det här ärendet\(shown)"
    case ("split", "part"):
      return isUndone ? "förde tillbaka ärendet till \(other)" : "delade av ärendet från \(other)"
    default:
      guard isUndone else { return "delade av \(other)" }
      let covers = entry.details["answers"] == "shown" ? ", eftersom svaret här gäller även den delen" : ""
      return "förde tillbaka \(other) hit\(covers)"
    }
  }
}
