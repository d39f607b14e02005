import Testing

@testable import Documents

struct BarChartTests {
  private static let charts: [any Chart] = [
    StackedBarChart(ChartSamples.dimensions), GroupedBarChart(ChartSamples.boards),
  ]
  private static let widths: [ChartWidth] = [.fluid, .fixed(640)]

  private func picture(
    _ chart: any Chart, _ width: ChartWidth = .fluid, _ labelling: ChartLabelling = ChartSamples.labelling
  ) throws -> WellFormed {
    guard case .svg(let markup) = chart.drawing(labelling, width: width) else {
      throw NothingDrawn()
    }
    return try WellFormed(markup)
  }

  private struct NothingDrawn: Error {}

  @Test(arguments: [0, 1], widths)
  func `a chart is an image with title and description`(chart: Int, width: ChartWidth) throws {
    let picture = try picture(Self.charts[chart], width)
    let root = try #require(picture.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "figur-1-title figur-1-desc")
    #expect(picture.texts(of: "title") == ["Synpunkter per kvalitetsdimension"])
    #expect(picture.ids.contains("figur-1-title") && picture.ids.contains("figur-1-desc"))
    #expect(Set(picture.ids).count == picture.ids.count)
    #expect(picture.ids.allSatisfy { $0.hasPrefix("figur-1") })
  }

  @Test(arguments: [0, 1], widths)
  func `every value and every name stands in the picture as text`(chart: Int, width: ChartWidth) throws {
    let data = chart == 0 ? ChartSamples.dimensions : ChartSamples.boards
    let picture = try picture(Self.charts[chart], width)
    let texts = picture.texts(of: "text")
    for category in data.categories {
      #expect(texts.contains(category.name))
      for value in category.values where value.amount != 0 {
        #expect(texts.contains(value.label))
      }
    }
    for name in data.series { #expect(texts.contains(name)) }
    #expect(texts.contains(data.axisTitle))
    let description = try #require(picture.texts(of: "desc").first)
    #expect(description.hasPrefix("Flest klagomål gäller tillgång. "))
    #expect(description.contains(data.inWords))
  }

  @Test func `the description says what nothing was drawn for`() {
    #expect(ChartSamples.dimensions.inWords.contains("Bemötande: Klagomål 12, Beröm 20, Förslag 0."))
  }

  @Test func `the parts of a stacked bar follow each other and their lengths are the values`() throws {
    let picture = try picture(StackedBarChart(ChartSamples.dimensions), .fixed(640))
    let bars = picture.named("rect").filter { $0.attributes["class"]?.hasPrefix("chart-fill-") == true }
    let numbers = bars.prefix(3).map { bar in
      (Double(bar.attributes["x"] ?? "") ?? -1, Double(bar.attributes["width"] ?? "") ?? -1)
    }
    let unit = numbers[0].1 / 27
    #expect(numbers[0].0 == 0)
    #expect(abs(numbers[1].0 - 27 * unit) < 0.1 && abs(numbers[1].1 - 7 * unit) < 0.1)
    #expect(abs(numbers[2].0 - 34 * unit) < 0.1 && abs(numbers[2].1 - 6 * unit) < 0.1)
    #expect(bars.count == 13)
  }

  @Test func `the sum stands at the end of a stacked bar, unless a part is hidden`() throws {
    let open = try picture(StackedBarChart(ChartSamples.dimensions))
    #expect(open.texts(of: "text").contains("40"))
    var data = ChartSamples.dimensions
    data.categories = [ChartCategory("Kompetens", [.count(13), .suppressed(below: 5), .count(0)])]
    let texts = try picture(StackedBarChart(data)).texts(of: "text")
    #expect(texts.contains("<5") && texts.contains("13"))
    #expect(!texts.contains("17") && !texts.contains("0 "))
    data.categories[0].total = .withheld
    #expect(try picture(StackedBarChart(data)).texts(of: "text").contains(".."))
  }

  @Test func `more series than can be named directly get samples`() throws {
    var data = ChartSamples.dimensions
    data.series = ["Klagomål", "Beröm", "Förslag", "Fråga", "Felanmälan"]
    data.categories = [ChartCategory("Kompetens", (1...5).map(TableCell.count))]
    let picture = try picture(StackedBarChart(data))
    let samples = picture.named("rect").filter { $0.attributes["height"] == "14" }
    #expect(Set(samples.compactMap { $0.attributes["class"] }).count == 5)
    #expect(Set(samples.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(#") }).count == 4)
  }

  @Test func `series with long names are told by samples above grouped bars`() throws {
    var data = ChartSamples.boards
    data.series = ["1 januari–31 augusti 2009", "1 januari–31 augusti 2008"]
    let picture = try picture(GroupedBarChart(data))
    #expect(picture.named("rect").contains { $0.attributes["height"] == "14" })
    #expect(picture.texts(of: "text").count { $0 == data.series[0] } == 1)
  }

  @Test(arguments: [0, 1])
  func `nothing to draw gives a sentence instead of an empty axis`(chart: Int) {
    var data = ChartSamples.boards
    data.categories = [ChartCategory("Socialnämnden", [.count(0), .suppressed(below: 5)])]
    let chart: any Chart = chart == 0 ? StackedBarChart(data) : GroupedBarChart(data)
    #expect(
      chart.drawing(ChartSamples.labelling, width: .fluid) == .sentence("Inga synpunkter under perioden."))
    data.categories = []
    #expect(
      StackedBarChart(data).drawing(ChartSamples.labelling, width: .fluid) == .sentence(data.emptySentence))
  }

  @Test func `letters have the colour of the text around and no series is told by colour alone`() throws {
    for chart in Self.charts {
      let picture = try picture(chart)
      #expect(picture.elements.first?.attributes["fill"] == "currentColor")
      #expect(
        picture.named("text").allSatisfy { $0.attributes["fill"] == nil && $0.attributes["class"] == nil })
      let hatched = picture.named("rect").compactMap { $0.attributes["fill"] }.filter {
        $0.hasPrefix("url(#")
      }
      for fill in Set(hatched) {
        #expect(picture.ids.contains(String(fill.dropFirst(5).dropLast())))
      }
      #expect(!hatched.isEmpty)
    }
  }

  @Test func `no letter is smaller than 14 px, and only a fixed picture is scaled`() throws {
    for chart in Self.charts {
      let fluid = try picture(chart, .fluid)
      #expect(fluid.named("text").allSatisfy { (Double($0.attributes["font-size"] ?? "") ?? 0) >= 14 })
      #expect(fluid.elements.first?.attributes["viewBox"] == nil)
      #expect(fluid.elements.first?.attributes["width"] == "100%")
      let fixed = try picture(chart, .fixed(640))
      #expect(fixed.elements.first?.attributes["viewBox"]?.hasPrefix("0 0 640 ") == true)
    }
  }

  @Test func `an axis that counts has whole numbers, another has Swedish decimals`() throws {
    var data = ChartSamples.boards
    data.categories = [ChartCategory("Socialnämnden", [.count(1), .count(0)])]
    let ticks = try picture(GroupedBarChart(data)).texts(of: "text")
    #expect(ticks.allSatisfy { !$0.contains(",") || $0 == data.axisTitle })
    data.categories = [
      ChartCategory("Socialnämnden", [.number(0.9, decimals: 1), .number(0.4, decimals: 1)])
    ]
    #expect(try picture(GroupedBarChart(data)).texts(of: "text").contains("0,5"))
  }

  @Test(arguments: ScriptCorpus.texts, [0, 1])
  func `no text becomes markup in a picture`(text: String, chart: Int) throws {
    let data = ChartData(
      series: [text, text], categories: [ChartCategory(text, [.count(2), .text(text)])], axisTitle: text,
      emptySentence: text)
    let chart: any Chart = chart == 0 ? StackedBarChart(data) : GroupedBarChart(data)
    let labelling = ChartLabelling(id: text, title: text, description: text)
    for width in Self.widths {
      let picture = try picture(chart, width, labelling)
      let known: Set = [
        "svg", "title", "desc", "defs", "pattern", "rect", "path", "text", "g", "line",
      ]
      #expect(Set(picture.elements.map(\.name)).isSubset(of: known))
      #expect(
        !picture.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "href" } })
    }
  }
}
