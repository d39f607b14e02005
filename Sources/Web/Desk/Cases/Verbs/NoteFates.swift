import Domain
import Operations
import Storage

/// What becomes of the internal notes when their board is done with the case: notes that add facts stay with it, the
/// others are cleansed (tryckfrihetsförordningen 2:12).
enum NoteFates {
  static let advice =
    "Välj för varje intern anteckning om den ska sparas i ärendet. Det som rensas går inte att få tillbaka."

  static let choices = [
    Choice(value: CaseNote.Fate.kept.rawValue, label: "Tillför uppgifter: spara"),
    Choice(value: CaseNote.Fate.cleansed.rawValue, label: "Tillför inget: rensa"),
  ]

  /// A question for each note that nobody has decided about.
  static func controls(_ form: CaseFormFilling) -> [FormControl] {
    form.file.dialogue.undecidedNotes.map { note in
      form.rows("note-\(note.id)", label(note, in: form.file), choices)
    }
  }

  static func label(_ note: CaseNote, in file: CaseFile) -> String {
    "Anteckning: " + (file.text(note.text) ?? "")
  }
}

extension FormFields {
  /// What becomes of each note.
  var noteFates: [RowID: CaseNote.Fate] {
    var fates: [RowID: CaseNote.Fate] = [:]
    for (name, value) in all where name.hasPrefix("note-") {
      fates[RowID(rawValue: String(name.dropFirst("note-".count)))] = CaseNote.Fate(rawValue: value)
    }
    return fates
  }
}
