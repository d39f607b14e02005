import Domain
import SQLEngine
import Storage

/// A member's own measure that is another than what others mean by its word, or is told in other words.
package struct DifferingMeaning: Sendable, Equatable {
  let measure: MemberMeasure
  let other: MemberMeasure

  /// "svarstid is told in other words by Åre than by Berg: Svarstid, dagar, lower".
  package var english: String {
    let whose = AreaCatalogue.title(measure.municipality)
    let others = AreaCatalogue.title(other.municipality)
    let meaning = "\(measure.title), \(measure.unit), \(measure.direction.rawValue)"
    return other.isComparable(with: measure)
      ? "\(measure.kpi) is told in other words by \(whose) than by \(others): \(meaning)"
      : "\(measure.kpi) means another thing to \(whose) than to \(others), and one's figures are left out: \(meaning)"
  }
}

/// What the members' own measures of a delivery mean, held against what their words stand for. That is done when all files are
/// in, so that members that change a measure together come in together.
struct DeliveredMeanings {
  private struct Item {
    let measure: MemberMeasure
    let place: String
    let file: String
  }

  private struct Word: Hashable {
    let municipality: AreaID
    let kpi: KPIID

    init(_ measure: MemberMeasure) {
      municipality = measure.municipality
      kpi = measure.kpi
    }
  }

  private var items: [Item] = []
  private var new: Set<Word> = []

  /// - Parameter isNew: whether the member had not sent anything by that word.
  mutating func add(_ measure: MemberMeasure, at place: String, in file: String, isNew: Bool) {
    items.append(Item(measure: measure, place: place, file: file))
    if isNew { new.insert(Word(measure)) }
  }

  /// A word that a member sends for the first time may not be taken for another unit or direction. One that it has sent
  /// before may change, or two who share it could never change it, and is told.
  func check(
    _ transaction: Transaction, home: AreaID
  ) throws -> (faults: [AnalysisFault], differing: [DifferingMeaning]) {
    var faults: [AnalysisFault] = []
    var differing: [DifferingMeaning] = []
    var told: Set<Word> = []
    for item in items {
      let measure = item.measure
      let sent = try MemberMeasureStore(transaction).current(named: measure.kpi)
      // An older version than what is here says nothing of today.
      guard sent.contains(measure), told.insert(Word(measure)).inserted else { continue }
      let own = try Self.own(measure.kpi, of: home, in: transaction)
      guard let standing = own ?? MemberMeasure.standing(among: sent) else { continue }
      if new.contains(Word(measure)) && !standing.isComparable(with: measure) {
        faults.append(Self.fault(item, standing))
      } else if let other = ([standing] + sent).first(where: { !$0.means(measure) }) {
        differing.append(DifferingMeaning(measure: measure, other: other))
      }
    }
    return (faults, differing)
  }

  private static func fault(_ item: Item, _ other: MemberMeasure) -> AnalysisFault {
    let (kpi, whose) = (item.measure.kpi, AreaCatalogue.title(other.municipality))
    let meaning = "\(other.title), \(other.unit), \(other.direction.rawValue)"
    let fault = AnalysisFault(
      item.place, "\(kpi) means another thing to \(whose): \(meaning)",
      "\(kpi) betyder något annat för \(whose): ”\(other.title)”, \(other.unit), \(other.direction.swedish). "
        + "Kom överens om enhet och riktning, eller ge det ena måttet ett annat ord")
    return fault.inFile(item.file)
  }

  /// The municipality's own measure of that word. One that only comes with the program, and that it has no figure for, says
  /// nothing of what others may mean.
  private static func own(
    _ word: KPIID, of home: AreaID, in transaction: Transaction
  ) throws -> MemberMeasure? {
    let isUsed = try !OwnFigureReading(transaction).years(of: [word]).isEmpty
    guard isUsed || OwnMeasure.shipped[word] == nil else { return nil }
    return try OwnMeasureStore(transaction).find(word).map { MemberMeasure(word, of: home, $0) }
  }
}
