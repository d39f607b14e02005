import Domain
import SQLEngine
import Storage

/// What the municipality says of itself on its pages. All of it is settings; a new register has placeholders that
/// show what to fill in.
package struct Municipality: Sendable, Equatable {
  package enum QuestionsInForm: String, Sendable {
    case offered, notOffered
  }

  package var name = "Kommunen"
  package var phone = ""
  /// When somebody answers, such as "måndag–fredag 8–16".
  package var phoneHours = ""
  package var email = ""
  package var postalAddress = ""
  package var visitingAddress = ""
  package var visitingHours = ""
  package var website = ""
  /// How the data protection officer is reached (GDPR article 13.1 b).
  package var dataProtectionOfficer = ""
  /// Where employees report misconduct (2021:890); shown above the form where it is filled in.
  package var whistleblowerAddress = ""
  /// Whose figures the comparison shows, by Kolada's four digits; empty: those of the municipality of this name.
  package var koladaID = ""
  package var questions = QuestionsInForm.offered

  package init() {}
}

extension Municipality {
  /// The settings by name, as they stand in the database and in `norna config`.
  private static let fields: [(name: String, path: any WritableKeyPath<Municipality, String> & Sendable)] = [
    ("municipality.name", \.name), ("municipality.phone", \.phone), ("municipality.phoneHours", \.phoneHours),
    ("municipality.email", \.email),
    ("municipality.postalAddress", \.postalAddress), ("municipality.visitingAddress", \.visitingAddress),
    ("municipality.visitingHours", \.visitingHours),
    ("municipality.website", \.website), ("municipality.dataProtectionOfficer", \.dataProtectionOfficer),
    ("municipality.whistleblowerAddress", \.whistleblowerAddress), ("comparison.municipality", \.koladaID),
  ]

  /// From values by name; a value that is not possible is passed over.
  package init(settings: [String: String]) {
    for field in Self.fields {
      if let value = settings[field.name] { self[keyPath: field.path] = value }
    }
    questions = settings["form.questions"].flatMap(QuestionsInForm.init(rawValue:)) ?? .offered
  }

  /// All of them by name.
  package var settings: [String: String] {
    var values = ["form.questions": questions.rawValue]
    for field in Self.fields { values[field.name] = self[keyPath: field.path] }
    return values
  }
}

extension Operations {
  package func municipality() async throws -> Municipality {
    try await database.read { Municipality(settings: try SettingsStore($0).all()) }
  }
}
