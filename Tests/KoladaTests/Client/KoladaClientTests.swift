import Domain
import Foundation
import Kolada
import TestKolada
import Testing

struct KoladaClientTests {
  private static let empty = #"{"values":[],"next_url":null,"previous_url":null,"count":0}"#
  private static let values = KoladaQuestion.values(
    of: [KPIID(rawValue: "U21468")], in: [AreaID(rawValue: "2326")], since: nil)

  /// A page of one value, with the link to the next as it is written.
  private static func page(_ area: String = "2326", next: String? = nil) -> KoladaServer.Reply {
    let link = next.map { "\"\($0)\"" } ?? "null"
    return .json(
      #"{"values":[{"kpi":"U21468","municipality":"\#(area)","period":2022,"values":[{"gender":"T","value":81}]}],"#
        + #""next_url":\#(link)}"#)
  }

  /// What the client reads of one question, answer by answer.
  private func read(_ client: KoladaClient) async throws -> [KoladaValue] {
    var read: [KoladaValue] = []
    for question in Self.values { read += try await client.all(question).flatMap(\.payload.values) }
    return read
  }

  /// What the client says of an answer that it cannot use.
  private func fault(_ client: KoladaClient) async -> String? {
    do {
      _ = try await read(client)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `the recorded pages are read by the link on the page before, each once`() async throws {
    let pages = try (1...3).map { try RecordedPayload.text("data_U21468_2022_page\($0)") }
    try await KoladaServer.withClient { question in
      .json(
        pages[question.path.hasSuffix("page=2&per_page=100") ? 1 : question.path.contains("page=3") ? 2 : 0])
    } _: { client, server, time in
      let read = try await read(client)
      let berg = read.filter { $0.holder == .area("2326") && $0.gender == .total }
      #expect(read.count == 873)
      #expect(berg.map(\.content) == [.number(94)])
      #expect(
        server.questions == [
          "/data/kpi/U21468/municipality/2326", "/data/kpi/U21468/year/2022?page=2&per_page=100",
          "/data/kpi/U21468/year/2022?page=3&per_page=100",
        ])
      #expect(time.waits == [])
    }
  }

  @Test func `recorded definitions and groups are read`() async throws {
    let recorded = try ["/kpi": "kpi_kkik_1", "/kpi_groups": "kpi_groups_GKPI118"].mapValues(
      RecordedPayload.text)
    try await KoladaServer.withClient {
      .json(recorded[$0.path] ?? Self.empty)
    } _: { client, _, _ in
      let kpis = try await client.all(.kpis).flatMap(\.payload.kpis)
      let groups = try await client.all(.kpiGroups).flatMap(\.payload.groups)
      #expect(kpis.count == 25 && kpis.first?.id == "N00640")
      #expect(groups.map(\.id) == ["GKPI118"] && groups.first?.members.count == 40)
    }
  }

  @Test(arguments: [
    ("?page=2", "/data/kpi/U21468/municipality/2326?page=2"),
    ("/v3/data/kpi/U21468/municipality/2326?page=2", "/data/kpi/U21468/municipality/2326?page=2"),
    ("2326?page=2", "/data/kpi/U21468/municipality/2326?page=2"),
  ])
  func `a relative link is followed from the page that it stands on`(link: String, asked: String) async throws
  {
    try await KoladaServer.withClient { question in
      question.path.contains("page=2") ? Self.page("2303") : Self.page(next: link)
    } _: { client, server, _ in
      let read = try await read(client)
      #expect(read.map(\.holder) == [.area("2326"), .area("2303")])
      #expect(server.questions.last == asked)
    }
  }

  @Test(arguments: [
    // To itself, and back to the first from the second.
    ["/v3/data/kpi/U21468/municipality/2326"],
    ["/v3/data/kpi/U21468/municipality/2326?page=2", "/v3/data/kpi/U21468/municipality/2326"],
  ])
  func `links that lead in a circle are noticed before they are followed`(links: [String]) async throws {
    try await KoladaServer.withClient { question in
      Self.page(next: links[question.path.contains("page=2") ? 1 : 0])
    } _: { client, server, _ in
      let told = await fault(client)
      let fault = try #require(told)
      #expect(fault.contains("its pages lead in a circle, back to "))
      #expect(server.questions.count == links.count)
    }
  }

  @Test(arguments: [
    "https://api.example.org/v3/data?page=2", "//api.example.org/v3", "http://127.0.0.1:1/v3/data?page=2",
    "http://127.0.0.1.example.org/v3", "ftp://127.0.0.1/v3", "http://norna@127.0.0.1/v3",
  ])
  func `a link to another host is not followed`(link: String) async throws {
    try await KoladaServer.withClient { _ in
      Self.page(next: link)
    } _: { client, server, _ in
      let told = await fault(client)
      let fault = try #require(told)
      #expect(fault.contains(": the link to its next page"))
      #expect(fault.contains(link))
      #expect(server.questions.count == 1)
    }
  }

  @Test func `twenty-six ids are refused by the API, and never asked for`() async throws {
    let kpis = (0..<26).map { KPIID(rawValue: "N\(10_000 + $0)") }
    let areas = AreaCatalogue.all.map(\.id)
    let questions = KoladaQuestion.values(of: kpis, in: areas, since: CalendarDay("2026-03-02"))
    try await KoladaServer.withClient { question in
      let segments = question.path.prefix { $0 != "?" }.split(separator: "/")
      let isTaken = segments.allSatisfy { $0.split(separator: ",").count <= 25 }
      return isTaken ? .json(Self.empty) : .status(422)
    } _: { client, server, _ in
      for question in questions {
        let pages = try await client.all(question)
        #expect(pages.count == 1)
      }
      let asked = server.questions.map { path in path.prefix { $0 != "?" }.split(separator: "/") }
      let askedKPIs = Set(asked.flatMap { $0[2].split(separator: ",") })
      let askedAreas = Set(asked.flatMap { $0[4].split(separator: ",") })
      #expect(asked.count == 26 && askedKPIs.count == 26 && askedAreas.count == areas.count)
      #expect(server.questions.allSatisfy { $0.hasSuffix("?from_date=2026-03-02") })
    }
  }

  @Test(arguments: [
    // A page with values of the wrong type, of an unknown gender, and cut off though the answer is whole.
    (
      #"{"values":[{"kpi":"U21468","municipality":"2326","period":2022,"values":[{"gender":"T","value":"81"}]}]}"#,
      ": values[0].values[0].value: "
    ),
    (
      #"{"values":[{"kpi":"U21468","municipality":"2326","period":2022,"values":[{"gender":"F","value":81}]}]}"#,
      ": values[0].values[0].gender: the gender F is none of T, K and M"
    ),
    (
      #"{"values":[{"kpi":"U21468","municipality":"2326","per"#,
      ": it is no whole JSON: cut off, or something else"
    ),
  ])
  func `an answer that cannot be read is named by its address and place`(body: String, place: String)
    async throws
  {
    try await KoladaServer.withClient { _ in
      .json(body)
    } _: { client, server, time in
      let told = await fault(client)
      let fault = try #require(told)
      #expect(fault.hasPrefix("\(client.base.text)/data/kpi/U21468/municipality/2326\(place)"))
      #expect(server.questions.count == 1 && time.waits == [])
    }
  }

  @Test(arguments: [
    ("https://api.kolada.se/v3", true), ("https://api.kolada.se/v3/", true), ("http://127.0.0.1:80/v3", true),
    ("http://localhost:8080", true), ("http://api.kolada.se/v3", false), ("api.kolada.se/v3", false),
    ("https://norna@api.kolada.se/v3", false), ("https://api.kolada.se/v3?x=1", false), ("https://", false),
    ("file:///etc/passwd", false), ("http://127.0.0.1.example.org/", false), ("", false),
  ])
  func `only addresses over TLS or on this machine are asked`(address: String, isAsked: Bool) {
    #expect((KoladaBase(address) != nil) == isAsked)
  }
}
