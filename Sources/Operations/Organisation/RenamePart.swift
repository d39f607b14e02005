import Domain
import SQLEngine
import Storage

extension Operations {
  /// Gives a board, department or unit another name, also in its old cases. A unit that becomes another one is
  /// reorganised instead.
  /// - Parameter seen: the newest change of it that the page knew of.
  package func rename(
    _ part: OrganisationPart, to name: String, seen: Int? = nil, by actor: Actor = .program
  ) async throws {
    let name = try Self.checkedPartName(name)
    try await changeSettings(by: actor) { work in
      let chart = try work.organisation.chart()
      let old = try work.name(of: part, in: chart)
      guard old != name else { return }
      try work.require(seen, of: part.subject)
      let validity = chart.validity(of: part) ?? .always
      try chart.requireFree(name, for: part, during: validity.remaining(from: work.transaction.today))
      try work.organisation.rename(part, to: name)
      try work.note(SettingsChange(part.subject, named: old, .name, from: old, to: name))
    }
  }

  /// Sets who runs a unit: the municipality, a company of its own or a private provider (kommunallagen 10:7-9).
  package func setOperation(
    _ operation: FormOfOperation, of unit: UnitID, seen: Int? = nil, by actor: Actor = .program
  ) async throws {
    let operation = try Self.checkedOperation(operation)
    try await changeSettings(by: actor) { work in
      guard let old = try work.organisation.chart().unit(unit) else {
        throw Problem(.notFound, .organisationUnknown)
      }
      guard old.operation != operation else { return }
      try work.require(seen, of: .unit(unit))
      try work.organisation.setOperation(operation, of: unit)
      try work.note(
        SettingsChange(
          .unit(unit), named: old.name, .operation, from: old.operation.text, to: operation.text))
    }
  }
}
