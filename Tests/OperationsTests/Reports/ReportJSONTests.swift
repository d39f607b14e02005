import Domain
import Foundation
import Operations
import TestSupport
import Testing

@Suite struct ReportJSONTests {
  @Test func `has the keys that the interface promises, in its order`() throws {
    let json = ReportJSON.value(try OstersundRegister().publishedReport())
    let counts = ["complaint", "compliment", "suggestion", "question", "all"]
    #expect(
      json.keys == [
        "period", "dataDate", "total", "previous", "change", "dimensions", "boards", "timeliness", "channels",
        "anonymous", "solvedOnSpot", "occasions", "suppression", "besideMeasures",
      ])
    #expect(json["period"].keys == ["from", "to"])
    #expect(json["total"].keys == counts)
    #expect(json["previous"].keys == ["period", "total"])
    #expect(json["previous"]["total"].keys == counts)
    #expect(json["change"].keys == ["ratio", "interval", "p", "established"])
    #expect(json["dimensions"][0].keys == ["dimension"] + counts)
    #expect(json["boards"][0].keys == ["board"] + counts + ["previous", "departments"])
    #expect(json["boards"][0]["previous"].keys == ["all"])
    #expect(json["boards"][0]["departments"][0].keys == ["department"] + counts + ["units"])
    #expect(json["boards"][0]["departments"][0]["units"][0].keys == ["unit"] + counts)
    #expect(json["timeliness"].keys == ["acknowledgement", "answer", "withoutSolvedOnSpot"])
    #expect(
      json["timeliness"]["acknowledgement"].keys
        == ["promiseDays", "inTime", "late", "open", "notApplicable", "medianDays", "p90Days"])
    #expect(
      json["timeliness"]["answer"].keys
        == [
          "promiseDays", "inTime", "extended", "late", "open", "notApplicable", "medianDays", "p90Days",
          "netMedianDays",
        ])
    #expect(json["channels"].keys == Channel.allCases.map(\.rawValue))
    #expect(json["anonymous"].keys == ["count", "share", "solvedOnSpot"])
    #expect(json["suppression"].keys == ["threshold", "applied"])
  }

  @Test func `has the published figures`() throws {
    let json = ReportJSON.value(try OstersundRegister().publishedReport())
    #expect(
      json["total"].text == #"{"complaint":58,"compliment":50,"suggestion":11,"question":0,"all":119}"#)
    #expect(json["previous"]["total"]["all"] == .integer(88))
    #expect(
      json["dimensions"][0].text
        == #"{"dimension":"access","complaint":27,"compliment":7,"suggestion":6,"question":0,"all":40}"#)
    #expect(json["boards"][3]["board"] == .string("Socialnämnden"))
    #expect(json["boards"][3]["previous"].text == #"{"all":15}"#)
    #expect(json["boards"][3]["departments"][0]["units"][0]["unit"] == .string("Försörjningsstöd"))
    #expect(json["boards"][3]["departments"][0]["units"][0]["all"] == .integer(10))
    #expect(json["change"].text.hasPrefix(#"{"ratio":1.35783763561541"#))
    #expect(
      json["timeliness"]["answer"].text
        == #"{"promiseDays":10,"inTime":59,"extended":0,"late":22,"open":0,"notApplicable":38,"medianDays":8,"p90Days":15,"netMedianDays":8}"#
    )
    #expect(json["dataDate"] == .string("2009-09-30"))
    #expect(json["suppression"].text == #"{"threshold":5,"applied":false}"#)
  }

  @Test func `is one line that any JSON reader reads`() async throws {
    let rendered = try await RenderedReport(
      try OstersundRegister().publishedReport(), as: .json, municipality: "Östersunds kommun")
    #expect(rendered.text.last == "\n" && rendered.text.count(where: { $0 == "\n" }) == 1)
    let read = try #require(JSONSerialization.jsonObject(with: Data(rendered.bytes)) as? [String: Any])
    #expect((read["total"] as? [String: Int])?["all"] == 119)
  }

  @Test func `tells the promises without what was solved on the spot`() throws {
    let cases = try [
      ReportExample.facts(answered: "2009-03-02", origin: .solvedOnSpot),
      ReportExample.facts(answered: "2009-03-20"),
    ]
    let json = ReportJSON.value(try ReportExample.report(cases))["timeliness"]
    #expect(json["answer"]["inTime"] == .integer(1))
    #expect(json["withoutSolvedOnSpot"].keys == ["acknowledgement", "answer"])
    #expect(json["withoutSolvedOnSpot"]["answer"].keys == json["answer"].keys)
    #expect(json["withoutSolvedOnSpot"]["answer"]["inTime"] == .integer(0))
    #expect(ReportJSON.value(try ReportExample.report([]))["timeliness"]["withoutSolvedOnSpot"] == .null)
  }

  @Test func `says null for what cannot be computed`() throws {
    let empty = ReportJSON.value(try ReportExample.report([]))
    #expect(empty["change"] == .null)
    #expect(empty["anonymous"]["share"] == .null)
    #expect(empty["timeliness"]["answer"]["medianDays"] == .null)
    #expect(empty["boards"] == .array([]))
    let alone = ReportJSON.value(
      try ReportExample.report(
        [ReportExample.facts(placement: ReportExample.place("outer"))], comparison: .nothing,
        chart: ReportExample.chart))
    #expect(alone["previous"] == .null)
    #expect(alone["change"] == .null)
    #expect(alone["boards"][0]["previous"] == .null)
  }

  @Test func `a ratio to nothing is null and its interval open upwards`() throws {
    let cases = try (0..<6).map { _ in try ReportExample.facts() }
    let change = ReportJSON.value(try ReportExample.report(cases))["change"]
    #expect(change["ratio"] == .null)
    #expect(change["interval"][1] == .null)
    #expect(change["established"] == .boolean(true))
  }

  @Test func `cases without a dimension have the row unset`() throws {
    let json = ReportJSON.value(try ReportExample.report([ReportExample.facts(dimension: nil)]))
    #expect(json["dimensions"][5]["dimension"] == .string("unset"))
    #expect(json["dimensions"][5]["complaint"] == .integer(1))
  }

  @Test func `units without a department, inside a unit and cases not routed have their places`() throws {
    let cases = try [
      ReportExample.facts(placement: ReportExample.place("outer")),
      ReportExample.facts(placement: ReportExample.place("inner")), ReportExample.facts(),
    ]
    let boards = ReportJSON.value(try ReportExample.report(cases, chart: ReportExample.chart))["boards"]
    let department = boards[0]["departments"][0]
    #expect(department["department"] == .null)
    #expect(department["units"][0]["unit"] == .string("outer"))
    #expect(department["units"][0]["all"] == .integer(2))
    #expect(department["units"][0]["units"][0]["unit"] == .string("inner"))
    #expect(department["units"][0]["units"][1]["unit"] == .null)
    #expect(boards[1]["board"] == .null)
    #expect(boards[1]["departments"] == .array([]))
  }

  @Test func `complaints beside measures have years, measures and boards, and null for what is unknown`()
    throws
  {
    let (kpi, board) = (KPIID(rawValue: "U23401"), ReportExample.board)
    typealias Year = ComplaintsBesideMeasures.Year
    var report = try ReportExample.report([])
    report.besideMeasures = [
      ComplaintsBesideMeasures(
        theme: .waiting,
        rows: [.init(board: board, name: "Socialnämnden"), .init(board: nil, name: "Inte räknade")],
        years: [
          Year(year: 2008, complaints: nil, population: nil, values: [kpi: 47.5]),
          Year(
            year: 2009, complaints: [board: 6, nil: 1], population: .init(number: 7000, year: 2008),
            values: [:]),
        ])
    ]
    let json = ReportJSON.value(report)["besideMeasures"][0]
    #expect(json.keys == ["theme", "dimension", "measures", "years", "boards"])
    #expect(json["theme"] == .string("waiting") && json["dimension"] == .string("access"))
    #expect(
      json["measures"].text == #"[{"kpi":"U23401","title":"Väntan på särskilt boende, dagar"}]"#)
    #expect(
      json["years"][0].text
        == #"{"year":2008,"complaints":null,"perThousand":null,"population":null,"values":{"U23401":47.5}}"#)
    #expect(
      json["years"][1].text
        == #"{"year":2009,"complaints":7,"perThousand":1.0,"population":{"number":7000.0,"year":2008},"values":{"U23401":null}}"#
    )
    #expect(
      json["boards"][0].text
        == #"{"board":"Socialnämnden","years":[{"year":2008,"complaints":null},{"year":2009,"complaints":6}]}"#
    )
    #expect(json["boards"][1]["board"] == .null)
  }

  @Test func `without figures there are no complaints beside measures`() throws {
    let json = ReportJSON.value(try ReportExample.report([]))
    #expect(json["besideMeasures"] == .array([]))
  }

  @Test func `a board of the compared period alone is there, its departments are not`() throws {
    let earlier = try ReportExample.facts(placement: ReportExample.place("outer"), received: "2008-03-03")
    let json = ReportJSON.value(try ReportExample.report([], previous: [earlier], chart: ReportExample.chart))
    #expect(json["boards"][0]["all"] == .integer(0))
    #expect(json["boards"][0]["previous"]["all"] == .integer(1))
    #expect(json["boards"][0]["departments"] == .array([]))
  }
}

@Suite struct OrderedJSONTests {
  @Test func `strings are escaped`() {
    #expect(OrderedJSON.string("a\"b\\c\nd\u{1}å").text == #""a\"b\\c\nd\u0001å""#)
  }

  @Test func `what is not a number is null`() {
    #expect(OrderedJSON.array([.number(.nan), .number(.infinity), .number(0.5)]).text == "[null,null,0.5]")
  }
}

extension OrderedJSON {
  /// The keys of an object in their order; nothing for other values.
  fileprivate var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  subscript(key: String) -> OrderedJSON {
    if case .object(let members) = self, let member = members.first(where: { $0.key == key }) {
      return member.value
    }
    Issue.record("no key \(key) in \(text)")
    return .null
  }

  fileprivate subscript(index: Int) -> OrderedJSON {
    if case .array(let values) = self, values.indices.contains(index) { return values[index] }
    Issue.record("no element \(index) in \(text)")
    return .null
  }
}
