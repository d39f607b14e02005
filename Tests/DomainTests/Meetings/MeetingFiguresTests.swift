import Domain
import TestSupport
import Testing

struct MeetingFiguresTests {
  private func figures(_ counts: [(Kind, QualityDimension?, Int)], previous: Int = 0) throws -> MeetingFigures
  {
    var figures = MeetingFigures(period: try ReportPeriod(parsing: "2026-03-01..2026-03-31"))
    for (kind, dimension, count) in counts {
      for _ in 0..<count { figures.add(kind, dimension) }
    }
    for _ in 0..<previous { figures.addPrevious() }
    return figures
  }

  @Test func `the period before is of the same length`() throws {
    #expect(try figures([]).previousPeriod == (try ReportPeriod(parsing: "2026-01-29..2026-02-28")))
  }

  @Test func `few views are told as few, and no figure of them stands anywhere`() throws {
    let few = try figures([(.complaint, .treatment, 3), (.compliment, nil, 1)], previous: 30)
    #expect(few.finding.contains("Färre än 5") && !few.finding.contains("30"))
    #expect(few.matrix == nil && few.kinds == nil && few.byDimension == nil && few.largestDimension == nil)
  }

  @Test func `a small count of the period before is not told`() throws {
    let text = try figures([(.complaint, .access, 9)], previous: 3).finding
    #expect(
      text.hasPrefix("9 synpunkter kom in.") && text.contains("färre än 5") && text.contains("litet underlag")
    )
    #expect(try figures([(.complaint, .access, 9)]).finding.contains("inga"))
  }

  @Test func `a change is said with the exact test`() throws {
    let text = try figures([(.complaint, .access, 18)], previous: 9).finding
    #expect(text.contains("18 mot 9") && text.contains("inte statistiskt säkerställd"))
  }

  @Test func `kind by dimension is shown only when no cell is small`() throws {
    let large = try figures([(.complaint, .access, 6), (.compliment, .treatment, 5)])
    #expect(large.matrix?.map(\.dimension) == [.access, .treatment])
    let small = try figures([
      (.complaint, .access, 6), (.complaint, .treatment, 5), (.compliment, .treatment, 2),
    ])
    #expect(small.matrix == nil)
    #expect(small.kinds?.groups.map(\.count) == [13])
    #expect(small.byDimension?.groups.map(\.count) == [7, 6])
    #expect(small.largestDimension == .treatment)
  }

  @Test func `the questions follow from the figures`() throws {
    let silent = MeetingQuestions(
      figures: try figures([]), overdueAnswers: 0, overdueImprovements: [], unjudgedImprovements: [],
      praiseTold: 0, openImprovements: 0)
    #expect(silent.all.count == 1 && silent.all[0].hasPrefix("Inga synpunkter är registrerade"))
    let busy = MeetingQuestions(
      figures: try figures([(.complaint, .treatment, 8)]), overdueAnswers: 1, overdueImprovements: ["A"],
      unjudgedImprovements: ["B"], praiseTold: 2, openImprovements: 0)
    let all = busy.all
    #expect(all.count == MeetingQuestions.most)
    #expect(all[0].contains("bemötande") && all[1].contains("svar i tid") && all[2].contains("”A”"))
    #expect(all[3].contains("”B”") && all[4].contains("beröm") && all[5].contains("Ingen åtgärd"))
  }
}
