import Documents
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// The documents in docs/nornorna-2022 are what the program makes of Kolada's values. To make them anew, PDF included:
///
///     NORNA_EXAMPLES=1 bin/test swift --filter NornornaDocumentTests
struct NornornaDocumentTests {
  private static let project =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
  private static let folder = project.appending(path: "docs/nornorna-2022")
  private static let writes = ProcessInfo.processInfo.environment["NORNA_EXAMPLES"] == "1"

  private static func name(_ kind: DecidedComparison.Kind) -> String {
    switch kind {
    case .own: "berg-2022"
    case .joint: "nornorna-2022"
    }
  }

  @Test(arguments: TestEngine.allCases, DecidedComparison.Kind.allCases)
  func `the document of 2022 that is shown in the docs is the one that the values give`(
    engine: TestEngine, kind: DecidedComparison.Kind
  ) async throws {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.loadDefinitions(into: town.operations)
      try await MeasureFixture.load(into: town.operations, years: 1990...2022)
      try await MeasureFixture.loadGenders(into: town.operations)
      let record = try await town.draft(kind)
      let made = try await RenderedComparison(record, as: .json).bytes
      let file = Self.folder.appending(path: Self.name(kind) + ".json")
      // One engine makes them, and the other is held to them.
      if Self.writes {
        guard engine == .sqlite else { return }
        try await write(record, made, to: file)
      }
      let shown = try Data(contentsOf: file)
      #expect(Data(made) == shown)
    }
  }

  private func write(_ record: ComparisonRecord, _ json: [UInt8], to file: URL) async throws {
    try Data(json).write(to: file)
    // bin/setup installs it.
    let program = try #require(PDFProgram.find(given: "", folders: [Self.project.path], searchPath: ""))
    let pdf = try await RenderedComparison(record, as: .pdf, pdf: program).bytes
    try Data(pdf).write(to: file.deletingPathExtension().appendingPathExtension("pdf"))
  }
}
