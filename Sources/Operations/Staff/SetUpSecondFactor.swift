import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Begins to set up an authenticator app, the first or another one. The old one opens until the new one is confirmed.
  /// - Throws: `Problem` for a wrong password: a desk that was left open must not be enough.
  package func startSecondFactor(of member: StaffMember, password: String, from origin: LogInOrigin)
    async throws
  {
    try await checkPassword(password, of: member, from: origin)
    try await database.write { try SecondFactorStore($0).setDraft(.random(), of: member.id) }
  }

  /// The secret to put into the app; nil when none is being set up.
  package func secondFactorDraft(of member: StaffMember) async throws -> TimeBasedCode? {
    try await database.read { try SecondFactorStore($0).draft(of: member.id) }
  }

  /// Takes the app into use with its first code.
  /// - Returns: recovery codes that are shown once.
  /// - Throws: `Problem` for a wrong code, or when none is being set up.
  package func confirmSecondFactor(of member: StaffMember, code typed: String) async throws -> [RecoveryCode]
  {
    try await database.write { try Self.confirmSecondFactor(of: member, with: typed, in: $0) }
  }

  /// - Throws: `Problem` for a wrong password, and when the role needs a second factor.
  package func removeSecondFactor(of member: StaffMember, password: String, from origin: LogInOrigin)
    async throws
  {
    try await checkPassword(password, of: member, from: origin)
    try await database.write { transaction in
      let rules = SignInRules(setting: try SettingsStore(transaction).all()[SignInRules.settingName])
      guard !rules.needsSecondFactor(member) else {
        throw Problem(.invalid, .secondFactorNeeded)
      }
      try Self.forgetSecondFactor(of: member.id, in: transaction)
      try StaffEventStore(transaction).append(.secondFactorRemoved, about: member.id, by: .staff(member))
    }
  }

  /// New recovery codes; the old ones open nothing any more.
  package func renewRecoveryCodes(of member: StaffMember, password: String, from origin: LogInOrigin)
    async throws -> [RecoveryCode]
  {
    try await checkPassword(password, of: member, from: origin)
    return try await database.write { transaction in
      guard try SecondFactorStore(transaction).find(member.id) != nil else {
        throw Problem(.notFound, .staffUnknown, [member.username])
      }
      return try Self.makeRecoveryCodes(for: member, in: transaction)
    }
  }

  static func confirmSecondFactor(of member: StaffMember, with typed: String, in transaction: Transaction)
    throws -> [RecoveryCode]
  {
    let factors = SecondFactorStore(transaction)
    guard let draft = try factors.draft(of: member.id),
      let step = draft.step(of: typed, at: transaction.now, after: nil)
    else { throw Problem(.invalid, .codeWrongInSetUp, field: "code") }
    try factors.set(draft, lastStep: step, of: member.id, on: transaction.today)
    try factors.removeDraft(of: member.id)
    try StaffEventStore(transaction).append(.secondFactorSetUp, about: member.id, by: .staff(member))
    return try makeRecoveryCodes(for: member, in: transaction)
  }

  static func forgetSecondFactor(of member: StaffID, in transaction: Transaction) throws {
    let factors = SecondFactorStore(transaction)
    try factors.remove(member)
    try factors.removeDraft(of: member)
    try factors.removeRecoveryCodes(of: member)
    try HalfLogInStore(transaction).endAll(of: member)
  }

  private static func makeRecoveryCodes(for member: StaffMember, in transaction: Transaction) throws
    -> [RecoveryCode]
  {
    let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.random() }
    try SecondFactorStore(transaction).setRecoveryCodes(codes, of: member.id)
    try StaffEventStore(transaction).append(.recoveryCodesMade, about: member.id, by: .staff(member))
    return codes
  }
}
