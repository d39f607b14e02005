import Domain
import Operations

extension HandingOnVerb {
  /// Whether all that has happened since the form was made is the very thing that it asks for: a double click. Whoever
  /// did it is shown that it is done, not a conflict with themselves.
  func isDone(_ fields: FormFields, by actor: Actor, in file: CaseFile) -> Bool {
    guard let version = Int(fields["version"]), let entry = file.journal.deed(after: version, by: actor),
      events.contains(entry.event)
    else { return false }
    let details = entry.details
    switch self {
    case .forward:
      let place = try? PlacementChoices.placement(fields["unit"], in: file.chart)
      return place == file.value.classification.placement && file.says(fields["text"], in: entry)
    case .handOver:
      // What is sealed cannot be compared with what was written.
      return details["gate"] == fields["gate"]
        && (entry.event == .sealed || file.says(fields["text"], in: entry))
    case .merge:
      let main = CaseNumber(TidyText.line(fields["main"]))
      return details["part"] == "duplicate" && details["other"] == main?.description
    case .unmerge: return details["part"] == "duplicate"
    case .unsplit: return details["part"] == "part"
    case .assess: return details["gate"] == fields["gate"] && details["outcome"] == fields["outcome"]
    case .revoke: return details["referral"] == fields["referral"]
    case .mailAgain: return false
    }
  }
}

extension CaseFile {
  /// Whether something that was filled in is a text that an entry vouches for.
  fileprivate func says(_ written: String, in entry: JournalEntry) -> Bool {
    texts(vouchedBy: entry).contains(TidyText.body(written))
  }

  /// What was written with an entry of the journal.
  func texts(vouchedBy entry: JournalEntry) -> [String] {
    entry.details.values.compactMap { value in
      value.split(separator: " ").first.flatMap { text(RowID(rawValue: String($0))) }
    }
  }
}
