import Foundation
import Testing

@testable import Web

@Suite struct ColourTokensTests {
  static let themes = ["light": ColourTokens.light, "dark": ColourTokens.dark]

  @Test(arguments: themes.keys)
  func `running text has a contrast of seven on every ground`(theme: String) throws {
    let colours = try #require(Self.themes[theme])
    for ground in Self.grounds(colours) {
      #expect(try Self.contrast(colours.ink, ground) >= 7, "\(ground)")
    }
  }

  @Test(arguments: themes.keys)
  func `soft text, links and signal words have 4,5 on every ground`(theme: String) throws {
    let colours = try #require(Self.themes[theme])
    for ground in Self.grounds(colours) {
      for word in [colours.softInk, colours.accent, colours.kept, colours.soon, colours.late] {
        #expect(try Self.contrast(word, ground) >= 4.5, "\(word) on \(ground)")
      }
    }
    #expect(try Self.contrast(colours.onAccent, colours.accent) >= 4.5)
  }

  @Test(arguments: themes.keys)
  func `borders have three against every ground`(theme: String) throws {
    let colours = try #require(Self.themes[theme])
    for ground in Self.grounds(colours) { #expect(try Self.contrast(colours.line, ground) >= 3, "\(ground)") }
  }

  @Test func `the formula gives the extremes of WCAG`() throws {
    #expect(try Self.contrast("#000000", "#ffffff") == 21)
    #expect(try Self.contrast("#123456", "#123456") == 1)
  }

  private static func grounds(_ colours: ColourTokens) -> [String] {
    [colours.ground, colours.secondGround, colours.accentGround]
  }

  /// The contrast ratio of WCAG 2.2.
  private static func contrast(_ first: String, _ second: String) throws -> Double {
    let pair = [try luminance(first), try luminance(second)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private static func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [number >> 16 & 255, number >> 8 & 255, number & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
