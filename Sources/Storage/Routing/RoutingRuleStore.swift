import Domain
import SQLEngine

/// The routing rules with all their versions.
package struct RoutingRuleStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// All rules in their order.
  package func all() throws -> [RoutingRule] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns), id, active_version
      FROM routing_rules JOIN routing_rule_versions ON rule_id = id AND version = latest_version
      ORDER BY sort_order, id
      """
    ).map(Self.rule)
  }

  package func find(_ id: RoutingRuleID) throws -> RoutingRule? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns), id, active_version
      FROM routing_rules JOIN routing_rule_versions ON rule_id = id AND version = latest_version
      WHERE id = \(id)
      """
    ).map(Self.rule)
  }

  /// The rules that send cases to a unit, by the version that is switched on or by the latest.
  package func leading(to unit: UnitID) throws -> [RoutingRule] {
    let ids: [RoutingRuleID] = try transaction.query(
      """
      SELECT DISTINCT id FROM routing_rules JOIN routing_rule_versions
        ON rule_id = id AND (version = active_version OR version = latest_version)
      WHERE unit_id = \(unit)
      """
    ).map { try $0["id"] }
    return try all().filter { ids.contains($0.id) }
  }

  /// What is switched on, in order.
  package func book() throws -> RoutingRuleBook {
    RoutingRuleBook(
      try transaction.query(
        """
        SELECT \(sql: Self.columns), id
        FROM routing_rules JOIN routing_rule_versions ON rule_id = id AND version = active_version
        ORDER BY sort_order, id
        """
      ).map { (rule: try $0["id"], version: try Self.version($0)) })
  }

  /// Every version of a rule, the latest first.
  package func versions(of id: RoutingRuleID) throws -> [RoutingRuleVersion] {
    try transaction.query(
      "SELECT \(sql: Self.columns) FROM routing_rule_versions WHERE rule_id = \(id) ORDER BY version DESC"
    ).map(Self.version)
  }

  /// A new rule, after all others.
  package func insert(_ id: RoutingRuleID, _ version: RoutingRuleVersion) throws {
    let last = try transaction.first("SELECT COALESCE(MAX(sort_order), 0) AS last FROM routing_rules")
    let order: Int = try last.map { try $0["last"] } ?? 0
    try transaction.execute(
      """
      INSERT INTO routing_rules (id, sort_order, latest_version) VALUES (\(id), \(order + 1), \(version.number))
      """)
    try insertVersion(version, of: id)
  }

  /// The next version of a rule.
  /// - Returns: false when somebody else was first.
  package func add(_ version: RoutingRuleVersion, to id: RoutingRuleID) throws -> Bool {
    guard
      try transaction.execute(
        """
        UPDATE routing_rules SET latest_version = \(version.number)
        WHERE id = \(id) AND latest_version = \(version.number - 1)
        """) == 1
    else { return false }
    try insertVersion(version, of: id)
    return true
  }

  package func setActive(_ version: Int?, of id: RoutingRuleID) throws {
    try transaction.execute("UPDATE routing_rules SET active_version = \(version) WHERE id = \(id)")
  }

  /// Puts the rules in this order.
  package func setOrder(_ ids: [RoutingRuleID]) throws {
    for (index, id) in ids.enumerated() {
      try transaction.execute("UPDATE routing_rules SET sort_order = \(index + 1) WHERE id = \(id)")
    }
  }

  private func insertVersion(_ version: RoutingRuleVersion, of id: RoutingRuleID) throws {
    let (conditions, goal) = (version.conditions, version.goal)
    try transaction.execute(
      """
      INSERT INTO routing_rule_versions (rule_id, version, name, words, place_words, kinds, service_areas, channels,
        board_id, department_id, unit_id, service_area_id, dimension, made_at, made_by)
      VALUES (\(id), \(version.number), \(version.name), \(Self.lines(conditions.words.map(\.description))),
        \(Self.lines(conditions.placeWords.map(\.description))), \(Self.lines(conditions.kinds.map(\.rawValue))),
        \(Self.lines(conditions.serviceAreas.map(\.rawValue))), \(Self.lines(conditions.channels.map(\.rawValue))),
        \(goal.placement.board), \(goal.placement.department), \(goal.placement.unit), \(goal.serviceArea),
        \(goal.dimension), \(version.madeAt), \(version.madeBy))
      """)
  }

  private static let columns: SQL = """
    version, name, words, place_words, kinds, service_areas, channels, board_id, department_id, unit_id,
    service_area_id, dimension, made_at, made_by
    """

  private static func rule(_ row: SQLRow) throws -> RoutingRule {
    RoutingRule(id: try row["id"], latest: try version(row), active: try row["active_version"])
  }

  private static func version(_ row: SQLRow) throws -> RoutingRuleVersion {
    RoutingRuleVersion(
      number: try row["version"], name: try row["name"],
      conditions: RoutingConditions(
        words: try items(row, "words", WordPattern.init),
        placeWords: try items(row, "place_words", WordPattern.init),
        kinds: try items(row, "kinds", Kind.init(rawValue:)),
        serviceAreas: try items(row, "service_areas") { ServiceAreaID(rawValue: $0) },
        channels: try items(row, "channels", Channel.init(rawValue:))),
      goal: RoutingGoal(
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
        serviceArea: try row["service_area_id"], dimension: try row["dimension"]),
      madeAt: try row["made_at"], madeBy: try row["made_by"])
  }

  private static func lines(_ items: [String]) -> String { items.joined(separator: "\n") }

  /// - Throws: when a line is not readable; a condition that was passed over would let the rule catch more than it says.
  private static func items<Item>(_ row: SQLRow, _ column: String, _ read: (String) -> Item?) throws -> [Item]
  {
    let text: String = try row[column]
    return try text.split(separator: "\n").map { line in
      guard let item = read(String(line)) else { throw EngineError.corrupt("\(column) of a routing rule") }
      return item
    }
  }
}
