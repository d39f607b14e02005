import Domain
import Foundation
import SQLEngine
import Storage

/// A history, with what is needed to say it in words.
package struct SettingsHistory: Sendable {
  /// The newest first.
  package let entries: [SettingsChangeEntry]
  /// The number of the newest change of what the page is about, for its forms.
  package let seen: Int
  package let names: [StaffID: String]
  package let now: Date

  package var today: CalendarDay { SwedishTime.day(of: now) }
}

/// The organisation as those see it who change it.
package struct OrganisationSettings: Sendable {
  package let chart: OrganisationChart
  /// The open cases of each unit that has any, whoever may see them; but not the complaints about members of staff that
  /// are not for the reader.
  package let openCases: [UnitID: Int]
  /// The open cases of the part that the page is about, counted alike, what is due first first.
  package let open: [OpenCaseNumber]
  /// What is bound to the unit that the page is about, and to each unit inside it; the unit itself first.
  package let belongings: [(unit: OrganisationUnit, bound: UnitBelongings)]
  /// Who takes over what belongs to the unit, where that is decided and has not happened.
  package let heirs: [UnitHeir]
  package let history: SettingsHistory
}

/// The service areas as those see them who change them.
package struct ServiceAreaSettings: Sendable {
  package let areas: [ServiceArea]
  package let history: SettingsHistory
}

/// What the municipality says of itself, and its history.
package struct MunicipalitySettings: Sendable {
  package let municipality: Municipality
  package let history: SettingsHistory
}

extension OrganisationChart {
  /// A unit and those inside it that have not ended; none for a board or department.
  fileprivate func remainingUnits(from part: OrganisationPart, on day: CalendarDay) -> [OrganisationUnit] {
    guard case .unit(let id) = part else { return [] }
    return unitsInside(id).compactMap(unit).filter { $0.validity.outlasts(day) }
  }

  /// A unit and all that lie inside it.
  private func unitsInside(_ unit: UnitID) -> [UnitID] {
    var (found, next) = ([unit], [unit])
    while !next.isEmpty {
      next = units.filter { item in
        item.parent.map(next.contains) == true && !found.contains(item.id)
      }.map(\.id)
      found += next
    }
    return found
  }
}

extension Operations {
  /// - Parameters:
  ///   - part: what the history shall be about; nil for the newest changes of all.
  ///   - newest: how many changes, when it is about all.
  package func organisationSettings(
    about part: OrganisationPart? = nil, newest: Int = 50, actor: Actor
  ) async throws -> OrganisationSettings {
    try requireAdministrator(actor)
    return try await database.read { transaction in
      let (store, reach) = (OrganisationStore(transaction), actor.staff.map { Access.reach(of: $0) })
      let chart = try store.chart()
      let units = part.map { chart.remainingUnits(from: $0, on: transaction.today) } ?? []
      return OrganisationSettings(
        chart: chart, openCases: try store.openCasesByUnit(for: reach),
        open: try part.map { try store.openNumbers(in: $0, for: reach) } ?? [],
        belongings: try units.map { ($0, try UnitBelongings(of: $0.id, in: transaction)) },
        heirs: try units.first.map { try UnitHeirStore(transaction).coming(of: $0.id) } ?? [],
        history: try history(
          of: part?.subject, kinds: ["board", "department", "unit"], newest, in: transaction))
    }
  }

  /// As `organisationSettings(about:newest:actor:)`.
  package func serviceAreaSettings(
    about area: ServiceAreaID? = nil, newest: Int = 50, actor: Actor
  ) async throws -> ServiceAreaSettings {
    try requireAdministrator(actor)
    return try await database.read { transaction in
      ServiceAreaSettings(
        areas: try ServiceAreaStore(transaction).all(),
        history: try history(
          of: area.map(SettingsChange.Subject.serviceArea), kinds: ["serviceArea"], newest, in: transaction))
    }
  }

  package func municipalitySettings(actor: Actor) async throws -> MunicipalitySettings {
    try requireAdministrator(actor)
    return try await database.read { transaction in
      MunicipalitySettings(
        municipality: Municipality(settings: try SettingsStore(transaction).all()),
        history: try history(of: .municipality, kinds: [], 0, in: transaction))
    }
  }

  private func history(
    of subject: SettingsChange.Subject?, kinds: [String], _ newest: Int, in transaction: Transaction
  ) throws -> SettingsHistory {
    let store = SettingsChangeStore(transaction)
    return try history(
      subject.map(store.all) ?? store.newest(newest, of: kinds), seen: try subject.map(store.latest) ?? 0,
      in: transaction)
  }

  /// Changes with what is needed to say them in words.
  func history(
    _ entries: [SettingsChangeEntry], seen: Int, in transaction: Transaction
  ) throws -> SettingsHistory {
    SettingsHistory(
      entries: entries, seen: seen,
      names: Dictionary(uniqueKeysWithValues: try StaffStore(transaction).all().map { ($0.id, $0.name) }),
      now: transaction.now)
  }
}
