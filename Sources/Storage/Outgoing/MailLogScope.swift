import Domain
import SQLEngine

/// Which mail somebody looks after. A mail is judged by what it is about: by its case, or by the case or the
/// improvement of the task that it asks for. What is about none of them, such as somebody's account, is seen by all who
/// look after mail.
package struct MailLogScope: Sendable {
  private let cases: Reach
  private let readable: Reach
  private let member: StaffMember

  /// - Parameters:
  ///   - cases: those whose mail they look after.
  ///   - readable: those that they may read, and so see to whom the mail went.
  ///   - member: who looks. Administrators look after the mail of all improvements, without seeing to whom.
  package init(cases: Reach, readable: Reach, member: StaffMember) {
    self.cases = cases
    self.readable = readable
    self.member = member
  }

  /// Holds for the mail that they are shown. Of letters to those who receive what is sealed only what failed is shown,
  /// so that it is noticed: that somebody was told is a secret too.
  var shown: SQL {
    """
    CASE WHEN \(sql: Self.isSealed) THEN outgoing_mail.state = \(MailState.failed)
      WHEN cases.id IS NOT NULL THEN \(sql: ReachCondition(cases).sql)
      WHEN outgoing_mail.kind = \(MailKind.improvement) THEN \(sql: lookedAfterImprovement)
      ELSE TRUE END
    """
  }

  /// Holds for mail about what they may read.
  var isReadable: SQL {
    // A reach asks of a case; of what is about none parts of it hold all the same, such as that no board has it.
    "((cases.id IS NOT NULL AND \(sql: ReachCondition(readable).sql)) OR \(sql: readableImprovement))"
  }

  /// A letter to a gate's receiver about what is sealed, or about what nobody knows any longer.
  static let isSealed: SQL = {
    let gates = SQL.isOneOf("handed.gate", Gate.allCases.filter { $0.content == .sealed })
    return """
      (outgoing_mail.kind = \(MailKind.received) AND (handed.gate IS NULL OR \(sql: gates)))
      """
  }()

  /// The mail with what the conditions ask for; one row for each mail.
  static let source: SQL = """
    outgoing_mail LEFT JOIN tasks ON tasks.id = outgoing_mail.task_id
      LEFT JOIN cases ON cases.id = COALESCE(outgoing_mail.case_id, tasks.case_id)
      LEFT JOIN gate_handovers AS handed ON handed.id = tasks.subject_id
      LEFT JOIN improvements ON improvements.id = tasks.subject_id
    """

  private var lookedAfterImprovement: SQL {
    Access.permitsAdministration(member) ? "TRUE" : readableImprovement
  }

  /// As `Access.permitsImprovement` says of reading. Which one a mail was about that was written in full is not known,
  /// so it is for those who read them all.
  private var readableImprovement: SQL {
    let places: [SQL] = ["FALSE"] + member.bindingsToday.map(Self.improvements)
    return "(\(sql: SQL.joined(places, separator: " OR ")))"
  }

  private static func improvements(_ binding: StaffBinding) -> SQL {
    let board = binding.place.board
    let all: SQL = "outgoing_mail.kind = \(MailKind.improvement)"
    switch (binding.role, binding.employer) {
    case (.qualityStrategist, _): return all
    case (.registrar, _): return board.map(within) ?? all
    case (.officer, .provider), (.manager, .provider):
      return SQL.isOneOf("improvements.unit_id", binding.units.sorted { $0.rawValue < $1.rawValue })
    case (.officer, .municipality), (.manager, .municipality): return board.map(within) ?? "FALSE"
    case (.politician, _), (.administrator, _), (.dataProtectionOfficer, _): return "FALSE"
    }
  }

  private static func within(_ board: BoardID) -> SQL {
    """
    (improvements.id IS NOT NULL AND (improvements.board_id IS NULL OR improvements.board_id = \(board)))
    """
  }
}
