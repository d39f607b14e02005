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
  /// The open cases of each unit that has any, whoever may see them.
  package let openCases: [UnitID: Int]
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

extension Operations {
  /// - Parameters:
  ///   - part: what the history shall be about; nil for the newest changes of all.
  ///   - newest: how many changes, when it is about all.
  package func organisationSettings(
    about part: OrganisationPart? = nil, newest: Int = 50, actor: Actor
  ) async throws -> OrganisationSettings {
    try requireAdministrator(actor)
    return try await database.read { transaction in
      OrganisationSettings(
        chart: try OrganisationStore(transaction).chart(),
        openCases: try OrganisationStore(transaction).openCasesByUnit(),
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
    return SettingsHistory(
      entries: try subject.map(store.all) ?? store.newest(newest, of: kinds),
      seen: try subject.map(store.latest) ?? 0,
      names: Dictionary(uniqueKeysWithValues: try StaffStore(transaction).all().map { ($0.id, $0.name) }),
      now: transaction.now)
  }
}
