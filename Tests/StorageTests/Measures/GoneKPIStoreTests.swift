import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct GoneKPIStoreTests {
  @Test(arguments: TestEngine.allCases)
  func `what is gone keeps its first day, and what is back is no longer gone`(engine: TestEngine) async throws
  {
    let (monday, tuesday) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-03"))
    let kpis = ["U00412", "U00413", "U00414"].map { KPIID(rawValue: $0) }
    try await withRegister(engine) { database in
      let found = try await database.write { transaction in
        let store = GoneKPIStore(transaction)
        try store.set([kpis[0], kpis[1]], on: monday)
        try store.set([kpis[1], kpis[2]], on: tuesday)
        return try store.all()
      }
      #expect(found == [kpis[1]: monday, kpis[2]: tuesday])
    }
  }
}
