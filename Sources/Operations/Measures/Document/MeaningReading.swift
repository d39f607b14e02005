import Domain
import SQLEngine
import Storage

/// What the parties of a document mean by the words of their own measures, beside what the document says that they mean.
struct MeaningReading {
  /// By measure and municipality, where they differ.
  private let others: [KPIID: [AreaID: MeasureRecord.Meaning]]

  /// - Parameter theirs: what the words that nobody here defines stand for.
  init(
    _ transaction: Transaction, of parties: [AreaID], in kpis: [KPIID], _ theirs: [KPIID: MemberMeasure]
  ) throws {
    let (asked, own) = (Set(kpis), OwnMeasureStore(transaction))
    var found: [KPIID: [AreaID: MeasureRecord.Meaning]] = [:]
    for measure in try MemberMeasureStore(transaction).current(of: parties) where asked.contains(measure.kpi)
    {
      // What is defined here is compared as if the member had sent it.
      let defined = try own.find(measure.kpi).map {
        MemberMeasure(measure.kpi, of: measure.municipality, $0)
      }
      guard let standing = theirs[measure.kpi] ?? defined, !standing.means(measure) else { continue }
      found[measure.kpi, default: [:]][measure.municipality] = MeasureRecord.Meaning(
        municipality: measure.municipality, title: measure.title, unit: measure.unit,
        direction: measure.direction, definition: measure.definition,
        isLeftOut: !standing.isComparable(with: measure))
    }
    others = found
  }

  /// Whether it is a figure of something else than the document shows by that word.
  func leavesOut(_ figure: MemberFigure) -> Bool {
    others[figure.key.kpi]?[figure.municipality]?.isLeftOut == true
  }

  /// What those mean who have a figure among `figures`, which are of one measure.
  func differing(from figures: [MemberFigure]) -> [MeasureRecord.Meaning] {
    let told = Set(figures.map(\.municipality))
    guard let kpi = figures.first?.key.kpi, let meanings = others[kpi] else { return [] }
    return meanings.values.filter { told.contains($0.municipality) }.sorted { one, other in
      one.municipality.rawValue < other.municipality.rawValue
    }
  }
}
