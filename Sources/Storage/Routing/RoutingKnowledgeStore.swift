import Domain
import SQLEngine

/// The counts that suggestions are made of.
package struct RoutingKnowledgeStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What is known of these features, and how many cases lie where.
  package func knowledge(of names: Set<String>, codes: FeatureCode) throws -> RoutingKnowledge {
    var places: [String: Placement] = [:]
    var cases: [Placement: Int] = [:]
    for row in try transaction.query(
      "SELECT id, board_id, department_id, unit_id, cases FROM routing_places WHERE cases > 0")
    {
      let place = Placement(
        board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"])
      places[try row["id"]] = place
      cases[place] = try row["cases"]
    }
    var features: [String: [Placement: Int]] = [:]
    let named = Dictionary(names.map { (codes.code(of: $0), $0) }, uniquingKeysWith: { one, _ in one })
    for part in named.keys.sorted().chunked(by: Self.codesPerQuery) {
      for row in try transaction.query(
        "SELECT code, place_id, cases FROM routing_words WHERE \(sql: SQL.isOneOf("code", part))")
      {
        guard let name = named[try row["code"]], let place = places[try row["place_id"]] else { continue }
        features[name, default: [:]][place] = try row["cases"]
      }
    }
    return RoutingKnowledge(cases: cases, features: features)
  }

  /// The service area that most cases at a place have, with how many of how many.
  package func commonestArea(at place: Placement) throws -> (area: ServiceAreaID, cases: Int, of: Int)? {
    guard let id = place.narrowest else { return nil }
    return try transaction.first(
      """
      SELECT service_area_id, routing_areas.cases AS most, routing_places.cases AS total
      FROM routing_areas JOIN routing_places ON routing_places.id = place_id
      WHERE place_id = \(id) AND routing_areas.cases > 0
      ORDER BY routing_areas.cases DESC, service_area_id LIMIT 1
      """
    ).map { (area: try $0["service_area_id"], cases: try $0["most"], of: try $0["total"]) }
  }

  /// Adds to the counts and takes from them.
  /// - Parameter places: of the identifiers that may be new.
  package func apply(_ changes: LessonChanges, places: [String: Placement]) throws {
    // Sorted, so that two jobs at once take the rows in the same order.
    for (id, step) in changes.cases.sorted(by: { $0.key < $1.key }) {
      if let place = places[id] { try insertPlace(id, place) }
      try transaction.execute("UPDATE routing_places SET cases = cases + \(step) WHERE id = \(id)")
    }
    try transaction.insert(
      "INSERT INTO routing_words (code, place_id, cases) VALUES",
      rows: changes.words.sorted { $0.key < $1.key }.flatMap { code, steps in
        steps.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { [code, $0.key, $0.value] }
      },
      then: "ON CONFLICT (code, place_id) DO UPDATE SET cases = routing_words.cases + excluded.cases")
    try transaction.insert(
      "INSERT INTO routing_areas (place_id, service_area_id, cases) VALUES",
      rows: changes.areas.sorted { $0.key < $1.key }.flatMap { place, steps in
        steps.filter { $0.value != 0 }.sorted { $0.key.rawValue < $1.key.rawValue }.map {
          [place, $0.key, $0.value]
        }
      },
      then:
        "ON CONFLICT (place_id, service_area_id) DO UPDATE SET cases = routing_areas.cases + excluded.cases")
    try forgetEmptied(changes)
  }

  /// A word that stands in no case any more leaves no trace.
  private func forgetEmptied(_ changes: LessonChanges) throws {
    let shrunk = changes.words.filter { $0.value.values.contains { $0 < 0 } }.keys.sorted()
    for part in shrunk.chunked(by: Self.codesPerQuery) {
      try transaction.execute(
        "DELETE FROM routing_words WHERE cases <= 0 AND \(sql: SQL.isOneOf("code", part))")
    }
  }

  private func insertPlace(_ id: String, _ place: Placement) throws {
    try transaction.execute(
      """
      INSERT INTO routing_places (id, board_id, department_id, unit_id, cases)
      VALUES (\(id), \(place.board), \(place.department), \(place.unit), 0) ON CONFLICT DO NOTHING
      """)
  }

  private static let codesPerQuery = 1_024
}

extension Array {
  fileprivate func chunked(by size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
