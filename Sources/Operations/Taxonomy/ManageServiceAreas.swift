import Domain
import SQLEngine
import Storage

extension Operations {
  package func addServiceArea(
    _ name: String, from day: CalendarDay? = nil, by actor: Actor = .program
  ) async throws -> ServiceArea {
    let name = try Self.checkedPartName(name)
    return try await changeSettings(by: actor) { work in
      try work.requireNotPast(day)
      let area = ServiceArea(
        id: .ordered(at: work.transaction.now), name: name, validity: Validity(from: day))
      try requireFreeArea(area, work)
      try ServiceAreaStore(work.transaction).insert(area)
      try work.note(SettingsChange(.serviceArea(area.id), named: name, .added, to: nil, holdsFrom: day))
      return area
    }
  }

  /// Gives a service area another name, also in its old cases.
  /// - Parameter seen: the newest change of it that the page knew of.
  package func renameServiceArea(
    _ id: ServiceAreaID, to name: String, seen: Int? = nil, by actor: Actor = .program
  ) async throws {
    let name = try Self.checkedPartName(name)
    try await changeSettings(by: actor) { work in
      let old = try area(id, work)
      guard old.name != name else { return }
      try work.require(seen, of: .serviceArea(id))
      try requireFreeArea(ServiceArea(id: id, name: name, validity: old.validity), work)
      try ServiceAreaStore(work.transaction).rename(id, to: name)
      try work.note(SettingsChange(.serviceArea(id), named: old.name, .name, from: old.name, to: name))
    }
  }

  /// Closes a service area: from `day` nothing new is put there. Its cases keep it, open ones too, since an area is what
  /// a case is about and not where it lies.
  package func closeServiceArea(
    _ id: ServiceAreaID, from day: CalendarDay, seen: Int? = nil, by actor: Actor = .program
  ) async throws {
    try await changeSettings(by: actor) { work in
      let old = try area(id, work)
      guard old.validity.until != day else { return }
      guard old.validity.outlasts(work.transaction.today) else {
        throw Problem(.conflict, .partClosed, [old.name])
      }
      try work.require(seen, of: .serviceArea(id))
      try work.requireNotPast(day)
      guard old.validity.from.map({ $0 < day }) ?? true else {
        throw Problem(.invalid, .closesBeforeItBegins, [old.name], field: "day")
      }
      try end(old, on: day, work)
    }
  }

  /// Takes back a closing whose day has not come.
  package func keepServiceAreaOpen(
    _ id: ServiceAreaID, seen: Int? = nil, by actor: Actor = .program
  ) async throws {
    try await changeSettings(by: actor) { work in
      let old = try area(id, work)
      guard old.validity.until != nil else { return }
      guard old.validity.outlasts(work.transaction.today) else {
        throw Problem(.conflict, .partClosed, [old.name])
      }
      try work.require(seen, of: .serviceArea(id))
      try requireFreeArea(
        ServiceArea(id: id, name: old.name, validity: Validity(from: old.validity.from)), work)
      try end(old, on: nil, work)
    }
  }

  /// The same area, or nil when it is closed: what was learnt or decided earlier puts nothing there.
  func openArea(_ id: ServiceAreaID?, in transaction: Transaction) throws -> ServiceAreaID? {
    guard let id else { return nil }
    let found = try ServiceAreaStore(transaction).all().first { $0.id == id }
    return found?.validity.holds(on: transaction.today) == true ? id : nil
  }

  private func end(_ area: ServiceArea, on day: CalendarDay?, _ work: SettingsWork) throws {
    try ServiceAreaStore(work.transaction).setEnd(area.id, to: day)
    try work.note(
      SettingsChange(
        .serviceArea(area.id), named: area.name, .closing, from: area.validity.until?.description,
        to: day?.description))
  }

  private func area(_ id: ServiceAreaID, _ work: SettingsWork) throws -> ServiceArea {
    guard let found = try ServiceAreaStore(work.transaction).all().first(where: { $0.id == id }) else {
      throw Problem(.notFound, .serviceAreaUnknown)
    }
    return found
  }

  private func requireFreeArea(_ area: ServiceArea, _ work: SettingsWork) throws {
    let period = work.remaining(of: area.validity)
    let isTaken = try ServiceAreaStore(work.transaction).all().contains { other in
      other.id != area.id && other.name.lowercased() == area.name.lowercased()
        && other.validity.overlaps(period)
    }
    if isTaken { throw Problem(.conflict, .nameTaken, [area.name], field: "name") }
  }
}
