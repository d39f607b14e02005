import Documents
import Domain
import Foundation
import Kolada
import SQLEngine
import Storage

extension Operations {
  /// Takes in payloads of Kolada's API (`*.json`) and value files (`*.csv`): one transaction, so that all of it comes in
  /// or nothing does. What was read before and is the same changes nothing; what is another value is a new version, and
  /// the old one stays.
  /// - Parameter most: so many values at the most are kept in memory at a time; some 60 MB unless it is said.
  /// - Throws: `EngineError` when the database fails. Bad files are no error but an outcome with faults.
  package func importMeasures(
    _ paths: [String], by actor: Actor = .program, keeping most: Int = 2_000_000,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> MeasureImportOutcome {
    let names = paths.map { URL(fileURLWithPath: $0).lastPathComponent }
    return try await takeIn(from: names.joined(separator: ", "), by: actor, keeping: most) { intake in
      var pages = PayloadPages()
      for path in paths { try Self.read(path, into: &intake, &pages, progress) }
      for fault in pages.faults { intake.note(fault) }
      try intake.storeBesideSyncs()
    }
  }

  /// Everything that changes measures goes through here.
  func takeIn(
    from source: String, by actor: Actor, keeping most: Int = 2_000_000,
    _ read: @escaping @Sendable (inout MeasureIntake) throws -> Void
  ) async throws -> MeasureImportOutcome {
    do {
      return try await database.write { transaction in
        let id: RowID = .ordered(at: transaction.now)
        let imports = MeasureImportStore(transaction)
        try imports.insert(
          MeasureImport(
            id: id,
            made: Doing(day: transaction.today, instant: transaction.now, actor: actor.reference),
            source: source))
        var intake = MeasureIntake(transaction, importID: id, gathering: most)
        try read(&intake)
        guard intake.outcome.faultCount == 0 else { throw Refused(outcome: intake.outcome) }
        try intake.storeGathered()
        guard intake.outcome.faultCount == 0 else { throw Refused(outcome: intake.outcome) }
        if intake.outcome.changedNothing { try imports.remove(id) }
        return intake.outcome
      }
    } catch let refused as Refused {
      return refused.outcome
    }
  }

  private static func read(
    _ path: String, into intake: inout MeasureIntake, _ pages: inout PayloadPages,
    _ progress: (ImportProgress) -> Void
  ) throws {
    do {
      switch URL(fileURLWithPath: path).pathExtension.lowercased() {
      case "csv": try ValueFileReader(path).read(into: &intake, progress: progress)
      case "json":
        let payload = try KoladaPayload(try data(path), named: path)
        pages.add(payload, named: path)
        try PayloadReader(name: path).read(payload, into: &intake)
        progress(ImportProgress(rows: intake.outcome.read, share: nil))
      default: intake.note("\(path): it is neither a payload (.json) nor a value file (.csv)")
      }
    } catch let problem as CSVProblem {
      intake.note("\(path):\(problem.line): \(problem.column ?? "-"): \(problem)")
    } catch let error as ByteSourceError {
      intake.note("\(path): \(error)")
    } catch let fault as KoladaFault {
      intake.note("\(fault)")
    }
  }

  /// A payload is read whole, so it has a limit: a page of values is some 700 kB, and the whole catalogue 5 MB.
  private static let mostPayloadBytes = 16 << 20

  private static func data(_ path: String) throws -> Data {
    let source = try FileByteSource(path: path)
    var data = Data()
    while true {
      let part = try source.next(upTo: 1 << 20)
      if part.isEmpty { return data }
      data.append(contentsOf: part)
      guard data.count <= mostPayloadBytes else {
        throw KoladaFault(
          place: path,
          reason:
            "it is larger than \(mostPayloadBytes >> 20) MB, as no page of Kolada's is; cut it into pages")
      }
    }
  }
}

/// Rolls the transaction back and carries out of it what was wrong.
private struct Refused: Error {
  let outcome: MeasureImportOutcome
}
