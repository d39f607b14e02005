import Domain
import SQLEngine

// The tasks of improvements that nobody owns.
extension TaskListStore {
  static var isOfImprovement: SQL {
    SQL.isOneOf("tasks.kind", TaskKind.ofImprovements)
  }

  /// Those that are for a member: whoever may change an improvement where it lies (`Access.permitsImprovement`).
  static func improvements(_ member: StaffMember) -> SQL {
    let places = SQL.joined(member.bindingsToday.map(changeable), separator: " OR ")
    return "(\(sql: isOfImprovement) AND (\(sql: places)))"
  }

  private static func changeable(_ binding: StaffBinding) -> SQL {
    switch (binding.role, binding.employer) {
    case (.qualityStrategist, _): "TRUE"
    case (.officer, .provider), (.manager, .provider):
      SQL.isOneOf("tasks.unit_id", binding.units.sorted { $0.rawValue < $1.rawValue })
    case (.officer, .municipality): binding.place.board.map { "tasks.board_id = \($0)" } ?? "FALSE"
    case (.manager, .municipality):
      binding.place.board.map { "(tasks.board_id IS NULL OR tasks.board_id = \($0))" } ?? "FALSE"
    case (.registrar, _), (.politician, _), (.administrator, _), (.dataProtectionOfficer, _): "FALSE"
    }
  }
}
