import Domain
import SQLEngine

/// Authenticator apps and recovery codes.
package struct SecondFactorStore {
  /// An app that is in use.
  package struct SecondFactor: Sendable {
    package let code: TimeBasedCode
    /// The step of the last code that opened; none before it opens again.
    package let lastStep: Int
  }

  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Throws: `SQLDecodingError` for a secret that is none, rather than letting somebody in without one.
  package func find(_ member: StaffID) throws -> SecondFactor? {
    guard
      let row = try transaction.first(
        "SELECT secret, last_step FROM second_factors WHERE staff_id = \(member)")
    else { return nil }
    return SecondFactor(code: try Self.code(row["secret"]), lastStep: try row["last_step"])
  }

  /// Who has one.
  package func members() throws -> Set<StaffID> {
    Set(try transaction.query("SELECT staff_id FROM second_factors").map { try $0["staff_id"] })
  }

  /// Takes an app into use, instead of the one before.
  package func set(_ code: TimeBasedCode, lastStep: Int, of member: StaffID, on day: CalendarDay) throws {
    try remove(member)
    try transaction.execute(
      """
      INSERT INTO second_factors (staff_id, secret, last_step, set_up_on)
      VALUES (\(member), \(code.secretText), \(lastStep), \(day))
      """)
  }

  /// Notes that a code has opened. False when that code, or a later one, opened meanwhile.
  package func use(step: Int, of member: StaffID) throws -> Bool {
    try transaction.execute(
      "UPDATE second_factors SET last_step = \(step) WHERE staff_id = \(member) AND last_step < \(step)") == 1
  }

  @discardableResult
  package func remove(_ member: StaffID) throws -> Bool {
    try transaction.execute("DELETE FROM second_factors WHERE staff_id = \(member)") == 1
  }

  // An app that is being set up: the secret that was shown, until a code of it comes back. It is there only
  // for the session that began it, named by its id, or for the half log-in, named by its token's hash:
  // whoever comes in another way with the password must not find a secret that would let them take an app of
  // their own into use.

  package func draft(of member: StaffID, begunIn place: String) throws -> TimeBasedCode? {
    try transaction.first(
      "SELECT secret FROM second_factor_drafts WHERE staff_id = \(member) AND begun_in = \(place)"
    ).map { try Self.code($0["secret"]) }
  }

  package func setDraft(_ code: TimeBasedCode, of member: StaffID, begunIn place: String) throws {
    try transaction.execute(
      """
      INSERT INTO second_factor_drafts (staff_id, secret, begun_in)
      VALUES (\(member), \(code.secretText), \(place))
      ON CONFLICT (staff_id) DO UPDATE SET secret = excluded.secret, begun_in = excluded.begun_in
      """)
  }

  package func removeDraft(of member: StaffID) throws {
    try transaction.execute("DELETE FROM second_factor_drafts WHERE staff_id = \(member)")
  }

  /// Forgets what was begun in a session, or a half log-in, that is there no longer.
  package func forgetLeftDrafts() throws {
    try transaction.execute(
      """
      DELETE FROM second_factor_drafts
      WHERE NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.id = begun_in)
        AND NOT EXISTS (SELECT 1 FROM half_log_ins WHERE half_log_ins.token_hash = begun_in)
      """)
  }

  // Recovery codes: a row for each that is left.

  package func setRecoveryCodes(_ codes: [RecoveryCode], of member: StaffID) throws {
    try removeRecoveryCodes(of: member)
    for code in codes {
      try transaction.execute(
        "INSERT INTO recovery_codes (staff_id, code_hash) VALUES (\(member), \(code.hash))")
    }
  }

  package func removeRecoveryCodes(of member: StaffID) throws {
    try transaction.execute("DELETE FROM recovery_codes WHERE staff_id = \(member)")
  }

  /// Uses a code up. False when it is not, or no longer, one of theirs.
  package func use(_ code: RecoveryCode, of member: StaffID) throws -> Bool {
    try transaction.execute(
      "DELETE FROM recovery_codes WHERE staff_id = \(member) AND code_hash = \(code.hash)") == 1
  }

  package func recoveryCodesLeft(of member: StaffID) throws -> Int {
    try transaction.first("SELECT COUNT(*) AS n FROM recovery_codes WHERE staff_id = \(member)")?["n"] ?? 0
  }

  private static func code(_ secret: String) throws -> TimeBasedCode {
    guard let code = TimeBasedCode(secretText: secret) else {
      throw SQLDecodingError(expected: "a secret in base 32", .text("-"))
    }
    return code
  }
}
