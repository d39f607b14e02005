import Testing

@testable import Documents

/// Charts that show places: a strip of everybody, and lines over years.
struct PlaceChartTests {
  private static let strip = StripChart(
    values: [60, 70, 80, 81.2, 83, 95],
    marks: [
      .init(name: "Berg", value: 81.2, label: "81,2 %", isOwn: true),
      .init(name: "Åre <i Jämtland>", value: 83, label: "83 %", isOwn: false),
    ], axisTitle: "Procent (högre är bättre)", emptySentence: "Inget att visa.")

  private static let lines = YearLineChart(
    lines: [
      .init("Berg", .own, [2018: 80, 2019: 82, 2021: 81, 2022: 83.1]),
      .init("Åre", .other, [2018: 79, 2022: 84]),
      .init("Landets medel", .mean, [2018: 81, 2019: 81, 2020: 82]),
      .init("Ragunda", .other, [:]),
    ], axisTitle: "Procent", decimals: 1, emptySentence: "Inget att visa.")

  private static let labelling = ChartLabelling(
    id: "bild", title: "Bland alla", description: "Berg ligger i mitten.")

  private func picture(_ chart: some Chart, _ width: ChartWidth) throws -> WellFormed {
    guard case .svg(let markup) = chart.drawing(Self.labelling, width: width) else {
      throw NothingDrawn()
    }
    return try WellFormed(markup)
  }

  private struct NothingDrawn: Error {}

  @Test(arguments: [ChartWidth.fluid, .fixed(640)])
  func `the strip has a tick for each value, a mark for each name, and says both in words`(width: ChartWidth)
    throws
  {
    let picture = try picture(Self.strip, width)
    #expect(picture.elements.first?.attributes["role"] == "img")
    let texts = picture.texts(of: "text")
    #expect(texts.contains("Berg 81,2 %") && texts.contains("Åre <i Jämtland> 83 %"))
    #expect(texts.contains("Procent (högre är bättre)"))
    // On the strip and in a row of its own, each.
    let marks = picture.named("circle")
    #expect(marks.count == 4)
    #expect(marks.count { $0.attributes["class"]?.contains("chart-ground") == true } == 2)
    let ticks = picture.named("line").filter { $0.attributes["stroke-opacity"] == "0.45" }
    #expect(ticks.count == 6)
    let description = try #require(picture.texts(of: "desc").first)
    #expect(description.hasPrefix("Berg ligger i mitten. ") && description.contains("Berg 81,2 %."))
  }

  @Test func `of a large group only the own name is written, and all are marked`() throws {
    var strip = Self.strip
    strip.marks = (0..<20).map {
      .init(name: "Kommun \($0)", value: 60 + Double($0), label: "\($0)", isOwn: $0 == 3)
    }
    let picture = try picture(strip, .fluid)
    #expect(picture.named("circle").count == 21)
    #expect(picture.texts(of: "text").filter { $0.hasPrefix("Kommun") } == ["Kommun 3 3"])
  }

  @Test(arguments: [ChartWidth.fluid, .fixed(640)])
  func `a year without a value breaks the line`(width: ChartWidth) throws {
    let picture = try picture(Self.lines, width)
    let drawn = picture.named("line").filter { $0.attributes["class"]?.hasPrefix("chart-stroke") == true }
    // Berg 2018–2019 and 2021–2022; Åre has no two years in a row; the country 2018–2019 and 2019–2020.
    #expect(drawn.count == 4)
    #expect(drawn.count { $0.attributes["stroke-dasharray"] != nil } == 2)
    #expect(picture.named("circle").count == 9)
    let texts = picture.texts(of: "text")
    #expect(texts.contains("Berg") && texts.contains("Åre") && texts.contains("Landets medel"))
    #expect(!texts.contains("Ragunda") && texts.contains("2022"))
    #expect(
      picture.texts(of: "desc").first?.contains("Berg: 2018 80,0, 2019 82,0, 2021 81,0, 2022 83,1.") == true)
  }

  @Test func `names at the ends do not cover each other`() throws {
    var lines = Self.lines
    lines.lines = (0..<9).map { .init("Kommun \($0)", .other, [2021: 80, 2022: 80 + Double($0) / 10]) }
    let picture = try picture(lines, .fixed(640))
    let heights = picture.named("text").filter { $0.text.hasPrefix("Kommun") }.compactMap {
      $0.attributes["y"].flatMap { Double($0) }
    }.sorted()
    #expect(heights.count == 9)
    for (one, next) in zip(heights, heights.dropFirst()) { #expect(next - one >= 16) }
  }

  @Test(arguments: [ChartWidth.fluid, .fixed(640)])
  func `lines of one colour are told apart by their dashes, and each name has a piece of its line`(
    width: ChartWidth
  ) throws {
    var lines = Self.lines
    lines.lines = (0..<StripChart.mostNames).map {
      .init("Kommun \($0)", .other, [2021: 80, 2022: 80 + Double($0)])
    }
    let picture = try picture(lines, width)
    let drawn = picture.named("line").filter { $0.attributes["class"]?.hasPrefix("chart-stroke") == true }
    let dashes = drawn.map { $0.attributes["stroke-dasharray"] ?? "" }
    #expect(dashes.count == StripChart.mostNames && Set(dashes).count == dashes.count)
    let samples = picture.named("path").map { $0.attributes["stroke-dasharray"] ?? "" }
    #expect(samples.count == dashes.count && Set(samples) == Set(dashes))
  }

  @Test func `where there is nothing to draw a sentence says so`() {
    let strip = StripChart(values: [], marks: [], axisTitle: "", emptySentence: "Inget att visa.")
    let lines = YearLineChart(lines: [], axisTitle: "", decimals: 0, emptySentence: "Inga år.")
    #expect(strip.drawing(Self.labelling, width: .fluid) == .sentence("Inget att visa."))
    #expect(lines.drawing(Self.labelling, width: .fluid) == .sentence("Inga år."))
  }
}
