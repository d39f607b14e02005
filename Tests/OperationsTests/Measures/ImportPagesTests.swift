import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Pages of an answer that lie in files.
struct ImportPagesTests {
  private static func pages(_ numbers: [Int]) -> [String] {
    numbers.map { MeasureFixture.file("data_U21468_2022_page\($0).json").path }
  }

  private static func link(_ page: Int) -> String {
    "https://api.kolada.se/v3/data/kpi/U21468/year/2022?page=\(page)&per_page=100"
  }

  @Test(arguments: TestEngine.allCases, [[1, 2, 3], [3, 1, 2]])
  func `all pages of an answer are its values, whatever the order of the files`(
    engine: TestEngine, numbers: [Int]
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let outcome = try await operations.importMeasures(Self.pages(numbers))
      #expect(outcome.faults == [] && outcome.new == 873)
    }
  }

  private static let parts: [(numbers: [Int], page: Int, words: String)] = [
    ([1], 1, "the next, \(link(2)),"), ([1, 2], 2, "the next, \(link(3)),"),
    ([2, 3], 2, "the previous, \(link(1)),"),
  ]

  @Test(arguments: TestEngine.allCases, parts)
  func `a page without the others would be ranks over a part of the country, and is refused`(
    engine: TestEngine, part: (numbers: [Int], page: Int, words: String)
  ) async throws {
    try await withOperations(engine) { operations, _ in
      let before = try await DatabaseDump(operations.database)
      let outcome = try await operations.importMeasures(Self.pages(part.numbers))
      let file = MeasureFixture.file("data_U21468_2022_page\(part.page).json").path
      #expect(
        outcome.faults == [
          "\(file): it is one page of several, and \(part.words) is not among the files"
        ])
      let after = try await DatabaseDump(operations.database)
      #expect(after == before)
    }
  }

  @Test func `a link to a page that no answer has is refused like any other`() async throws {
    let text = #"""
      {"values":[{"kpi":"U21468","municipality":"2326","period":2022,"values":[
        {"gender":"T","count":1,"status":"","value":81.0,"isdeleted":false}]}],
       "next_url":"https://api.kolada.se/v3/data?page=-9223372036854775808",
       "previous_url":"https://api.kolada.se/v3/data?page=9223372036854775807"}
      """#
    try await withOperations(.sqlite) { operations, _ in
      let outcome = try await operations.importMeasures(text: text, named: "svar.json")
      #expect(outcome.faults.count == 2 && outcome.new == 0)
    }
  }
}
