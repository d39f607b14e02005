import Domain
import SQLEngine

/// A filter as a condition over `cases`.
struct CaseFilterCondition {
  private let filter: CaseFilter
  private let today: CalendarDay

  init(_ filter: CaseFilter, on today: CalendarDay) {
    self.filter = filter
    self.today = today
  }

  /// Where the first cases in some order are wanted.
  var sql: SQL { sql(words: filter.words?.condition) }

  /// Where all cases are counted.
  func countingSQL(_ dialect: Dialect) -> SQL { sql(words: filter.words?.countingCondition(dialect)) }

  private func sql(words: SQL?) -> SQL {
    var parts = [ReachCondition(filter.reach).sql, standing]
    parts += [places, officer, waiting, closedFor, occasion, registered].compactMap { $0 }
    parts += classification + sender + traits
    parts += days(filter.received, "received_on") + days(filter.due, "due_on")
    if let words {
      parts.append(words)
      if filter.legible != filter.reach { parts.append(ReachCondition(filter.legible).sql) }
    }
    return SQL.joined(parts, separator: " AND ")
  }

  private var standing: SQL {
    switch filter.standing {
    // Whoever asks for duplicates gets those that are open but for that.
    case .open:
      filter.traits[.merged] == .yes ? CaseCondition.isNotClosed : CaseCondition.isOpen
    case .soon: "due_on >= \(today) AND due_on <= \(filter.soonThrough ?? today)"
    case .overdue: "due_on < \(today)"
    case .closed: CaseCondition.isClosed
    case .all: "TRUE"
    }
  }

  private var places: SQL? {
    guard let places = filter.places else { return nil }
    guard !places.isEmpty else { return "FALSE" }
    return "(\(sql: SQL.joined(places.map(condition), separator: " OR ")))"
  }

  private func condition(_ place: CaseFilter.Place) -> SQL {
    switch place {
    case .pile: "board_id IS NULL"
    case .board(let board): "board_id = \(board)"
    case .department(let department): "department_id = \(department)"
    case .units(let units): SQL.isOneOf("unit_id", units.sorted { $0.rawValue < $1.rawValue })
    }
  }

  private var officer: SQL? {
    switch filter.officer {
    case nil: nil
    case .nobody: "officer_id IS NULL"
    case .member(let member): "officer_id = \(member)"
    }
  }

  private var waiting: SQL? {
    switch filter.waitingFor {
    case nil: nil
    case .anybody: "cases.id IN (SELECT case_id FROM waits WHERE ended_on IS NULL)"
    case .party(let party):
      "cases.id IN (SELECT case_id FROM waits WHERE party = \(party) AND ended_on IS NULL)"
    }
  }

  private var closedFor: SQL? {
    filter.closedFor.map { "(\(sql: CaseCondition.isClosed) AND \(sql: CaseListItem.lastReason) = \($0))" }
  }

  private var occasion: SQL? {
    filter.occasion.map { "cases.id IN (SELECT case_id FROM occasion_cases WHERE occasion_id = \($0))" }
  }

  /// The day stands beside the number.
  private var registered: SQL? {
    let parts = days(filter.registered, "entered.registered_on")
    guard !parts.isEmpty else { return nil }
    return """
      EXISTS (SELECT 1 FROM registrations AS entered
        WHERE entered.case_id = cases.id AND \(sql: SQL.joined(parts, separator: " AND ")))
      """
  }

  private var classification: [SQL] {
    var parts: [SQL] = []
    if let state = filter.state { parts.append("state = \(state)") }
    if let kind = filter.kind { parts.append("kind = \(kind)") }
    switch filter.dimension {
    case nil: break
    case .unset: parts.append("dimension IS NULL")
    case .value(let dimension): parts.append("dimension = \(dimension)")
    }
    switch filter.serviceArea {
    case nil: break
    case .unset: parts.append("service_area_id IS NULL")
    case .value(let area): parts.append("service_area_id = \(area)")
    }
    return parts
  }

  private var sender: [SQL] {
    var parts: [SQL] = []
    if let channel = filter.channel { parts.append("channel = \(channel)") }
    if let identity = filter.identity { parts.append("identity = \(identity)") }
    if let wish = filter.wish { parts.append("wish = \(wish)") }
    if let language = filter.language { parts.append("language = \(language)") }
    switch filter.capacity {
    case nil: break
    case .unset: parts.append("capacity IS NULL")
    case .value(let capacity): parts.append("capacity = \(capacity)")
    }
    return parts
  }

  /// In a fixed order, so that the same filter is the same statement.
  private var traits: [SQL] {
    var parts = CaseTrait.allCases.compactMap { trait -> SQL? in
      switch filter.traits[trait] {
      case nil: nil
      case .yes: trait.condition
      case .no: "NOT \(sql: trait.condition)"
      }
    }
    if let gate = filter.gate {
      parts.append("cases.id IN (SELECT case_id FROM gate_handovers WHERE gate = \(gate))")
    }
    return parts
  }

  private func days(_ days: CaseFilter.Days, _ column: SQL) -> [SQL] {
    var parts: [SQL] = []
    if let from = days.from { parts.append("\(sql: column) >= \(from)") }
    if let through = days.through { parts.append("\(sql: column) <= \(through)") }
    return parts
  }
}
