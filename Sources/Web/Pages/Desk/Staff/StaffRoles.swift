import Mustache

/// A role that somebody holds beside the main one.
struct StaffRoleLine: MustacheParent, Sendable {
  /// "Chef".
  let role: String
  /// "Hemtjänst Norr".
  let place: String
  /// As the form sends them.
  let roleValue: String
  let unitValue: String

  func child(named name: String) -> Any? {
    switch name {
    case "role": role
    case "place": place
    case "roleValue": roleValue
    case "unitValue": unitValue
    default: nil
    }
  }
}

/// The form for another role.
struct MoreRolesForm: MustacheParent, Sendable {
  var role: ChoiceField
  var unit: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "role": role
    case "unit": unit
    default: nil
    }
  }

  static let prefix = "more-"

  static let template =
    FormTemplate(prefix: prefix).list("role", "En roll till")
    + FormTemplate(prefix: prefix).list("unit", "Var den gäller")
}
