import Foundation

/// One change of the organisation, the service areas or what the municipality says of itself, as it was made: the
/// history stays readable when names change later (issue: edited at the desk, versioned, with who and when).
package struct SettingsChange: Sendable, Equatable {
  /// What was changed.
  package enum Subject: Sendable, Hashable {
    case board(BoardID)
    case department(DepartmentID)
    case unit(UnitID)
    case serviceArea(ServiceAreaID)
    case municipality
  }

  /// What of it. The municipality's own fields have the names of its settings.
  package enum Field: String, CaseIterable, Sendable {
    /// It began; the new value is where it was put.
    case added
    case name
    /// Who runs a unit, as `FormOfOperation.text`.
    case operation
    /// The first day that it no longer holds; the new value is nil when a closing was taken back.
    case closing
    /// It got another name or place by a new row: both values are name and place.
    case reorganised
    /// What belongs to it goes to another unit; the old value is what, the new one who gets it.
    case inherited
    /// Whether the cases of a unit are protected, as `ProtectedProfile`; nil for an ordinary unit.
    case protection
    case municipalityName = "municipality.name"
    case phone = "municipality.phone"
    case phoneHours = "municipality.phoneHours"
    case email = "municipality.email"
    case postalAddress = "municipality.postalAddress"
    case visitingAddress = "municipality.visitingAddress"
    case visitingHours = "municipality.visitingHours"
    case website = "municipality.website"
    case dataProtectionOfficer = "municipality.dataProtectionOfficer"
    case whistleblowerAddress = "municipality.whistleblowerAddress"
    case koladaID = "comparison.municipality"
    case questions = "form.questions"
    /// A decided comparison is there for everybody; the new value is nil when it was withdrawn.
    case publishedComparison = "comparison.published"
  }

  package let subject: Subject
  /// What it was called when it was changed, before a change of name.
  package let subjectName: String
  package let field: Field
  /// nil for nothing.
  package let old: String?
  package let new: String?
  /// The day from which it holds, where that was chosen.
  package let holdsFrom: CalendarDay?

  package init(
    _ subject: Subject, named subjectName: String, _ field: Field, from old: String? = nil, to new: String?,
    holdsFrom: CalendarDay? = nil
  ) {
    self.subject = subject
    self.subjectName = subjectName
    self.field = field
    self.old = old
    self.new = new
    self.holdsFrom = holdsFrom
  }
}

/// A line of the history of the settings: a change, when and by whom.
package struct SettingsChangeEntry: Sendable, Equatable {
  /// 1, 2, 3 … without gaps.
  package let number: Int
  package let at: Date
  /// nil for the program itself.
  package let staff: StaffID?
  package let change: SettingsChange

  package init(number: Int, at: Date, staff: StaffID?, change: SettingsChange) {
    self.number = number
    self.at = at
    self.staff = staff
    self.change = change
  }
}

extension SettingsChange.Subject {
  /// As it stands in a column.
  package var kind: String {
    switch self {
    case .board: "board"
    case .department: "department"
    case .unit: "unit"
    case .serviceArea: "serviceArea"
    case .municipality: "municipality"
    }
  }

  /// Empty for the municipality, of which there is one.
  package var identifier: String {
    switch self {
    case .board(let id): id.rawValue
    case .department(let id): id.rawValue
    case .unit(let id): id.rawValue
    case .serviceArea(let id): id.rawValue
    case .municipality: ""
    }
  }

  /// nil when `kind` is none of the words.
  package init?(kind: String, identifier: String) {
    switch kind {
    case "board": self = .board(BoardID(rawValue: identifier))
    case "department": self = .department(DepartmentID(rawValue: identifier))
    case "unit": self = .unit(UnitID(rawValue: identifier))
    case "serviceArea": self = .serviceArea(ServiceAreaID(rawValue: identifier))
    case "municipality": self = .municipality
    default: return nil
    }
  }
}
