import Domain
import SQLEngine
import Storage

/// A figure as it is written at the desk.
package struct FigureDraft: Sendable {
  /// Whether somebody who was asked has said that an unlikely number is right.
  package enum Certainty: Sendable {
    case asWritten, confirmed
  }

  package let kpi: KPIID
  package let year: Int
  package let gender: MeasureGender
  package let value: String
  package let method: String
  package let note: String
  /// The version that was seen; 0 for none.
  package let version: Int
  package let certainty: Certainty

  package init(
    kpi: KPIID, year: Int, gender: MeasureGender = .total, value: String, method: String, note: String = "",
    version: Int, certainty: Certainty = .asWritten
  ) {
    self.kpi = kpi
    self.year = year
    self.gender = gender
    self.value = value
    self.method = method
    self.note = note
    self.version = version
    self.certainty = certainty
  }
}

extension Operations {
  /// Reports a figure, as the next version of it. It is the municipality's own and never becomes Kolada's.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first, and not found for those who are
  ///   not responsible for it.
  package func reportFigure(_ draft: FigureDraft, actor: Actor) async throws -> ReportedFigure {
    try await database.write { transaction in
      let reporting = try FigureReporting(transaction, of: draft.kpi, in: draft.year, by: actor)
      guard try ChecklistStore(transaction).current(of: draft.kpi) == nil else {
        throw Problem(.invalid, .figureFromChecklist, field: "figure")
      }
      var form = FormCheck()
      reporting.checkYear(&form)
      let value = try reporting.value(draft, &form)
      let method = form.body(draft.method, "method", most: 1000)
      form.require(!method.isEmpty, .figureMethodMissing, "method")
      let note = form.body(draft.note, "note")
      try form.end()
      guard try reporting.isSeen(draft.version, draft.gender) else {
        throw Problem(.conflict, .measureChangedMeanwhile)
      }
      let figure = try reporting.store(draft.gender, value, method: method, note: note)
      try settleRound(draft.year, by: actor, in: transaction)
      return figure
    }
  }

  /// Takes a figure back: there is none any more, and why stands where it was.
  /// - Throws: `Problem` when there is none, or somebody else was first.
  package func withdrawFigure(
    _ key: MeasureKey, reason: String, version: Int, actor: Actor
  ) async throws {
    try await database.write { transaction in
      let reporting = try FigureReporting(transaction, of: key.kpi, in: key.year, by: actor)
      var form = FormCheck()
      let why = form.body(reason, "reason", most: 500)
      form.require(!why.isEmpty, .reasonMissing, "reason")
      try form.end()
      guard let now = try FigureStore(transaction).find(key), now.value != nil else {
        throw Problem(.conflict, .figureUnknown, field: "reason")
      }
      guard now.version == version else { throw Problem(.conflict, .measureChangedMeanwhile) }
      _ = try reporting.store(key.gender, nil, method: now.method, note: why)
      try settleRound(key.year, by: actor, in: transaction)
    }
  }
}

extension FigureReporting {
  fileprivate func isSeen(_ version: Int, _ gender: MeasureGender) throws -> Bool {
    let key = MeasureKey(kpi: measure.kpi, year: year, gender: gender)
    return try FigureStore(transaction).find(key)?.version ?? 0 == version
  }

  /// The number; what is wrong with it is in `form`.
  fileprivate func value(_ draft: FigureDraft, _ form: inout FormCheck) throws -> Double? {
    let value: Double
    do throws(FigureText.Fault) {
      value = try FigureText.number(draft.value)
    } catch {
      let written = String(TidyText.line(draft.value).prefix(40))
      form.require(false, error == .ambiguous ? .figureAmbiguous : .figureNoNumber, "figure", [written])
      return nil
    }
    if let bounds = measure.bounds, !bounds.contains(value) {
      let isShare = bounds.upperBound == 100
      form.require(
        false, isShare ? .figureOutside : .figureNegative, "figure", isShare ? ["0", "100"] : [])
      return nil
    }
    if draft.certainty == .asWritten, let earlier = try self.earlier(draft.gender),
      ReportedFigure.isUnlikely(value, after: earlier.value)
    {
      form.require(
        false, .figureUnlikely, "confirmed",
        [FigureText.shown(value), String(earlier.year), FigureText.shown(earlier.value)])
    }
    return value
  }

  /// The newest value before this year: the municipality's own, or the one that Kolada has of it.
  private func earlier(_ gender: MeasureGender) throws -> (year: Int, value: Double)? {
    var found: [Int: Double] = [:]
    for figure in try FigureStore(transaction).current(of: [measure.kpi]) where figure.key.gender == gender {
      if let value = figure.value { found[figure.key.year] = value }
    }
    if let area = try ComparisonHome.municipality(in: transaction)?.id {
      let values = try MeasureYearStore(transaction).values(of: [area], in: [measure.kpi])
      for (key, areas) in values where key.gender == gender {
        if let number = areas[area]?.number { found[key.year] = number }
      }
    }
    return found.filter { $0.key < year }.max { $0.key < $1.key }.map { (year: $0.key, value: $0.value) }
  }
}
