import Domain
import Operations

extension CaseVerb {
  /// Whether the one change since the form was made is the very one that it asks for: a double click. Whoever did it is
  /// shown that it is done, not a conflict with their own text.
  func isDone(_ deed: CaseDeed, in file: CaseFile) -> Bool {
    guard let version = deed.version, let entry = file.journal.last, entry.sequence - 1 == version,
      file.value.version == entry.sequence, entry.event == event, entry.actor == deed.actor.reference
    else { return false }
    return says(entry, deed.fields, in: file)
  }

  /// Whether everything that was filled in stands in what was done: as a text that the entry vouches for, or as a word.
  private func says(_ entry: JournalEntry, _ fields: FormFields, in file: CaseFile) -> Bool {
    if event == .classified {
      return (try? fields.classification(in: file.chart)) == file.value.classification
    }
    let texts = file.texts(vouchedBy: entry)
    // A digest is letters and figures that a short text could stand in by chance.
    let words = entry.details.filter { !$0.key.hasSuffix("Digest") }.values
    return fields.all.allSatisfy { name, value in
      // The notes' fates are told by their identifiers, which the reason stands for.
      if ["csrf", "version"].contains(name) || name.hasPrefix("note-") { return true }
      let tidy = TidyText.body(value)
      return tidy.isEmpty || texts.contains(tidy) || words.contains { $0.contains(tidy) }
    }
  }
}
