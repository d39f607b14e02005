import Domain
import Testing

struct SimilarGroupTitleTests {
  @Test(
    arguments: [
      ("Liknande kommuner, övergripande, Berg, 2024", "Liknande kommuner, övergripande", 2024),
      ("Liknande kommuner ekonomiskt bistånd, Berg, 2023", "Liknande kommuner ekonomiskt bistånd", 2023),
    ] as [(String, String, Int)])
  func `a title tells whose group it is, what they are alike in, and of which year`(
    title: String, family: String, year: Int
  ) throws {
    let read = try #require(SimilarGroupTitle(title, of: "Berg"))
    #expect(read.family == family && read.year == year)
    #expect(SimilarGroupTitle(title, of: "Åre") == nil)
  }

  @Test(arguments: [
    "Liknande kommuner IFO, Falkenberg, 2024", "Liknande kommuner, övergripande",
    "Liknande kommuner IFO, Berg", "Liknande kommuner IFO, Berg, snart", "Bergslagens kommuner, Berg, 2024",
    "",
  ])
  func `what is no such group of the municipality is none`(title: String) {
    #expect(SimilarGroupTitle(title, of: "Berg") == nil)
  }
}
