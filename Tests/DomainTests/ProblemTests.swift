import Domain
import Testing

struct ProblemTests {
  private func problem(_ key: ProblemKey) -> Problem { Problem(.invalid, key, ["ett", "två", "tre"]) }

  @Test(arguments: ProblemKey.allCases)
  func `every mistake is told in both languages, in one line`(key: ProblemKey) {
    for text in [problem(key).swedish, problem(key).english] {
      #expect(text.count > 5)
      #expect(!text.contains("\n"))
      #expect(!text.contains("\\") && !text.contains("  "))
    }
    #expect(problem(key).swedish != problem(key).english)
  }

  @Test(arguments: ProblemKey.allCases)
  func `no sentence breaks when an argument is missing`(key: ProblemKey) {
    #expect(!Problem(.invalid, key).swedish.isEmpty)
    #expect(!Problem(.invalid, key).english.isEmpty)
  }
}
