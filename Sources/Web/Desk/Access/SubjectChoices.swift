import Domain

/// Whom a case is about, when it is about a member of staff: somebody who works with the register, or somebody else.
enum SubjectChoices {
  static func field(_ staff: [StaffMember]) -> ChoiceField {
    ChoiceField(
      options: RegistrationChoices.about.options
        + SwedishOrder.sorted(staff, by: \.name).map { member in
          Choice(value: member.id.rawValue, label: "Ja, \(member.name), \(member.role.swedish)")
        })
  }

  /// The same where it is about somebody in any case.
  static func named(_ staff: [StaffMember]) -> [Choice] {
    [Choice(value: "someone", label: "Någon som inte finns i listan")]
      + SwedishOrder.sorted(staff, by: \.name).map { member in
        Choice(value: member.id.rawValue, label: "\(member.name), \(member.role.swedish)")
      }
  }

  /// What was said when it has no subjects.
  static func question(_ value: String) -> StaffQuestion { value == nobody ? .aboutNobody : .unanswered }

  static let nobody = "none"

  /// - Returns: nil when it is about nobody, or nothing was said.
  static func subjects(_ value: String) -> Set<StaffID>? {
    switch value {
    case "", nobody: nil
    case "someone": []
    default: [StaffID(rawValue: value)]
    }
  }
}
