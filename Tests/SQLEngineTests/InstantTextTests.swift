import Foundation
import SQLEngine
import Testing

struct InstantTextTests {
  @Test(arguments: [
    (0.0, "1970-01-01T00:00:00.000Z"),
    (-0.001, "1969-12-31T23:59:59.999Z"),
    (951_782_400, "2000-02-29T00:00:00.000Z"),
    (1_775_135_109.123, "2026-04-02T13:05:09.123Z"),
    (4_107_542_399.999, "2100-02-28T23:59:59.999Z"),
    (4_107_542_400, "2100-03-01T00:00:00.000Z"),
    (-62_167_219_200, "0000-01-01T00:00:00.000Z"),
    (253_402_300_799.999, "9999-12-31T23:59:59.999Z"),
  ])
  func `instants are written in UTC with milliseconds, and read again`(seconds: Double, text: String) throws {
    #expect(InstantText.text(of: Date(timeIntervalSince1970: seconds)) == text)
    let read = try #require(InstantText.instant(of: text))
    #expect(abs(read.timeIntervalSince1970 - seconds) < 0.0005)
  }

  @Test func `every hour of four centuries agrees with Foundation`() {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for day in stride(from: -73_000, through: 73_000, by: 1) {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400 + Double((day &* 7919) & 0xffff))
      let text = InstantText.text(of: date)
      guard text == date.formatted(style), InstantText.instant(of: text) == date else {
        Issue.record("\(text) is not \(date.formatted(style))")
        return
      }
    }
  }

  @Test func `instants outside four-digit years become the nearest inside`() {
    #expect(InstantText.text(of: Date(timeIntervalSince1970: 1e15)) == "9999-12-31T23:59:59.999Z")
    #expect(InstantText.text(of: Date(timeIntervalSince1970: -1e15)) == "0000-01-01T00:00:00.000Z")
  }

  @Test(arguments: [
    "", "2026-04-02", "2026-04-02T13:05:09Z", "2026-04-02 13:05:09.123Z", "2026-04-02T13:05:09.123+",
    "2026-02-29T00:00:00.000Z", "2026-13-01T00:00:00.000Z", "2026-00-10T00:00:00.000Z",
    "2026-04-31T00:00:00.000Z", "2026-04-02T24:00:00.000Z", "2026-04-02T13:60:00.000Z",
    "2026-04-02T13:05:60.000Z",
    "2026-04-00T13:05:09.123Z", "2O26-04-02T13:05:09.123Z", "2026-04-02T13:05:09.123Zå",
  ])
  func `any other text is no instant`(text: String) {
    #expect(InstantText.instant(of: text) == nil)
  }
}
