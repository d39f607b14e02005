import Domain
import Testing

struct MeasureMovementTests {
  @Test func `a colour moves by one or two steps, or stands still`() {
    #expect(MeasureMovement(from: .red, to: .yellow) == .up(steps: 1))
    #expect(MeasureMovement(from: .red, to: .green) == .up(steps: 2))
    #expect(MeasureMovement(from: .green, to: .yellow) == .down(steps: 1))
    #expect(MeasureMovement(from: .green, to: .red) == .down(steps: 2))
    for band in [MeasureBand.red, .yellow, .green] { #expect(MeasureMovement(from: band, to: band) == .same) }
  }

  @Test(arguments: MeasureBand.allCases)
  func `without a colour in either year nothing is said`(band: MeasureBand) {
    #expect(MeasureMovement(from: MeasureBand.none, to: band) == nil)
    #expect(MeasureMovement(from: band, to: MeasureBand.none) == nil)
  }

  @Test(arguments: [
    ("N15428", true), ("U00402", true), ("utbud-lss", false), ("N1542", false), ("n15428", false),
  ])
  func `Kolada's measures are a capital letter and five digits`(id: String, isOfKolada: Bool) {
    #expect(KPIID(rawValue: id).isKoladas == isOfKolada)
  }

  @Test func `an analysis is tidied, and one that is too long or has hidden characters is refused`() throws {
    #expect(
      try MeasureAnalysis.checked("  Små årskullar.\r\n\r\nVi följer upp. \n")
        == "Små årskullar.\n\nVi följer upp.")
    #expect(try MeasureAnalysis.checked(" ") == "")
    let long = String(repeating: "å", count: MeasureAnalysis.longestText + 1)
    #expect(throws: Problem(.invalid, .fieldTooLong, ["6000"], field: "text")) {
      try MeasureAnalysis.checked(long)
    }
    #expect(throws: Problem(.invalid, .controlCharacter, field: "text")) {
      try MeasureAnalysis.checked("a\0b")
    }
  }
}
