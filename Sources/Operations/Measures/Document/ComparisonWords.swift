import Documents
import Domain

/// The words that the sentences and tables of a comparison share.
struct ComparisonWords {
  let record: ComparisonRecord
  private let titles: [AreaID: String]

  init(_ record: ComparisonRecord) {
    self.record = record
    titles = Dictionary(record.areas.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// What the document calls an area.
  func name(_ area: AreaID) -> String { titles[area] ?? area.rawValue }

  func names(_ areas: [AreaID]) -> String { AreaNames.joined(areas.map(name)) }

  /// A colour with its word and its sign, as the desk's own states have them.
  static func mark(_ band: MeasureBand) -> TableMark {
    TableMark(sign: band.sign, word: ReportWords.capitalised(band.swedish), tone: tone(band))
  }

  private static func tone(_ band: MeasureBand) -> TableMark.Tone {
    switch band {
    case .green: .good
    case .yellow: .middle
    case .red: .bad
    case .none: .plain
    }
  }

  static let bands: [MeasureBand] = [.green, .yellow, .red, .none]

  /// What has no value has no colour either, and is not counted among what has a value and no colour.
  static let withoutValue = "Utan värde"

  static let ownWithoutValue =
    "Egna mått räknas till dem utan värde: de finns inte i Kolada, och kommunens egna uppgifter får ingen färg."

  /// The columns that count measures: by colour, and those without a value.
  static var counted: [TableColumn] {
    bands.map { TableColumn(mark($0).label) } + [TableColumn(withoutValue)]
  }

  /// How many of those with a value have each colour, and how many have none.
  static func counts(_ standings: [(value: Double?, band: MeasureBand)]) -> [TableCell] {
    let valued = standings.filter { $0.value != nil }
    let byColour = bands.map { band in valued.count { $0.band == band } }
    return (byColour + [standings.count - valued.count]).map(TableCell.count)
  }

  /// The colour of a value; empty without one.
  static func colourCell(_ value: Double?, _ band: MeasureBand) -> TableCell {
    value == nil ? .missing : .marked(mark(band))
  }

  /// "● grönt", inside a sentence.
  static func colour(_ band: MeasureBand) -> String { "\(band.sign)\u{A0}\(band.swedish)" }

  /// "40 mått".
  static func measures(_ count: Int) -> String { "\(PrintedNumber.count(count)) mått" }

  /// "289 kommuner".
  static func municipalities(_ count: Int) -> String {
    count == 1 ? "1 kommun" : "\(PrintedNumber.count(count)) kommuner"
  }

  static func steps(_ count: Int) -> String { count == 1 ? "ett färgsteg" : "två färgsteg" }
}

/// The figures of one measure, as the sentences and tables of a document have them.
package struct MeasureFigures: Sendable {
  let scale: MeasureScale

  init(_ measure: MeasureRecord) {
    scale = MeasureScale(unit: measure.unit, measure.written)
  }

  package init(_ measure: ComparedMeasure) {
    scale = measure.scale
  }

  /// "85,4 %", "191 368 kr/inskrivet barn", "4,19".
  package func text(_ value: Double) -> String { scale.text(value) }

  func cell(_ value: Double?) -> TableCell {
    value.map { TableCell.number($0, decimals: scale.decimals) } ?? .missing
  }

  /// "± 2,1 procentenheter".
  package func margin(_ value: Double) -> String {
    let unit = scale.unit
    let name = unit == "procent" ? " procentenheter" : unit.isEmpty || unit == "antal" ? "" : " \(unit)"
    return "±\u{A0}\(scale.number(value))\(name)"
  }

  /// As a column's heading has it; "Värde" where there is no unit to name.
  var heading: String { scale.unit.isEmpty ? "Värde" : "Värde, \(scale.unit)" }
}

extension MeasureRecord {
  /// What decides how its figures are written: the same as of a comparison.
  fileprivate var written: [Double] {
    let own: [Double?] = [value, gender.women, gender.men, margin] + figures.map { $0.value }
    let others: [Double?] =
      [country.best, country.worst, country.riket] + network.map(\.value) + network.map(\.margin)
    return (own + others).compactMap { $0 } + history.map(\.value)
  }

  /// "17 årskurs 6: Elever i åk 6 …", as the set numbers it.
  var heading: String {
    let label = [number, part].filter { !$0.isEmpty }.joined(separator: " ")
    return label.isEmpty ? title : "\(label): \(title)"
  }

  var source: MeasureSource { MeasureSource(kpi, holder: definition.source) }
}
