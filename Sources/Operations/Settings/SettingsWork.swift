import Domain
import SQLEngine
import Storage

/// A change of the settings in its transaction, with who makes it: every step is told to the history.
struct SettingsWork {
  let operations: Operations
  let transaction: Transaction
  let actor: Actor

  var organisation: OrganisationStore { OrganisationStore(transaction) }

  func note(_ change: SettingsChange) throws {
    try SettingsChangeStore(transaction).append(change, by: actor)
  }

  /// That nobody changed it since the page was made.
  /// - Parameter seen: the number of the newest change that the page knew of; nil when there was no page.
  func require(_ seen: Int?, of subject: SettingsChange.Subject) throws {
    guard let seen, try SettingsChangeStore(transaction).latest(of: subject) != seen else { return }
    throw Problem(.conflict, .settingsChangedMeanwhile)
  }

  /// People decide for today and later; only the program itself, such as an import, writes what was.
  /// - Throws: `Problem` about `day`.
  func requireNotPast(_ day: CalendarDay?) throws(Problem) {
    guard actor != .program, let day, day < transaction.today else { return }
    throw Problem(.invalid, .dayInPast, field: "day")
  }

  func remaining(of validity: Validity) -> Validity { validity.remaining(from: transaction.today) }

  func name(of part: OrganisationPart, in chart: OrganisationChart) throws(Problem) -> String {
    guard let name = chart.name(of: part) else { throw Problem(.notFound, .organisationUnknown) }
    return name
  }
}

extension Operations {
  /// One change of the settings, in one transaction.
  /// - Throws: `Problem` not found for all but administrators and the program itself.
  func changeSettings<Value: Sendable>(
    by actor: Actor, _ body: @Sendable @escaping (SettingsWork) throws -> Value
  ) async throws -> Value {
    try requireAdministrator(actor)
    return try await database.write { transaction in
      try body(SettingsWork(operations: self, transaction: transaction, actor: actor))
    }
  }

  static func checkedPartName(_ name: String, field: String = "name") throws(Problem) -> String {
    let tidy = TidyText.line(name)
    guard (1...200).contains(tidy.unicodeScalars.count), !tidy.contains("\0") else {
      throw Problem(.invalid, .nameMissing, field: field)
    }
    return tidy
  }
}
