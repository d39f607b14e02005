import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

// The figures behind the pages of the comparison, as files.
extension Site {
  /// What the wall shows.
  func wallFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let choice = try await comparisonChoice(ComparisonQuestion(request)),
      let order = choice.order
    else { throw HTTPError(.notFound) }
    let bytes = try await operations.publicFigures(order)
    return Self.csv(bytes, named: "jamforelse-\(order.municipality)-\(order.year)")
  }

  /// What the page of a measure shows.
  func measureFile(_ kpi: KPIID, _ request: Request) async throws -> Response {
    guard let choice = try await comparisonChoice(ComparisonQuestion(request)),
      let reading = try await operations.measure(
        kpi, of: choice.municipality, in: choice.network, year: choice.askedYear, set: choice.set),
      !reading.years.isEmpty
    else { throw HTTPError(.notFound) }
    return Self.csv(reading.file, named: "\(kpi)-\(choice.municipality.id)-\(reading.year)")
  }

  private static func csv(_ bytes: [UInt8], named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: ReportFormat.csv.contentType, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name).csv\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension ChosenComparison {
  /// The wall's figures as files; none when the set has no figures.
  var files: [PageLink] {
    guard let order else { return [] }
    let asked = [
      (name: "municipality", value: order.municipality.rawValue), (name: "network", value: network.id),
      (name: "year", value: String(order.year)), (name: "set", value: set.id),
    ]
    return [
      PageLink(label: "Hämta siffrorna till ett kalkylblad (CSV)", address: address("/jamforelser.csv")),
      PageLink(
        label: "Hämta siffrorna till ett program (JSON)", address: QueryAddress.text("/api/v1/kkik", asked)),
    ]
  }
}
