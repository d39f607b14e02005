import Domain
import Foundation
import Mail
import Operations
import SQLEngine
import Storage
import Synchronization
import TestSupport
import Testing

/// The town with a mail server that does as it is told.
struct MailTown {
  let town: TestMunicipality
  let server: FakeMailServer

  var operations: Operations { town.operations }

  static let settings = OutgoingSettings(
    delivery: .on, publicAddress: "https://norna.example", from: "synpunkter@tallsjo.example",
    envelopeSender: "")

  static func with(
    _ engine: TestEngine, delivery: OutgoingSettings.Delivery = .on, _ body: (MailTown) async throws -> Void
  ) async throws {
    let clock = TestClock()
    var settings = settings
    settings.delivery = delivery
    try await withRegister(engine, clock: clock) { database in
      try await withOperations(on: database, outgoing: settings) { operations in
        let town = try await TestMunicipality(operations, clock: clock)
        try await body(MailTown(town: town, server: FakeMailServer()))
      }
    }
  }

  @discardableResult
  func send() async throws -> MailRound {
    try await operations.sendMail(through: server)
  }

  /// A round whose task is cancelled while the mail server has a mail.
  /// - Parameter answer: what it says of it then.
  func sendCancelled(_ answer: DeliveryResult) async throws {
    let (taken, note) = AsyncStream.makeStream(of: Void.self)
    let slow = SlowMailServer(answer: answer) {
      note.finish()
      // Ends with the cancellation.
      try? await Task.sleep(for: .seconds(600))
    }
    let operations = operations
    let round = Task { try await operations.sendMail(through: slow) }
    for await _ in taken {}
    round.cancel()
    // Whether it says that it was cancelled is nothing to the mail.
    _ = await round.result
  }

  /// The queue as the registrar is shown it, the oldest first.
  func log() async throws -> [MailLogItem] {
    let reach = Access.reach(of: town.registrar)
    let scope = MailLogScope(cases: reach, readable: reach, member: town.registrar)
    return try await operations.database.read {
      try MailLogStore($0).page(nil, within: scope, limit: 1000, offset: 0)
    }.reversed()
  }

  /// How many mails there are or were, whoever is shown them.
  func count() async throws -> Int {
    try await operations.database.read { transaction in
      try transaction.first("SELECT COUNT(*) AS n FROM outgoing_mail")?["n"] ?? 0
    }
  }

  func tasks(of number: CaseNumber) async throws -> [DeskTask] {
    let id = try await town.file(number).value.id
    return try await operations.database.read { try TaskStore($0).open(of: id) }
  }

  /// What is wrong with the mail server, as those who see to it are told.
  func outage() async throws -> MailOutage? {
    try await operations.mailOutage(for: town.registrar)
  }

  /// A letter or telephone call, or an e-mail, from somebody who is not told yet.
  func register(
    _ channel: Channel, contact: Contact?, language: String = "sv", wish: SenderProfile.Wish = .answer,
    kind: Kind = .complaint, at place: Placement? = nil
  ) async throws -> CaseNumber {
    let receipt = try await operations.register(
      RegisteredItem(
        channel: channel, takenInHandOn: town.today,
        classification: Classification(
          kind: kind, dimension: nil, serviceArea: nil, placement: place ?? town.north.placement),
        text: "Ingen kom på hela dagen.", language: language, wish: wish, contact: contact,
        oralNote: channel.isOral ? OralNote(receivedBy: "Rakel", readBack: .done) : nil),
      actor: .staff(town.registrar))
    return try TestMunicipality.number(of: receipt)
  }

  func registerEmail(language: String = "sv") async throws -> CaseNumber {
    try await register(
      .email, contact: Contact(name: "Åsa Öst", email: "asa@example.se"), language: language)
  }
}

/// Keeps what it accepts.
final class FakeMailServer: MailTransport {
  private let state = Mutex((answer: DeliveryResult.accepted, taken: [MIMEMessage]()))

  /// What it says to every message from now on.
  var answer: DeliveryResult {
    get { state.withLock { $0.answer } }
    set { state.withLock { $0.answer = newValue } }
  }

  var taken: [MIMEMessage] { state.withLock { $0.taken } }

  func deliver(_ message: MIMEMessage, envelopeSender: MailAddress?) async -> DeliveryResult {
    state.withLock { state in
      if state.answer == .accepted { state.taken.append(message) }
      return state.answer
    }
  }
}

/// Takes its time, in which other things happen.
struct SlowMailServer: MailTransport {
  var answer = DeliveryResult.accepted
  let meanwhile: @Sendable () async -> Void

  func deliver(_ message: MIMEMessage, envelopeSender: MailAddress?) async -> DeliveryResult {
    await meanwhile()
    return answer
  }
}
