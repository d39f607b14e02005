import Domain
import SQLEngine

/// The municipality's own comparison groups, with all their versions.
package struct OwnComparisonGroupStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What holds now, closed ones included, in no order.
  package func current() throws -> [(id: RowID, version: EditedVersion<OwnComparisonGroup>)] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM comparison_groups
      JOIN comparison_group_versions ON group_id = id AND version = latest_version ORDER BY id
      """
    ).map { row in (id: try row["group_id"], version: try Self.version(row)) }
  }

  /// Every version of a group, the latest first.
  package func versions(of id: RowID) throws -> [EditedVersion<OwnComparisonGroup>] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM comparison_group_versions WHERE group_id = \(id) ORDER BY version DESC"
    ).map(Self.version)
  }

  /// The one that is open and has exactly that name.
  package func find(named name: String) throws -> OwnComparisonGroup? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM comparison_groups
      JOIN comparison_group_versions ON group_id = id AND version = latest_version
      WHERE name = \(name) AND standing = \(MeasureStanding.open) ORDER BY id LIMIT 1
      """
    ).map { try Self.version($0).content }
  }

  /// The first version, or the next one.
  /// - Returns: false when somebody else was first.
  package func add(_ version: EditedVersion<OwnComparisonGroup>, to id: RowID) throws -> Bool {
    if version.number == 1 {
      try transaction.execute("INSERT INTO comparison_groups (id, latest_version) VALUES (\(id), 1)")
    } else {
      guard
        try transaction.execute(
          """
          UPDATE comparison_groups SET latest_version = \(version.number)
          WHERE id = \(id) AND latest_version = \(version.number - 1)
          """) == 1
      else { return false }
    }
    let (group, made) = (version.content, version.made)
    try transaction.execute(
      """
      INSERT INTO comparison_group_versions (group_id, version, name, members, standing, made_on, made_at, made_by)
      VALUES (\(id), \(version.number), \(group.name), \(group.members.map(\.rawValue).joined(separator: " ")),
        \(group.standing), \(made.day), \(made.instant), \(made.actor))
      """)
    return true
  }

  private static let columns: SQL = "group_id, version, name, members, standing, made_on, made_at, made_by"

  private static func version(_ row: SQLRow) throws -> EditedVersion<OwnComparisonGroup> {
    let members: String = try row["members"]
    return EditedVersion(
      number: try row["version"],
      content: OwnComparisonGroup(
        name: try row["name"], members: members.split(separator: " ").map { AreaID(rawValue: String($0)) },
        standing: try row["standing"]),
      made: try row.doing("made"))
  }
}
