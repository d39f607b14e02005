import Domain
import SQLEngine

/// A task in a list, with the number of its case.
package struct ListedTask: Sendable, Equatable {
  package let task: DeskTask
  package let number: CaseNumber?
  /// Whether whoever the list is for may open the case; the number is all that a gate's receiver is told.
  package let isWithinReach: Bool
  /// The day from which an acknowledgement is asked for, before the day that it is due; nil of all else.
  package let warnOn: CalendarDay?
}

/// What people have to do beside the cases' own states.
package struct TaskListStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// The open tasks that are somebody's, or lie in the pile of where they work; what is due first first. A task of a
  /// case is seen by those who see the case, and by a gate's receivers, who are told its number and the gate.
  ///
  /// Whose a task is, is asked when the list is read: the officer of its case, of the main case where it is merged; and
  /// of what does not follow a case, whoever it was raised for. Somebody whose account is closed is nobody, and so is
  /// whoever has the main case and does not reach the duplicate, or is whom the case is about.
  /// - Parameters:
  ///   - owners: whose tasks: the member, and those whom they stand in for.
  ///   - kind: what they ask for; nil for all.
  package func open(
    for member: StaffMember, owners: Set<StaffID>, kind: TaskKind? = nil, limit: Int
  ) throws -> [ListedTask] {
    let whose = SQL.isOneOf("holder.id", owners.sorted { $0.rawValue < $1.rawValue })
    let pile: SQL = """
      (tasks.case_id IS NULL AND \(sql: Self.improvements(member)))
      OR (tasks.case_id IS NULL AND \(sql: Self.figures(member)))
      OR (tasks.case_id IS NULL AND NOT \(sql: Self.isOfImprovement) AND NOT \(sql: Self.isOfFigures)
        AND (\(sql: Self.places(member, "tasks"))))
      OR (tasks.case_id IS NOT NULL AND (\(sql: Self.places(member, "cases"))))
      """
    // Nobody sees what is about themselves, for somebody else either.
    let receiving: SQL = """
      \(sql: whose) AND \(sql: Self.isForReceivers)
        AND tasks.case_id NOT IN (SELECT case_id FROM case_subjects WHERE staff_id = \(member.id))
      """
    let reached = ReachCondition(Access.reach(of: member)).sql
    let holder = try holder()
    let asked: SQL = kind.map { "tasks.kind = \($0)" } ?? "TRUE"
    return try transaction.query(
      """
      SELECT tasks.id, tasks.kind, tasks.case_id, subject_id, tasks.board_id, tasks.department_id, tasks.unit_id,
        holder.id AS owner_id, tasks.due_on, note, raised_on, raised_by, year, sequence,
        CASE WHEN tasks.kind = \(TaskKind.acknowledge) THEN cases.warn_acknowledge_by ELSE NULL END AS warn_on,
        CASE WHEN \(sql: reached) THEN 1 ELSE 0 END AS reached
      FROM tasks LEFT JOIN cases ON cases.id = tasks.case_id
      LEFT JOIN cases AS main ON main.id = cases.merged_into
      LEFT JOIN staff AS holder ON holder.disabled_on IS NULL AND holder.id = \(sql: holder)
        AND NOT EXISTS (SELECT 1 FROM case_subjects AS about
          WHERE about.case_id = tasks.case_id AND about.staff_id = holder.id)
      LEFT JOIN registrations ON registrations.case_id = tasks.case_id
      WHERE done_on IS NULL AND \(sql: asked) AND (\(sql: whose) OR (holder.id IS NULL AND (\(sql: pile))))
        AND (tasks.case_id IS NULL OR \(sql: reached) OR (\(sql: receiving)))
      ORDER BY CASE WHEN tasks.due_on IS NULL THEN 1 ELSE 0 END, tasks.due_on, tasks.id LIMIT \(limit)
      """
    ).map { row in
      let (year, sequence): (Int?, Int?) = (try row["year"], try row["sequence"])
      return ListedTask(
        task: try TaskStore.task(row),
        number: year.flatMap { year in sequence.map { CaseNumber(year: year, sequence: $0) } },
        isWithinReach: try row["reached", as: Int.self] == 1, warnOn: try row["warn_on"])
    }
  }

  /// Whether anything waits for somebody in person, that is not about themselves.
  package func waits(for member: StaffMember) throws -> Bool {
    try transaction.first(
      """
      SELECT id FROM tasks WHERE owner_id = \(member.id) AND done_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM case_subjects AS about
          WHERE about.case_id = tasks.case_id AND about.staff_id = tasks.owner_id)
      LIMIT 1
      """) != nil
  }

  private func holder() throws -> SQL {
    let officers = try officersOfMain()
    return """
      CASE WHEN tasks.case_id IS NULL OR NOT \(sql: Self.followsOfficer) THEN tasks.owner_id
        WHEN cases.merged_into IS NULL THEN cases.officer_id \(sql: officers) END
      """
  }

  /// Those who have a main case where they may read the duplicate too: what else its sender writes would be seen by
  /// nobody.
  private func officersOfMain() throws -> SQL {
    // From the duplicates, which are few, and not from all the cases of all officers: `merged_into > ''` lets SQLite take
    // the index that has them alone.
    let officers: [StaffID] = try transaction.query(
      """
      SELECT DISTINCT (SELECT officer_id FROM cases AS main WHERE main.id = cases.merged_into) AS id FROM cases
      WHERE merged_into > ''
        AND EXISTS (SELECT 1 FROM tasks WHERE tasks.case_id = cases.id AND done_on IS NULL)
      """
    ).compactMap { try $0["id"] }
    let staff = StaffStore(transaction)
    let branches = try officers.compactMap { try staff.find($0) }.map { officer -> SQL in
      let reach = ReachCondition(Access.reach(of: officer)).sql
      return "WHEN main.officer_id = \(officer.id) AND \(sql: reach) THEN main.officer_id"
    }
    return SQL.joined(branches, separator: " ")
  }

  private static let followsOfficer = SQL.isOneOf(
    "tasks.kind", TaskKind.followingOfficer.sorted { $0.rawValue < $1.rawValue })

  private static let isForReceivers = SQL.isOneOf("tasks.kind", TaskKind.allCases.filter(\.isForReceivers))

  /// A task of a case lies where the case does. A stand-in works at the absent one's place too.
  private static func places(_ member: StaffMember, _ table: SQL) -> SQL {
    SQL.joined(member.bindingsToday.map { place($0, table) }, separator: " OR ")
  }

  private static func place(_ binding: StaffBinding, _ table: SQL) -> SQL {
    guard binding.role.worksInCases else { return "FALSE" }
    let place = binding.place
    if place.unit != nil {
      return SQL.isOneOf("\(sql: table).unit_id", binding.units.sorted { $0.rawValue < $1.rawValue })
    }
    if let department = place.department { return "\(sql: table).department_id = \(department)" }
    let inPile: SQL = binding.role == .registrar ? "\(sql: table).board_id IS NULL" : "FALSE"
    return place.board.map { "(\(sql: table).board_id = \($0) OR \(sql: inPile))" } ?? inPile
  }
}
