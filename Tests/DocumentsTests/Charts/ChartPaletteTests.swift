import Foundation
import Testing

@testable import Documents

struct ChartPaletteTests {
  @Test func `every colour is told from a white ground, 3 to 1 (WCAG 1 4 11)`() throws {
    for colour in ChartPalette.colours {
      #expect(try contrast(colour, "#ffffff") >= 3, "\(colour)")
    }
  }

  @Test func `every colour for dark grounds is told from the dark page's ground`() throws {
    let colours = ChartStyle.darkPalette.split(separator: " ").filter { $0.hasPrefix("#") }.map {
      $0.prefix(7)
    }
    #expect(colours.count == ChartPalette.colours.count)
    for colour in colours {
      #expect(try contrast(String(colour), "#121815") >= 3, "\(colour)")
    }
    #expect(HTMLStyle.page.contains("--ground: #121815"))
  }

  @Test func `the stylesheet can replace every colour`() {
    for (place, colour) in ChartPalette.colours.enumerated() {
      let rule = ".chart-fill-\(place + 1) { fill: var(--chart-\(place + 1), \(colour)); }"
      #expect(HTMLStyle.parts.contains(rule))
    }
  }

  /// Contrast ratio by WCAG 2.2.
  private func contrast(_ one: String, _ other: String) throws -> Double {
    let lights = try [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [number >> 16, number >> 8 & 255, number & 255].map { value in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
