import Domain
import Foundation
import Operations

/// Real values of Kolada for tests (Tests/Fixtures/kolada/README.md). Källa: Kolada.
package enum MeasureFixture {
  /// A file of the fixtures.
  package static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/kolada/\(name)")
  }

  /// The totals of 24 measures for all areas and years, as a value file: the fixture has a column for each area.
  /// - Parameter years: the years to take; all when nil.
  package static func totals(_ years: ClosedRange<Int>? = nil) throws -> String {
    let lines = try String(contentsOf: file("kkik-totals.csv"), encoding: .utf8).split(separator: "\n")
    let areas = lines[0].split(separator: ",").dropFirst(2)
    var text = "kpi,municipality,period,gender,value\n"
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard let year = Int(fields[1]), years?.contains(year) ?? true else { continue }
      for (area, value) in zip(areas, fields.dropFirst(2)) where value != "-" {
        text += "\(fields[0]),\(area),\(year),T,\(value)\n"
      }
    }
    return text
  }
}

extension Operations {
  /// Imports a value file with this text, or a payload.
  /// - Parameter most: so many values are kept in memory at a time.
  @discardableResult
  package func importMeasures(
    text: String, named name: String = "värden.csv", keeping most: Int = 2_000_000
  ) async throws -> MeasureImportOutcome {
    try await withTemporaryFolder { folder in
      let path = folder.appending(path: name)
      try Data(text.utf8).write(to: path)
      return try await importMeasures([path.path], keeping: most).shortened(by: folder.path + "/")
    }
  }
}

extension MeasureImportOutcome {
  /// With the folder left out of the faults.
  fileprivate func shortened(by folder: String) -> MeasureImportOutcome {
    var outcome = self
    outcome.faults = faults.map { $0.replacing(folder, with: "") }
    return outcome
  }
}
