import Domain
import Operations

/// What the municipality says of itself as somebody else left it, beside what was just written: only where they differ.
struct MunicipalityConflict {
  private let settings: MunicipalitySettings
  private let fields: FormFields

  init(_ settings: MunicipalitySettings, _ fields: FormFields) {
    self.settings = settings
    self.fields = fields
  }

  var conflict: CaseConflict {
    CaseConflict(
      of: "uppgifterna", changes: SettingsWords(history: settings.history).changes(since: fields.seen),
      theirs: differences.map { DescribedText($0.label, $0.theirs.isEmpty ? Self.nothing : $0.theirs) },
      mine: differences.map { DescribedText($0.label, $0.mine.isEmpty ? Self.nothing : $0.mine) })
  }

  private var differences: [(label: String, theirs: String, mine: String)] {
    let now = settings.municipality
    var found: [(label: String, theirs: String, mine: String)] = []
    for (name, path) in Municipality.lines {
      let mine = TidyText.line(fields[name])
      guard mine != now[keyPath: path] else { continue }
      found.append((label: Self.labels[name] ?? name, theirs: now[keyPath: path], mine: mine))
    }
    let chosen: Municipality.QuestionsInForm? = fields.word("questions")
    if let chosen, chosen != now.questions {
      found.append(
        (
          label: "Kan man ställa frågor i formuläret?", theirs: Self.answer(now.questions),
          mine: Self.answer(chosen)
        ))
    }
    return found
  }

  private static func answer(_ questions: Municipality.QuestionsInForm) -> String {
    questions == .offered ? "Ja" : "Nej"
  }

  private static let nothing = "Inget"

  /// As the form says them.
  private static let labels = [
    "name": "Kommunens namn", "phone": "Telefon", "phoneHours": "Telefontid", "email": "E-post",
    "postalAddress": "Postadress", "visitingAddress": "Besöksadress", "visitingHours": "Öppettider för besök",
    "website": "Webbplats", "dataProtectionOfficer": "Så når man dataskyddsombudet",
    "whistleblowerAddress": "Så visselblåser anställda", "koladaID": "Kommunens nummer i Kolada",
  ]
}
