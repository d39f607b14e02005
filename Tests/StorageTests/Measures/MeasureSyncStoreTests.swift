import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct MeasureSyncStoreTests {
  @Test(arguments: TestEngine.allCases)
  func `the last sync of a measure is one day from one API`(engine: TestEngine) async throws {
    let (monday, tuesday) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-03"))
    let (one, other) = (KPIID(rawValue: "N15428"), KPIID(rawValue: "N01951"))
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = MeasureSyncStore(transaction)
        try store.set([one, other], from: "https://a.example/v3", on: monday)
        try store.set([one], from: "https://a.example/v3", on: tuesday)
        try store.set([other], from: "https://b.example/v3", on: tuesday)
      }
      let (first, second) = try await database.read { transaction in
        let store = MeasureSyncStore(transaction)
        return (
          try store.lastSynced(from: "https://a.example/v3"),
          try store.lastSynced(from: "https://b.example/v3")
        )
      }
      #expect(first == [one: tuesday] && second == [other: tuesday])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a measure is forgotten alone`(engine: TestEngine) async throws {
    let monday = try calendarDay("2026-03-02")
    let (one, other) = (KPIID(rawValue: "N15428"), KPIID(rawValue: "N01951"))
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = MeasureSyncStore(transaction)
        try store.set([one, other], from: "https://a.example/v3", on: monday)
        try store.forget([one, KPIID(rawValue: "N99999")])
      }
      let left = try await database.read { transaction in
        try MeasureSyncStore(transaction).lastSynced(from: "https://a.example/v3")
      }
      #expect(left == [other: monday])
    }
  }
}
