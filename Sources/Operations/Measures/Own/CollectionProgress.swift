import Domain
import SQLEngine
import Storage

/// How far a round has come: each measure with who is responsible and what has been reported. What is left is said as
/// openly as what is done.
package struct CollectionProgress: Sendable {
  package struct Line: Sendable {
    package let measure: KnownMeasure
    package let responsible: StaffID
    /// What holds now, for both genders together; nil while nothing is reported.
    package let figure: ReportedFigure?
    /// What Kolada has of the municipality for the same year.
    package let kolada: Double?

    package var isDone: Bool { figure?.value != nil }
  }

  package let version: EditedVersion<CollectionRound>
  /// In the order of the round.
  package let lines: [Line]

  package var round: CollectionRound { version.content }
  package var left: [Line] { lines.filter { !$0.isDone } }

  init(_ version: EditedVersion<CollectionRound>, _ transaction: Transaction) throws {
    let round = version.content
    let kpis = round.items.map(\.kpi)
    let known = try KnownMeasures(transaction, of: kpis)
    let figures = try FigureStore(transaction).current(of: kpis, in: round.year)
    let kolada = try transaction.koladaValues(of: kpis)
    self.version = version
    lines = round.items.map { item in
      Line(
        measure: known.named(item.kpi), responsible: item.responsible,
        figure: figures.first { $0.key.kpi == item.kpi && $0.key.gender == .total },
        kolada: kolada[MeasureKey(kpi: item.kpi, year: round.year, gender: .total)])
    }
  }
}

extension Transaction {
  /// What Kolada has of the register's own municipality; nothing where Kolada does not know it.
  func koladaValues(of kpis: [KPIID]) throws -> [MeasureKey: Double] {
    guard let area = try ComparisonHome(self).municipality?.id else { return [:] }
    return try MeasureYearStore(self).values(of: [area], in: kpis).compactMapValues { $0[area]?.number }
  }
}
