import Domain
import Foundation
import Logging
import Operations
import SQLEngine
import Storage

/// Opens the register for the time of one command, and closes it whatever happens.
enum OpenRegister {
  enum Migration {
    /// Bring the schema to head.
    case whenNeeded
    /// Refuse a schema that is not at head.
    case forbidden
  }

  /// Reads the configuration and opens the register that it names.
  static func with<Value>(
    _ options: RegisterOptions, _ body: (Operations) async throws -> Value
  ) async throws -> Value {
    let configuration = try NornaConfiguration.read(options.place.overrides)
    ProgramLog.start(configuration.logLevel)
    return try await with(configuration, migration: options.migration, body)
  }

  /// - Parameters:
  ///   - cost: how dear a guess of a password is made.
  ///   - now: what dates the transactions.
  ///   - outgoing: how mail leaves, where it is not as configured.
  static func with<Value>(
    _ configuration: NornaConfiguration, migration: Migration,
    passwords cost: PasswordHasher.Cost = .standard,
    now: @escaping @Sendable () -> Date = SystemClock.now, outgoing: OutgoingSettings? = nil,
    _ body: (Operations) async throws -> Value
  ) async throws -> Value {
    try await withDatabase(configuration, now: now) { database in
      let migrator = try Migrator(Schema.migrations)
      switch migration {
      case .whenNeeded: try await migrator.migrate(database)
      case .forbidden: try await migrator.checkHead(database)
      }
      return try await withPasswords(cost) { passwords in
        try await body(
          Operations(
            database: database, passwords: passwords, outgoing: outgoing ?? configuration.mail.outgoing))
      }
    }
  }

  /// Opens the database as it is, whatever its schema.
  static func withDatabase<Value>(
    _ configuration: NornaConfiguration, now: @escaping @Sendable () -> Date = SystemClock.now,
    _ body: (SQLDatabase) async throws -> Value
  ) async throws -> Value {
    let database = try await SQLDatabase.open(
      configuration.database, options: configuration.engine, now: now, logger: ProgramLog.logger)
    return try await withClosing {
      try await body(database)
    } close: {
      await database.close()
    }
  }

  private static func withPasswords<Value>(
    _ cost: PasswordHasher.Cost, _ body: (PasswordHasher) async throws -> Value
  ) async throws -> Value {
    let passwords = PasswordHasher(cost: cost)
    return try await withClosing {
      try await body(passwords)
    } close: {
      try await passwords.shutdown()
    }
  }
}
