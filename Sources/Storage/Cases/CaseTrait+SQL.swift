import Domain
import SQLEngine

extension CaseTrait {
  /// As a condition over `cases`. The subqueries do not depend on the case, so that an engine answers each of them once.
  var condition: SQL {
    switch self {
    case .solvedOnSpot: "cases.id IN (SELECT case_id FROM spot_solutions)"
    case .extended: "cases.id IN (SELECT case_id FROM extensions)"
    case .referred: "cases.id IN (SELECT case_id FROM referrals)"
    case .referralOpen:
      "cases.id IN (SELECT case_id FROM referrals WHERE answered_on IS NULL AND revoked_on IS NULL)"
    case .handedOver: "cases.id IN (SELECT case_id FROM gate_handovers)"
    case .protected: ReachCondition.isProtected()
    case .aboutStaff: "cases.id IN (SELECT case_id FROM case_circles)"
    case .merged: "cases.merged_into IS NOT NULL"
    case .hasDuplicates:
      "cases.id IN (SELECT merged.merged_into FROM cases AS merged WHERE merged.merged_into IS NOT NULL)"
    case .split:
      """
      cases.id IN (
        SELECT main_id FROM case_links WHERE \(sql: Self.isSplit)
        UNION SELECT other_id FROM case_links WHERE \(sql: Self.isSplit))
      """
    case .unread: "cases.id IN (SELECT case_id FROM tasks WHERE case_id IS NOT NULL AND \(sql: Self.isNews))"
    case .fromOccasion: "cases.id IN (SELECT case_id FROM occasion_cases)"
    case .hasImprovement: "cases.id IN (SELECT case_id FROM improvement_cases)"
    }
  }

  private static let isSplit: SQL = "nature = \(CaseLink.Nature.split) AND undone_on IS NULL"

  private static let isNews: SQL =
    "done_on IS NULL AND \(sql: SQL.isOneOf("tasks.kind", [TaskKind.readMessage, .readStatement]))"

  /// The traits of a case as words with spaces between, for the lines of a page: there few cases are asked about, and each
  /// is looked up by itself.
  static let column: SQL = {
    let words = CaseTrait.allCases.map { trait -> SQL in
      "CASE WHEN \(sql: trait.lookup) THEN \(trait.rawValue + " ") ELSE '' END"
    }
    return "\(sql: SQL.joined(words, separator: " || ")) AS traits"
  }()

  static func all(in row: SQLRow) throws -> Set<CaseTrait> {
    let words: String = try row["traits"]
    return Set(words.split(separator: " ").compactMap { CaseTrait(rawValue: String($0)) })
  }

  private var lookup: SQL {
    switch self {
    case .solvedOnSpot: "EXISTS (SELECT 1 FROM spot_solutions WHERE case_id = cases.id)"
    case .extended: "EXISTS (SELECT 1 FROM extensions WHERE case_id = cases.id)"
    case .referred: "EXISTS (SELECT 1 FROM referrals WHERE case_id = cases.id)"
    case .referralOpen:
      "EXISTS (SELECT 1 FROM referrals WHERE case_id = cases.id AND answered_on IS NULL AND revoked_on IS NULL)"
    case .handedOver: "EXISTS (SELECT 1 FROM gate_handovers WHERE case_id = cases.id)"
    case .protected: ReachCondition.isProtected()
    case .aboutStaff: "EXISTS (SELECT 1 FROM case_circles WHERE case_id = cases.id)"
    case .merged: "cases.merged_into IS NOT NULL"
    case .hasDuplicates: "EXISTS (SELECT 1 FROM cases AS merged WHERE merged.merged_into = cases.id)"
    case .split:
      """
      EXISTS (
        SELECT 1 FROM case_links WHERE \(sql: Self.isSplit) AND (main_id = cases.id OR other_id = cases.id))
      """
    case .unread: "EXISTS (SELECT 1 FROM tasks WHERE tasks.case_id = cases.id AND \(sql: Self.isNews))"
    case .fromOccasion: "EXISTS (SELECT 1 FROM occasion_cases WHERE case_id = cases.id)"
    case .hasImprovement: "EXISTS (SELECT 1 FROM improvement_cases WHERE case_id = cases.id)"
    }
  }
}
