import Domain

/// What the builder made that cannot be read back: passwords and receipt codes are stored as hashes only.
package struct DemoWorld: Sendable {
  package let municipality: String
  package let logIns: [DemoLogIn]
  /// In order of registration.
  package let receipts: [DemoReceiptCode]
}

/// How somebody at the desk logs in.
package struct DemoLogIn: Sendable, Equatable {
  package let username: String
  package let name: String
  package let role: Role
  package let password: String
}

/// The code with which a sender follows a case, and where that case stands.
package struct DemoReceiptCode: Sendable, Equatable {
  package let number: CaseNumber
  package let code: ReceiptCode
  package let state: CaseState
}
