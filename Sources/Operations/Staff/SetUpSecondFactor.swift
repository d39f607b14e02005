import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Begins to set up an authenticator app, the first or another one. The old one opens until the new one is confirmed.
  /// What is begun is finished in the same session, and is over when that ends.
  /// - Throws: `Problem` for a wrong password: a desk that was left open must not be enough.
  package func startSecondFactor(
    in session: SessionStore.Session, password: String, from origin: LogInOrigin
  ) async throws {
    try await checkPassword(password, of: session.member, from: origin)
    try await database.write { transaction in
      try SecondFactorStore(transaction).setDraft(
        .random(), of: session.member.id, begunIn: session.id.rawValue)
    }
  }

  /// The secret to put into the app; nil when none is being set up in this session.
  package func secondFactorDraft(in session: SessionStore.Session) async throws -> TimeBasedCode? {
    try await database.read { transaction in
      try SecondFactorStore(transaction).draft(of: session.member.id, begunIn: session.id.rawValue)
    }
  }

  /// Takes the app into use with its first code.
  /// - Returns: recovery codes that are shown once.
  /// - Throws: `Problem` for a wrong code, or when none is being set up in this session.
  package func confirmSecondFactor(in session: SessionStore.Session, code typed: String) async throws
    -> [RecoveryCode]
  {
    try await database.write { transaction in
      let codes = try confirmSecondFactor(
        of: session.member, begunIn: session.id.rawValue, with: typed, in: transaction)
      try SessionStore(transaction).markSecondFactor(session.id)
      return codes
    }
  }

  /// - Throws: `Problem` for a wrong password, and when a role needs a second factor, also one that is lent today.
  package func removeSecondFactor(of member: StaffMember, password: String, from origin: LogInOrigin)
    async throws
  {
    try await checkPassword(password, of: member, from: origin)
    try await database.write { transaction in
      guard try !Self.needsSecondFactor(member, in: transaction) else {
        throw Problem(.invalid, .secondFactorNeeded)
      }
      try Self.forgetSecondFactor(of: member.id, in: transaction)
      try StaffEventStore(transaction).append(.secondFactorRemoved, about: member.id, by: .staff(member))
      try tell(.secondFactorRemoved, of: member, by: .staff(member), in: transaction)
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
      let codes = try Self.makeRecoveryCodes(for: member, in: transaction)
      try tell(.recoveryCodesMade, of: member, by: .staff(member), in: transaction)
      return codes
    }
  }

  /// Takes an app into use, and tells whose account it is: an app that nobody asked for is how somebody else
  /// stays.
  func confirmSecondFactor(
    of member: StaffMember, begunIn place: String, with typed: String, in transaction: Transaction
  ) throws -> [RecoveryCode] {
    let factors = SecondFactorStore(transaction)
    guard let draft = try factors.draft(of: member.id, begunIn: place),
      let step = draft.step(of: typed, at: transaction.now, after: nil)
    else { throw Problem(.invalid, .codeWrongInSetUp, field: "code") }
    let isReplaced = try factors.find(member.id) != nil
    try factors.set(draft, lastStep: step, of: member.id, on: transaction.today)
    try factors.removeDraft(of: member.id)
    try StaffEventStore(transaction).append(.secondFactorSetUp, about: member.id, by: .staff(member))
    try tell(
      isReplaced ? .secondFactorReplaced : .secondFactorSetUp, of: member, by: .staff(member),
      in: transaction)
    return try Self.makeRecoveryCodes(for: member, in: transaction)
  }

  /// Whether somebody's roles ask for a second factor today, by what the register knows now: a session may have been
  /// lent less.
  static func needsSecondFactor(_ member: StaffMember, in transaction: Transaction) throws -> Bool {
    let rules = SignInRules(setting: try SettingsStore(transaction).all()[SignInRules.settingName])
    let now = try StandInStore(transaction).atWork(member.id, on: transaction.today) ?? member
    return rules.needsSecondFactor(now)
  }

  static func forgetSecondFactor(of member: StaffID, in transaction: Transaction) throws {
    try SessionStore(transaction).forgetSecondFactor(of: member)
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
