import Domain
import Operations
import TestSupport
import Testing

struct FarPageTests {
  @Test(arguments: TestEngine.allCases, [Int.max, Int.min, -1, 0])
  func `a page that no list has is empty, or the first, and ends nothing`(engine: TestEngine, page: Int)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let first: [CaseNumber] = page < 1 ? [number] : []
      let list = try await town.operations.listCases({ _ in }, page: page, for: town.officer)
      #expect(list.items.map(\.number) == first && list.total == 1)
      let pile = try await town.operations.pile(page: page, for: town.registrar)
      #expect(pile.items.isEmpty && pile.total == 0)
      let mail = try await town.operations.mailLog(nil, page: page, for: town.registrar)
      #expect(page < 1 || mail.lines.isEmpty)
      let reader = town.protectionOfficer
      let log = try await town.operations.readLog(of: number, page: page, actor: .staff(reader))
      #expect(page < 1 || log.readings.isEmpty)
      let all = try await town.operations.readLog(ReadLogQuestion(), page: page, for: reader)
      #expect(page < 1 || all.readings.isEmpty)
      let found = try await town.operations.searchMeasures("elever", page: page)
      #expect((1...found.pages).contains(found.page))
      let around = try await town.operations.neighbours(of: number, at: page, in: { _ in }, for: town.officer)
      #expect(around.next == nil)
    }
  }
}
