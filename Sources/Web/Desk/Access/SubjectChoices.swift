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

  /// - Returns: nil when it is about nobody.
  static func subjects(_ value: String) -> Set<StaffID>? {
    switch value {
    case "": nil
    case "someone": []
    default: [StaffID(rawValue: value)]
    }
  }
}
