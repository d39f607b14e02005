import Domain
import Operations

struct CloseVerb: CaseVerb {
  let address = "avslut"
  let name = "closure"
  let label = "Avsluta"
  let button = "Avsluta ärendet"
  let event = CaseEvent.closed
  let done = "Ärendet är avslutat."

  /// Notes that add facts become official when the case is closed; the others are cleansed
  /// (tryckfrihetsförordningen 2:12).
  func advice(in file: CaseFile) -> String? {
    file.dialogue.undecidedNotes.isEmpty
      ? nil
      : "Välj för varje intern anteckning om den ska sparas i ärendet. Det som rensas går inte att få tillbaka."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    form.file.dialogue.undecidedNotes.map { note in
      form.rows(
        "note-\(note.id)", "Anteckning: " + (form.file.text(note.text) ?? ""),
        [
          Choice(value: CaseNote.Fate.kept.rawValue, label: "Tillför uppgifter: spara"),
          Choice(value: CaseNote.Fate.cleansed.rawValue, label: "Tillför inget: rensa"),
        ])
    } + [
      form.rows(
        "reason", "Hur slutade det?",
        ClosureReason.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) })
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    guard let reason: ClosureReason = deed.fields.word("reason") else {
      throw Problem(.invalid, .closureReasonMissing, field: "reason")
    }
    _ = try await deed.operations.close(
      deed.number, reason: reason, notes: deed.fates, version: deed.version, actor: deed.actor)
  }
}

extension CaseDeed {
  /// What becomes of each note.
  fileprivate var fates: [RowID: CaseNote.Fate] {
    var fates: [RowID: CaseNote.Fate] = [:]
    for (name, value) in fields.all where name.hasPrefix("note-") {
      fates[RowID(rawValue: String(name.dropFirst("note-".count)))] = CaseNote.Fate(rawValue: value)
    }
    return fates
  }
}
