import Domain
import Foundation
import TestSupport
import Testing

/// The shipped sets beside the titles that Kolada's catalogue had in March 2026: what is told as renamed, and nothing else.
struct RenamedTitlesTests {
  private func renamed(in set: MeasureSet) throws -> [String] {
    let text = try String(contentsOf: MeasureFixture.file("kpi-titles.tsv"), encoding: .utf8)
    var titles: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      titles[fields[0]] = fields[1]
    }
    let other = set.items.filter { item in
      titles[item.kpi.rawValue].map { !MeasureAlteration.isSameTitle($0, item.title) } ?? false
    }
    return other.map(\.kpi.rawValue)
  }

  @Test func `no question of the citizen survey is told as renamed`() throws {
    let found = try renamed(in: .citizenSurvey)
    #expect(found.isEmpty)
  }

  @Test func `of today's set those are told as renamed that say something else, and no closed one for it`()
    throws
  {
    let found = try renamed(in: .kkik2024)
    #expect(found == ["N11102", "N17625", "U23490", "U28532", "U28570", "U07451"])
  }

  @Test func `of the set of 2014 those are told as renamed that mean another thing today`() throws {
    let found = try renamed(in: .kkik2014)
    #expect(found == ["U31402", "U21401", "N11102", "N23002", "U07451", "N00938", "U07414"])
  }
}
