import Domain
import Foundation
import Kolada
import Synchronization
import TestKolada
import Testing

struct KoladaPatienceTests {
  private static let page =
    #"{"values":[{"id":"N15428","title":"A","is_divided_by_gender":false}],"next_url":null}"#

  /// What is thrown for a question that comes to nothing.
  private func error(_ client: KoladaClient) async -> (any Error)? {
    do {
      _ = try await client.all(.kpis)
      return nil
    } catch {
      return error
    }
  }

  private static let passing: [(KoladaServer.Reply, [Int])] = [
    (.status(429, retryAfter: "7"), [7, 7]), (.status(429), [2, 4]),
    (.status(429, retryAfter: "Fri, 06 Mar 2026 09:00:00 GMT"), [2, 4]),
    (.status(503, retryAfter: "30"), [30, 30]), (.status(500, body: "<html>"), [2, 4]), (.cut(page), [2, 4]),
    (.status(408), [2, 4]),
  ]

  @Test(arguments: passing)
  func `what passes is waited for, and the page is asked for again`(reply: KoladaServer.Reply, seconds: [Int])
    async throws
  {
    try await KoladaServer.withClient {
      $0.earlier < 2 ? reply : .json(Self.page)
    } _: { client, server, time in
      let read = try await client.all(.kpis)
      #expect(read.flatMap(\.payload.kpis).map(\.id) == ["N15428"])
      #expect(server.questions == ["/kpi", "/kpi", "/kpi"])
      #expect(time.waits == seconds.map { Duration.seconds($0) })
    }
  }

  @Test func `a line that is cut in the middle of a page loses nothing of the pages before it`() async throws
  {
    let pages = try (1...3).map { try RecordedPayload.text("data_U21468_2022_page\($0)") }
    try await KoladaServer.withClient { question in
      if question.path.contains("page=3") { return .json(pages[2]) }
      if !question.path.contains("page=2") { return .json(pages[0]) }
      return question.earlier == 0 ? .cut(pages[1]) : .json(pages[1])
    } _: { client, server, time in
      let question = try #require(
        KoladaQuestion.values(of: [KPIID(rawValue: "U21468")], in: [AreaID(rawValue: "2326")], since: nil)
          .first)
      let read = try await client.all(question).flatMap(\.payload.values)
      #expect(read.count == 873 && time.waits == [.seconds(2)])
      #expect(server.questions.count == 4)
      #expect(server.questions.count { !$0.contains("page=") } == 1)
    }
  }

  @Test(arguments: [408, 429, 500, 503])
  func `what does not pass is given up, and said`(status: Int) async throws {
    try await KoladaServer.withClient { _ in
      .status(status)
    } _: { client, server, time in
      let error = await error(client)
      let fault = try #require(error as? KoladaOutage)
      #expect(fault.place == client.base.text + "/kpi")
      #expect(fault.reason.hasPrefix("it answers \(status)") && fault.reason.hasSuffix("; asked 6 times"))
      #expect(server.questions.count == 6)
      #expect(time.waits == [2, 4, 8, 16, 32].map { Duration.seconds($0) })
    }
  }

  @Test func `whoever asks for too much patience is asked another day`() async throws {
    try await KoladaServer.withClient { _ in
      .status(429, retryAfter: "301")
    } _: { client, server, time in
      let error = await error(client)
      let fault = try #require(error as? KoladaOutage)
      #expect(fault.reason.hasSuffix("asks us to wait 301 seconds"))
      #expect(server.questions.count == 1 && time.waits == [])
    }
  }

  @Test func `a version that is closed is told as such, and asked once`() async throws {
    let words = #"{"error": "This endpoint is deprecated. Please use /v3 instead."}"#
    try await KoladaServer.withClient { _ in
      .status(410, body: words)
    } _: { client, server, time in
      let error = await error(client)
      let fault = try #require(error as? KoladaOutage)
      #expect(
        fault.reason == "it answers 410: this version of the API is closed, as version 2 is; version 3 is at "
          + "https://api.kolada.se/v3")
      #expect(server.questions.count == 1 && time.waits == [])
    }
  }

  private static let refusals: [(KoladaServer.Reply, String)] = [
    (
      .status(404, body: "{\"detail\":\"Not\u{1B}[2J Found\"}"),
      "it answers 404: there is nothing at that address ({\"detail\":\"Not[2J Found\"})"
    ),
    (.status(422, body: "för\nmånga"), "it answers 422: it does not take the question (förmånga)"),
    (.status(400), "it answers 400"), (.endless(bytes: 33 << 20), "the answer is larger than 32 MB"),
  ]

  @Test(arguments: refusals)
  func `a question that is refused is not asked again`(reply: KoladaServer.Reply, reason: String) async throws
  {
    try await KoladaServer.withClient { _ in
      reply
    } _: { client, server, time in
      let error = await error(client)
      let fault = try #require(error as? KoladaFault)
      #expect(fault.reason == reason && fault.place == client.base.text + "/kpi")
      #expect(server.questions.count == 1 && time.waits == [])
    }
  }

  @Test func `a redirect is not followed`() async throws {
    try await KoladaServer.withClient {
      $0.path == "/kpi" ? .moved(to: "/v3/elsewhere") : .json(Self.page)
    } _: { client, server, _ in
      let error = await error(client)
      let fault = try #require(error as? KoladaOutage)
      #expect(fault.reason == "it answers 302: another address, which is not followed")
      #expect(server.questions == ["/kpi"])
    }
  }

  @Test func `nobody there is told as such`() async throws {
    let time = SleepersTime()
    let base = try #require(KoladaBase("http://127.0.0.1:1/v3"))
    try await KoladaHTTPTransport.with { transport in
      let client = KoladaClient(base, transport: transport, clock: time.clock)
      let error = await error(client)
      let fault = try #require(error as? KoladaOutage)
      #expect(fault.reason.hasPrefix("no whole answer came (") && time.waits.count == 5)
    }
  }

  @Test func `at most five questions are asked in a second`() async throws {
    let transport = CountingTransport(pages: 12)
    let base = try #require(KoladaBase("https://api.kolada.se/v3"))
    let client = KoladaClient(base, transport: transport, clock: transport.time.clock)
    _ = try await client.all(.kpis)
    let moments = transport.moments
    #expect(moments.count == 12)
    let spans = zip(moments, moments.dropFirst(5)).map { $1 - $0 }
    #expect(spans.allSatisfy { $0 >= .seconds(1) })
    #expect(moments.last == Duration.milliseconds(2200))
  }

  @Test func `an answer without end is ended`() async throws {
    let transport = CountingTransport(pages: .max)
    let base = try #require(KoladaBase("https://api.kolada.se/v3"))
    let client = KoladaClient(base, transport: transport, clock: transport.time.clock)
    let error = await error(client)
    let fault = try #require(error as? KoladaFault)
    #expect(fault.reason == "the answer has more than 1000 pages")
    #expect(transport.moments.count == 1000)
  }

  @Test func `a link without TLS to the same host is followed over TLS`() async throws {
    let transport = CountingTransport(pages: 2)
    let base = try #require(KoladaBase("https://api.kolada.se/v3"))
    let client = KoladaClient(base, transport: transport, clock: transport.time.clock)
    let read = try await client.all(.kpis)
    #expect(read.map(\.address) == ["https://api.kolada.se/v3/kpi", "https://api.kolada.se/v3/kpi?page=2"])
  }
}

/// Answers with so many pages, links to them without TLS, and remembers when each was asked for.
private final class CountingTransport: KoladaTransport {
  let time = SleepersTime()
  private let pages: Int
  private let asked = Mutex<[Duration]>([])

  init(pages: Int) {
    self.pages = pages
  }

  var moments: [Duration] { asked.withLock { $0 } }

  func get(_ address: String) async throws(KoladaTransportError) -> KoladaAnswer {
    let now = time.now
    let count = asked.withLock { asked in
      asked.append(now)
      return asked.count
    }
    let link = count < pages ? "\"http://api.kolada.se/v3/kpi?page=\(count + 1)\"" : "null"
    return KoladaAnswer(status: 200, body: Data(#"{"values":[],"next_url":\#(link)}"#.utf8))
  }
}
