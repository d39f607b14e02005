import Domain
import SQLEngine

/// A task in a list, with the number of its case.
package struct ListedTask: Sendable, Equatable {
  package let task: DeskTask
  package let number: CaseNumber?
}

/// What people have to do beside the cases' own states.
package struct TaskListStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The open tasks that are somebody's, or lie in the pile of where they work; what is due first first. A task of a
  /// case is seen by those who see the case, and by nobody else.
  /// - Parameters:
  ///   - owners: whose tasks: the member, and those whom they stand in for.
  ///   - kind: what they ask for; nil for all.
  package func open(
    for member: StaffMember, owners: Set<StaffID>, kind: TaskKind? = nil, limit: Int
  ) throws -> [ListedTask] {
    let whose = SQL.isOneOf("owner_id", owners.sorted { $0.rawValue < $1.rawValue })
    let officers = SQL.isOneOf("officer_id", owners.sorted { $0.rawValue < $1.rawValue })
    let pile: SQL = """
      \(sql: officers) OR (tasks.case_id IS NULL AND (\(sql: Self.places(member, "tasks"))))
      OR (tasks.case_id IS NOT NULL AND (\(sql: Self.places(member, "cases"))))
      """
    let asked: SQL = kind.map { "tasks.kind = \($0)" } ?? "TRUE"
    return try transaction.query(
      """
      SELECT tasks.id, tasks.kind, tasks.case_id, subject_id, tasks.board_id, tasks.department_id, tasks.unit_id,
        owner_id, tasks.due_on, note, raised_on, raised_by, year, sequence
      FROM tasks LEFT JOIN cases ON cases.id = tasks.case_id
      LEFT JOIN registrations ON registrations.case_id = tasks.case_id
      WHERE done_on IS NULL AND \(sql: asked) AND (\(sql: whose) OR (owner_id IS NULL AND (\(sql: pile))))
        AND (tasks.case_id IS NULL OR \(sql: ReachCondition(Access.reach(of: member)).sql))
      ORDER BY CASE WHEN tasks.due_on IS NULL THEN 1 ELSE 0 END, tasks.due_on, tasks.id LIMIT \(limit)
      """
    ).map { row in
      let (year, sequence): (Int?, Int?) = (try row["year"], try row["sequence"])
      return ListedTask(
        task: try TaskStore.task(row),
        number: year.flatMap { year in sequence.map { CaseNumber(year: year, sequence: $0) } })
    }
  }

  /// A task of a case lies where the case does.
  private static func places(_ member: StaffMember, _ table: SQL) -> SQL {
    SQL.joined(member.bindings.map { place($0, table) }, separator: " OR ")
  }

  private static func place(_ binding: StaffBinding, _ table: SQL) -> SQL {
    guard binding.role.worksInCases else { return "FALSE" }
    let place = binding.place
    if place.unit != nil {
      return SQL.isOneOf("\(sql: table).unit_id", binding.units.sorted { $0.rawValue < $1.rawValue })
    }
    if let department = place.department { return "\(sql: table).department_id = \(department)" }
    if let board = place.board { return "\(sql: table).board_id = \(board)" }
    return binding.role == .registrar ? "\(sql: table).board_id IS NULL" : "FALSE"
  }
}
