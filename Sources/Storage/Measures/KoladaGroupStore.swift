import Domain
import SQLEngine

/// Kolada's groups, of municipalities and of measures. Groups are revised too, so they have versions.
package struct KoladaGroupStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package struct Group: Sendable, Equatable {
    package let id: String
    package let title: String
    package let members: [String]

    package init(id: String, title: String, members: [String]) {
      self.id = id
      self.title = title
      self.members = members
    }
  }

  /// The groups in force, by id.
  package func current() throws -> [String: Group] {
    var found: [String: Group] = [:]
    try transaction.each(
      """
      SELECT id, title, members FROM kolada_groups
      WHERE version = (SELECT MAX(newer.version) FROM kolada_groups AS newer WHERE newer.id = kolada_groups.id)
      """
    ) { row in
      let group = Group(id: try row["id"], title: try row["title"], members: try Self.members(row))
      found[group.id] = group
    }
    return found
  }

  /// Those of these groups that have been read, in force, by id.
  package func current(_ ids: [String]) throws -> [Group] {
    try transaction.query(
      """
      SELECT id, title, members FROM kolada_groups
      WHERE id IN \(sql: .list(ids))
        AND version = (SELECT MAX(newer.version) FROM kolada_groups AS newer WHERE newer.id = kolada_groups.id)
      ORDER BY id
      """
    ).map { Group(id: try $0["id"], title: try $0["title"], members: try Self.members($0)) }
  }

  /// One group in force, by its id or its title.
  package func find(_ name: String) throws -> Group? {
    let row = try transaction.first(
      """
      SELECT id, title, members FROM kolada_groups
      WHERE (id = \(name) OR title = \(name))
        AND version = (SELECT MAX(newer.version) FROM kolada_groups AS newer WHERE newer.id = kolada_groups.id)
      ORDER BY id LIMIT 1
      """)
    return try row.map { Group(id: try $0["id"], title: try $0["title"], members: try Self.members($0)) }
  }

  /// The groups in force whose titles begin with one text and hold another, by id.
  package func titled(_ beginning: String, and text: String) throws -> [Group] {
    try transaction.query(
      """
      SELECT id, title, members FROM kolada_groups
      WHERE title LIKE \(beginning + "%" + text + "%")
        AND version = (SELECT MAX(newer.version) FROM kolada_groups AS newer WHERE newer.id = kolada_groups.id)
      ORDER BY id
      """
    ).map { Group(id: try $0["id"], title: try $0["title"], members: try Self.members($0)) }
  }

  package func insert(_ group: Group, by importID: RowID, on today: CalendarDay) throws {
    try transaction.execute(
      """
      INSERT INTO kolada_groups (id, version, title, members, import_id, read_on)
      VALUES (\(group.id), (SELECT COALESCE(MAX(version), 0) + 1 FROM kolada_groups WHERE id = \(group.id)),
        \(group.title), \(group.members.joined(separator: " ")), \(importID), \(today))
      """)
  }

  private static func members(_ row: SQLRow) throws -> [String] {
    let text: String = try row["members"]
    return text.split(separator: " ").map(String.init)
  }
}
