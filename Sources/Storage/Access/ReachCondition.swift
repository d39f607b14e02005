import Domain
import SQLEngine

/// A reach as a condition over `cases`, for lists, counts, search, exports and reports. It holds for exactly the cases
/// that `Reach.contains` does.
package struct ReachCondition {
  private let reach: Reach
  private let cases: SQL

  /// - Parameter cases: what `cases` is called in the statement.
  package init(_ reach: Reach, cases: SQL = "cases") {
    self.reach = reach
    self.cases = cases
  }

  package var sql: SQL {
    var parts = reach.areas.map(condition)
    if !reach.responsibleAs.isEmpty {
      parts.append(
        "\(sql: cases).id IN (\(sql: circles(SQL.isOneOf("responsible_id", reach.responsibleAs))))")
    }
    if !reach.registeredBy.isEmpty { parts.append(ownRegistration) }
    guard !parts.isEmpty else { return "FALSE" }
    return "((\(sql: SQL.joined(parts, separator: " OR "))) AND \(sql: notAboutOneself))"
  }

  private var notAboutOneself: SQL {
    "\(sql: cases).id NOT IN (SELECT case_id FROM case_subjects WHERE staff_id = \(reach.member))"
  }

  /// In the pile, where it has been since it was registered. Few cases are, so what is asked of each is asked last.
  private var ownRegistration: SQL {
    let registrants = reach.registeredBy.map { Actor.reference(of: $0) }.sorted()
    return """
      (\(sql: cases).board_id IS NULL AND \(sql: ordinary) AND NOT \(sql: isSecretReturn("TRUE"))
        AND EXISTS (SELECT 1 FROM registrations AS entered WHERE entered.case_id = \(sql: cases).id
          AND \(sql: SQL.isOneOf("entered.registered_by", registrants)))
        AND NOT EXISTS (SELECT 1 FROM case_returns AS returned WHERE returned.case_id = \(sql: cases).id))
      """
  }

  private func condition(_ area: Reach.Area) -> SQL {
    "(\(sql: condition(area.span)) AND \(sql: condition(area.sorts)))"
  }

  private func condition(_ span: Reach.Span) -> SQL {
    switch span {
    case .municipality: "TRUE"
    case .pile: "(\(sql: cases).board_id IS NULL AND NOT \(sql: isSecretReturn("TRUE")))"
    case .returned(let board):
      "(\(sql: cases).board_id IS NULL AND \(sql: isSecretReturn("board_id = \(board)")))"
    case .board(let board): "\(sql: cases).board_id = \(board)"
    case .boardItself(let board):
      "(\(sql: cases).board_id = \(board) AND \(sql: cases).department_id IS NULL AND \(sql: cases).unit_id IS NULL)"
    case .department(let department): "\(sql: cases).department_id = \(department)"
    case .departmentItself(let department):
      "(\(sql: cases).department_id = \(department) AND \(sql: cases).unit_id IS NULL)"
    case .units(let units): SQL.isOneOf("\(sql: cases).unit_id", units.sorted { $0.rawValue < $1.rawValue })
    }
  }

  /// The subqueries do not depend on the case, so that an engine answers each of them once.
  private func condition(_ sorts: Set<Reach.Sort>) -> SQL {
    if sorts == Set(Reach.Sort.allCases) { return "TRUE" }
    var parts: [SQL] = []
    if sorts.isSuperset(of: [.open, .protected]) {
      parts.append(ordinary)
    } else {
      if sorts.contains(.open) { parts.append("(\(sql: ordinary) AND NOT \(sql: isProtected))") }
      if sorts.contains(.protected) { parts.append("(\(sql: ordinary) AND \(sql: isProtected))") }
    }
    if sorts.contains(.aboutStaffUnplaced) {
      parts.append("\(sql: cases).id IN (\(sql: circles("responsible_id IS NULL")))")
    }
    if sorts.contains(.aboutStaff) {
      parts.append("\(sql: cases).id IN (\(sql: circles("responsible_id IS NOT NULL")))")
    }
    return parts.isEmpty ? "FALSE" : "(\(sql: SQL.joined(parts, separator: " OR ")))"
  }

  private var ordinary: SQL { "\(sql: cases).id NOT IN (SELECT case_id FROM case_circles)" }

  private var isProtected: SQL { Self.isProtected(cases) }

  /// At a unit whose cases can be assumed to be secret, or returned from one.
  static func isProtected(_ cases: SQL = "cases") -> SQL {
    """
    (\(sql: cases).unit_id IS NOT NULL AND \(sql: cases).unit_id IN (SELECT unit_id FROM protected_units)
      OR \(sql: cases).id IN (SELECT case_id FROM secret_returns))
    """
  }

  private func isSecretReturn(_ condition: SQL) -> SQL {
    "\(sql: cases).id IN (SELECT case_id FROM secret_returns WHERE \(sql: condition))"
  }

  private func circles(_ condition: SQL) -> SQL {
    "SELECT case_id FROM case_circles WHERE \(sql: condition)"
  }
}
