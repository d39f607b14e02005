import Domain
import SQLEngine
import Storage

/// The policy with all that its pages say.
package struct PolicyShelf: Sendable {
  /// The one in force.
  package let current: PolicyVersion
  /// Every version that has begun to hold, the latest first.
  package let versions: [PolicyVersion]
  /// Decided, but not in force yet.
  package let coming: [PolicyVersion]
  /// The promise that held when a version began, by its number; for the one in force, the promise of today.
  package let promises: [Int: ServicePromise]
  package let municipality: String
  package let staff: [StaffMember]
  package let today: CalendarDay

  package func version(_ number: Int) -> PolicyVersion? { versions.first { $0.number == number } }

  /// The last number given, so that two people who write at once notice each other.
  package var lastNumber: Int { (versions + coming).map(\.number).max() ?? 1 }

  /// The text with the promises filled in.
  package func text(of version: PolicyVersion) -> PolicyText {
    let promise = promises[version.number] ?? .standard
    return version.text.filled(with: [
      .municipality: municipality, .acknowledgeDays: String(promise.acknowledgeDays),
      .answerDays: String(promise.answerDays),
    ])
  }
}

extension Operations {
  package func policy() async throws -> PolicyShelf {
    try await database.read { transaction in
      let today = transaction.today
      let all = try PolicyStore(transaction).all()
      let current = PolicyVersion.current(of: all, on: today)
      let promises = try all.map { version in
        let day = version.number == current.number ? today : max(version.validFrom, .first)
        return (version.number, try CalendarStore(transaction).promise(on: day))
      }
      return PolicyShelf(
        current: current,
        versions: all.filter { $0.validFrom <= today }.sorted {
          ($0.validFrom, $0.number) > ($1.validFrom, $1.number)
        }, coming: all.filter { $0.validFrom > today },
        promises: Dictionary(uniqueKeysWithValues: promises),
        municipality: Municipality(settings: try SettingsStore(transaction).all()).name,
        staff: try StaffStore(transaction).all(), today: today)
    }
  }

  /// Whether somebody has not read the version in force.
  package func mustReadPolicy(_ member: StaffMember) async throws -> Bool {
    try await database.read { transaction in
      let store = PolicyStore(transaction)
      let current = PolicyVersion.current(of: try store.all(), on: transaction.today)
      return try !store.hasRead(current.number, member.id)
    }
  }

  /// Who has read the version in force, and when.
  package func policyReadings() async throws -> [StaffID: CalendarDay] {
    try await database.read { transaction in
      let store = PolicyStore(transaction)
      return try store.readings(of: PolicyVersion.current(of: try store.all(), on: transaction.today).number)
    }
  }
}
