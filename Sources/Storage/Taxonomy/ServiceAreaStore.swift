import Domain
import SQLEngine

/// The municipality's list of service areas.
package struct ServiceAreaStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func all() throws -> [ServiceArea] {
    try transaction.query("SELECT id, name, valid_from, valid_until FROM service_areas").map { row in
      ServiceArea(
        id: try row["id"], name: try row["name"],
        validity: Validity(from: try row["valid_from"], until: try row["valid_until"]))
    }
  }

  package func insert(_ area: ServiceArea) throws {
    try transaction.execute(
      """
      INSERT INTO service_areas (id, name, valid_from, valid_until)
      VALUES (\(area.id), \(area.name), \(area.validity.from), \(area.validity.until))
      """)
  }

  package func rename(_ id: ServiceAreaID, to name: String) throws {
    try transaction.execute("UPDATE service_areas SET name = \(name) WHERE id = \(id)")
  }

  /// Ends an area: from `day` it is history; nil takes that back.
  package func setEnd(_ id: ServiceAreaID, to day: CalendarDay?) throws {
    try transaction.execute("UPDATE service_areas SET valid_until = \(day) WHERE id = \(id)")
  }
}
