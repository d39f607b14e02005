import Foundation
import Kolada
import Synchronization
import TestKolada

/// A Kolada of a few measures, which changes between syncs when a test says so.
final class SmallKolada: Sendable {
  struct Row: Sendable {
    let kpi: String
    let area: String
    var year = 2022
    /// The values as they are sent, without the brackets around them.
    let parts: String
    /// The day that it came to be so.
    var changed = "2026-02-20"
  }

  struct State: Sendable {
    var kpis: [String] = []
    /// The objects of definitions as they are sent, without the brackets around them; made of the ids when nil.
    var definitions: String?
    var rows: [Row] = []
    /// Recorded objects that are sent too, to whoever asks for the first of the areas.
    var recorded = ""
    /// What is answered instead, by what the question contains.
    var instead: [String: KoladaServer.Reply] = [:]
    /// The same, by all of its path.
    var insteadOf: [String: KoladaServer.Reply] = [:]
  }

  private let state: Mutex<State>

  init(kpis: [String], rows: [Row] = []) {
    state = Mutex(State(kpis: kpis, rows: rows))
  }

  func change(_ body: (inout State) -> Void) { state.withLock { state in body(&state) } }

  static func total(_ value: String) -> String {
    #"{"gender":"T","count":1,"status":"","value":\#(value),"isdeleted":false}"#
  }

  static let takenBack = #"{"gender":"T","count":0,"status":"","value":null,"isdeleted":true}"#

  func reply(to question: KoladaServer.Question) -> KoladaServer.Reply {
    let state = self.state.withLock { $0 }
    if let other = state.insteadOf[question.path] { return other }
    if let other = state.instead.first(where: { question.path.contains($0.key) }) { return other.value }
    switch question.path {
    case "/kpi": return Self.answer(state.definitions.map { [$0] } ?? state.kpis.map(Self.definition))
    case "/kpi_groups": return Self.answer([Self.group("GKPI118", member: "N15428")])
    case "/municipality_groups": return Self.answer([Self.group("G33630", member: "2326")])
    default: return Self.values(question.path, state)
    }
  }

  private static func values(_ path: String, _ state: State) -> KoladaServer.Reply {
    let halves = path.split(separator: "?", maxSplits: 1).map(String.init)
    let segments = halves[0].split(separator: "/").map { Set($0.split(separator: ",").map(String.init)) }
    guard segments.count == 5, segments[2].count <= 25, segments[4].count <= 25 else { return .status(422) }
    let since = halves.count > 1 ? String(halves[1].dropFirst("from_date=".count)) : ""
    let rows = state.rows.filter {
      segments[2].contains($0.kpi) && segments[4].contains($0.area) && $0.changed >= since
    }
    let objects = rows.map {
      #"{"kpi":"\#($0.kpi)","municipality":"\#($0.area)","period":\#($0.year),"values":[\#($0.parts)]}"#
    }
    let isFirst = segments[4].contains("0000")
    return answer(objects + (isFirst && !state.recorded.isEmpty ? [state.recorded] : []))
  }

  private static func definition(_ id: String) -> String {
    #"{"id":"\#(id)","title":"Mått \#(id)","description":"Källa: SCB.","is_divided_by_gender":true}"#
  }

  private static func group(_ id: String, member: String) -> String {
    #"{"id":"\#(id)","title":"Grupp \#(id)","members":[{"member_id":"\#(member)","member_title":"A"}]}"#
  }

  private static func answer(_ objects: [String]) -> KoladaServer.Reply {
    .json("{\"values\":[\(objects.joined(separator: ","))],\"next_url\":null,\"count\":\(objects.count)}")
  }
}
