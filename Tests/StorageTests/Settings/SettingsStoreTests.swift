import SQLEngine
import Storage
import TestSupport
import Testing

struct SettingsStoreTests {
  @Test(arguments: TestEngine.allCases)
  func `a setting is set, and set again`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      #expect(try await database.read { try SettingsStore($0).all().isEmpty })
      try await database.write { transaction in
        try SettingsStore(transaction).set("namn", to: "Åre kommun")
        try SettingsStore(transaction).set("namn", to: "Östersunds kommun")
        try SettingsStore(transaction).set("tom", to: "")
      }
      let all = try await database.read { try SettingsStore($0).all() }
      #expect(all == ["namn": "Östersunds kommun", "tom": ""])
    }
  }
}
