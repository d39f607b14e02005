import Foundation
import Operations

// The fixtures go the way of every other file: through the import.
extension MeasureFixture {
  /// - Parameters:
  ///   - years: as few as a test needs, since all of them are a hundred thousand values.
  ///   - kpis: all when nil.
  package static func load(
    into operations: Operations, years: ClosedRange<Int> = 2021...2022, kpis: Set<String>? = nil
  ) async throws {
    let text = try totals(years)
    guard let kpis else { return try await load(text, into: operations) }
    let lines = text.split(separator: "\n").dropFirst().filter { line in
      kpis.contains(String(line.prefix { $0 != "," }))
    }
    try await load(lines: lines.map(String.init), into: operations)
  }

  /// The titles and definitions of today's measures, as Kolada's catalogue had them in March 2026.
  package static func loadDefinitions(into operations: Operations) async throws {
    let paths = ["kpi_kkik_1.json", "kpi_kkik_2.json"].map { file($0).path }
    try check(await operations.importMeasures(paths))
  }

  /// The values of women and men in the seven of Nornorna, 2022.
  package static func loadGenders(into operations: Operations) async throws {
    try check(await operations.importMeasures([file("nornorna-2022-gender.csv").path]))
  }

  /// Lines of `kpi,municipality,period,gender,value`, without the heading.
  package static func load(lines: [String], into operations: Operations) async throws {
    let text = (["kpi,municipality,period,gender,value"] + lines).joined(separator: "\n") + "\n"
    try await load(text, into: operations)
  }

  private static func load(_ text: String, into operations: Operations) async throws {
    try check(await operations.importMeasures(text: text))
  }

  /// Bad fixtures fail where they are read, and not in what a test makes of them.
  private static func check(_ outcome: MeasureImportOutcome) throws {
    if let fault = outcome.faults.first { throw NotReadable(text: fault) }
  }
}
