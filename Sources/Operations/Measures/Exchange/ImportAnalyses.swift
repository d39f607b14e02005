import Domain
import SQLEngine
import Storage

/// What an import of analyses brought, or what is wrong with the files.
package struct AnalysisImportOutcome: Sendable, Equatable {
  /// Wordings that are new here.
  package internal(set) var taken = 0
  /// Wordings that were here already.
  package internal(set) var unchanged = 0
  /// Wordings older than what is here, which stays.
  package internal(set) var older = 0
  /// Reported figures that are new here.
  package internal(set) var figures = 0
  /// Definitions of the members' own measures that are new here.
  package internal(set) var measures = 0
  /// The members' own measures that mean something else to others, or are told in other words.
  package internal(set) var differing: [DifferingMeaning] = []
  /// Whose they are, as they came.
  package internal(set) var municipalities: [Area] = []
  /// All that is wrong with the files.
  package internal(set) var faults: [AnalysisFault] = []

  package var changedNothing: Bool { taken + figures + measures == 0 }

  /// Whether anything was stored since it was as `before`.
  func brought(since before: AnalysisImportOutcome) -> Bool {
    (taken, older, figures, measures) != (before.taken, before.older, before.figures, before.measures)
  }
}

extension Operations {
  /// Takes in the analyses and own figures of other members of a network: one transaction, so that all of every file comes
  /// in or nothing does. The same file twice changes nothing.
  /// - Throws: `Problem` not found for those who may not; that nobody has said which municipality this is, so that its own
  ///   file could be taken for another's; `EngineError`. Bad files are no error but an outcome with faults.
  package func importAnalyses(_ uploads: [AnalysisUpload], actor: Actor) async throws -> AnalysisImportOutcome
  {
    try requireComparison(.decide, of: actor)
    do {
      return try await database.write { transaction in
        guard let home = try ComparisonHome.municipality(in: transaction)?.id else {
          throw Problem(.invalid, .homeMunicipalityMissing, field: "municipality")
        }
        var intake = AnalysisIntake(transaction, by: actor)
        for upload in uploads { try intake.take(upload, besides: home) }
        try intake.checkMeanings(besides: home)
        guard intake.outcome.faults.isEmpty else { throw RefusedAnalyses(outcome: intake.outcome) }
        return intake.outcome
      }
    } catch let refused as RefusedAnalyses {
      return refused.outcome
    }
  }
}

/// Rolls the transaction back and carries out of it what was wrong.
private struct RefusedAnalyses: Error {
  let outcome: AnalysisImportOutcome
}

/// Takes in files of analyses inside a transaction.
struct AnalysisIntake {
  private let transaction: Transaction
  private let doing: Doing
  private(set) var outcome = AnalysisImportOutcome()
  private var meanings = DeliveredMeanings()

  init(_ transaction: Transaction, by actor: Actor) {
    self.transaction = transaction
    doing = Doing(day: transaction.today, instant: transaction.now, actor: actor.reference)
  }

  mutating func take(_ upload: AnalysisUpload, besides home: AreaID) throws {
    let shape: AnalysisFileShape
    do throws(AnalysisFault) {
      shape = try AnalysisFileShape.read(upload.bytes)
    } catch {
      outcome.faults.append(error.inFile(upload.name))
      return
    }
    var check = AnalysisFileCheck(
      shape, try AnalysisFileContext(transaction, of: shape, home: home), on: transaction.today)
    let file = check.file()
    outcome.faults += check.faults.map { $0.inFile(upload.name) }
    if let file { try take(file, named: upload.name) }
  }

  /// After all files; not when one of them is missing, since it may be what the others agree with.
  mutating func checkMeanings(besides home: AreaID) throws {
    guard outcome.faults.isEmpty else { return }
    let found = try meanings.check(transaction, home: home)
    outcome.faults = found.faults
    outcome.differing = found.differing
  }

  private mutating func take(_ file: AnalysisFile, named name: String) throws {
    if !outcome.municipalities.contains(file.municipality) {
      outcome.municipalities.append(file.municipality)
    }
    let before = outcome
    let store = MeasureAnalysisStore(transaction)
    let item = AnalysisImport(
      id: .ordered(at: transaction.now), municipality: file.municipality.id, set: file.set.id,
      year: file.year,
      fileName: name, exportedBy: file.exportedBy, exportedOn: file.exportedOn, made: doing)
    let isKnown = try store.imports(set: file.set.id, year: file.year).contains { $0.isOfSameFile(as: item) }
    try store.insert(item)
    for (index, measure) in file.measures.enumerated() {
      try take(measure, at: "measures[\(index)]", of: item)
    }
    for (index, analysis) in file.analyses.enumerated() {
      try take(analysis, at: "analyses[\(index)]", of: item, store)
    }
    for (index, figure) in file.figures.enumerated() {
      try take(figure, at: "figures[\(index)]", of: item)
    }
    // The same file again leaves no trace; a new one without a new wording tells what was sent, and when.
    if isKnown && !outcome.brought(since: before) { try store.remove(importID: item.id) }
  }

  /// A definition that is here already is not counted: it says nothing of its own.
  private mutating func take(_ measure: MemberMeasure, at place: String, of item: AnalysisImport) throws {
    let store = MemberMeasureStore(transaction)
    let sent = try store.current(named: measure.kpi)
    let isNew = !sent.contains { $0.municipality == measure.municipality }
    meanings.add(measure, at: place, in: item.fileName, isNew: isNew)
    if let known = try store.find(measure.kpi, of: measure.municipality, version: measure.version) {
      if known != measure { noteOther(place, measure.kpi, measure.version, item) }
      return
    }
    outcome.measures += 1
    try store.insert(measure, by: item.id)
  }

  private mutating func take(
    _ analysis: MeasureAnalysis, at place: String, of item: AnalysisImport, _ store: MeasureAnalysisStore
  ) throws {
    let versions = try store.versions(of: analysis.subject)
    guard
      isNew(
        analysis, among: versions.filter { $0.version == analysis.version }, place, analysis.subject.kpi,
        analysis.version, item)
    else { return }
    let isOlder = versions.first.map { $0.version > analysis.version } ?? false
    if isOlder { outcome.older += 1 } else { outcome.taken += 1 }
    try store.insert(analysis, stored: doing, by: item.id)
  }

  private mutating func take(_ figure: MemberFigure, at place: String, of item: AnalysisImport) throws {
    let store = MemberFigureStore(transaction)
    let versions = try store.versions(of: figure.key, from: figure.municipality)
    guard
      isNew(
        figure, among: versions.filter { $0.version == figure.version }, place, figure.key.kpi,
        figure.version,
        item)
    else { return }
    let isOlder = versions.first.map { $0.version > figure.version } ?? false
    if isOlder { outcome.older += 1 } else { outcome.figures += 1 }
    try store.insert(figure, by: item.id)
  }

  /// Whether it is to be stored. The same again is counted; another content under the same number is a fault.
  /// - Parameter known: what is here under its number.
  private mutating func isNew<Item: Equatable>(
    _ new: Item, among known: [Item], _ place: String, _ kpi: KPIID, _ version: Int, _ item: AnalysisImport
  ) -> Bool {
    guard let old = known.first else { return true }
    if old == new { outcome.unchanged += 1 } else { noteOther(place, kpi, version, item) }
    return false
  }

  private mutating func noteOther(_ place: String, _ kpi: KPIID, _ version: Int, _ item: AnalysisImport) {
    let fault = AnalysisFault(
      place, "version \(version) of \(kpi) is here already, with another content",
      "version \(version) av \(kpi) finns redan här, med ett annat innehåll")
    outcome.faults.append(fault.inFile(item.fileName))
  }
}
