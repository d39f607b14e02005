import Domain
import SQLEngine

// The tasks of the autumn round that nobody owns: that it is late, and what somebody was responsible for who has left.
extension TaskListStore {
  static var isOfFigures: SQL {
    SQL.isOneOf("tasks.kind", TaskKind.ofFigures)
  }

  /// Those that are for a member: whoever keeps the round (`Access.permitsMeasures`).
  static func figures(_ member: StaffMember) -> SQL {
    Access.permitsMeasures(member, .edit) ? isOfFigures : "FALSE"
  }
}
