import Domain
import SQLEngine
import Storage

/// A page's text with all that its pages say.
package struct PageTextShelf: Sendable {
  package let page: EditedPage
  /// The one in force.
  package let current: PageTextVersion
  /// Every version that has begun to hold, the latest first.
  package let versions: [PageTextVersion]
  /// Decided, but not in force yet; the next to begin first.
  package let coming: [PageTextVersion]
  /// The promise that held when a version began, by its number; for the one in force, the promise of today.
  package let promises: [Int: ServicePromise]
  /// What the municipality says of itself today.
  package let municipality: Municipality
  /// The names of the boards that hold today.
  package let boards: [String]
  package let staff: [StaffMember]
  package let today: CalendarDay

  /// The one that holds when all that is decided has begun: what a new version is written from, so that what is
  /// decided is not undone by it.
  package var latest: PageTextVersion { coming.last ?? current }

  package func version(_ number: Int) -> PageTextVersion? { versions.first { $0.number == number } }

  /// The last number given, so that two people who write at once notice each other.
  package var lastNumber: Int { (versions + coming).map(\.number).max() ?? 1 }

  /// The text with its fields filled in.
  package func text(of version: PageTextVersion) -> PageText {
    version.text.filled(with: values(for: version))
  }

  /// What the fields hold in a version; what is being written is the municipality of today.
  package func values(for version: PageTextVersion?) -> PageTextValues {
    PageTextValues(
      municipality: municipality.name, promise: promises[(version ?? current).number] ?? .standard,
      phone: municipality.phone, email: municipality.email, boards: boards,
      protectionOfficer: municipality.dataProtectionOfficer,
      updated: version == nil ? today : version?.made?.day)
  }
}

extension Operations {
  package func pageText(_ page: EditedPage) async throws -> PageTextShelf {
    try await database.read { transaction in
      let today = transaction.today
      let all = try PageTextStore(transaction).all(of: page)
      let current = page.current(of: all, on: today)
      let promises = try all.map { version in
        let day = version.number == current.number ? today : max(version.validFrom, .first)
        return (version.number, try CalendarStore(transaction).promise(on: day))
      }
      return PageTextShelf(
        page: page, current: current,
        versions: all.filter { $0.validFrom <= today }.sorted {
          ($0.validFrom, $0.number) > ($1.validFrom, $1.number)
        },
        coming: all.filter { $0.validFrom > today }.sorted {
          ($0.validFrom, $0.number) < ($1.validFrom, $1.number)
        },
        promises: Dictionary(uniqueKeysWithValues: promises),
        municipality: Municipality(settings: try SettingsStore(transaction).all()),
        boards: try OrganisationStore(transaction).chart().current(on: today).boards.map(\.name),
        staff: try StaffStore(transaction).all(), today: today)
    }
  }

  /// The number of a page's version in force.
  package func currentVersion(of page: EditedPage) async throws -> Int {
    try await database.read { transaction in
      try PageTextStore(transaction).currentNumber(of: page, on: transaction.today)
    }
  }

  /// Whether somebody has not read the version of the policy in force.
  package func mustReadPolicy(_ member: StaffMember) async throws -> Bool {
    try await database.read { transaction in
      let store = PageTextStore(transaction)
      return try !store.hasRead(store.currentNumber(of: .policy, on: transaction.today), member.id)
    }
  }

  /// Whether somebody has read any version of the policy, so that an amended one is not met as a stranger.
  package func hasReadPolicyBefore(_ member: StaffMember) async throws -> Bool {
    try await database.read { try PageTextStore($0).hasReadAny(member.id) }
  }

  /// Who has read the version of the policy in force, and when.
  package func policyReadings() async throws -> [StaffID: CalendarDay] {
    try await database.read { transaction in
      let store = PageTextStore(transaction)
      return try store.readings(of: store.currentNumber(of: .policy, on: transaction.today))
    }
  }
}
