import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

extension Site {
  /// The comparison as JSON, as `norna kkik` writes it (interface.md), without what people have written of own figures.
  /// Open to everybody: it is made of Kolada's public figures and of those that the municipality reports of itself, and of
  /// no case (docs/decisions/0024).
  func kkikCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let asked = ComparisonQuestion(query)
    let municipality = try Self.given(try asked.area(), "municipality")
    let year = try Self.given(try asked.yearNumber(), "year")
    let set: MeasureSet =
      try await asked.set.isEmpty ? .standard : operations.measureSet(named: asked.set)
    let network = try await operations.network(named: try Self.given(query.filled("network"), "network"))
    let comparison = try await operations.compare(
      ComparisonOrder(municipality: municipality.id, network: network, year: year, set: set))
    return Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: ComparisonJSON.open(comparison).text + "\n")))
  }

  private static func given<Value>(_ value: Value?, _ field: String) throws(Problem) -> Value {
    guard let value else { throw Problem(.invalid, .valueMissing, field: field) }
    return value
  }
}

extension FormFields {
  /// nil for a field that is empty or not there.
  fileprivate func filled(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }
}
