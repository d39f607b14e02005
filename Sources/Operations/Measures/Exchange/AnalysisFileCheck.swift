import Domain
import Foundation
import Kolada

/// Holds a file of analyses against what it may say, and gathers all that is wrong in it.
struct AnalysisFileCheck {
  let shape: AnalysisFileShape
  let context: AnalysisFileContext
  private let today: CalendarDay
  private(set) var faults: [AnalysisFault] = []

  init(_ shape: AnalysisFileShape, _ context: AnalysisFileContext, on today: CalendarDay) {
    self.shape = shape
    self.context = context
    self.today = today
  }

  /// - Returns: nil when something is wrong; `faults` say what.
  mutating func file() -> AnalysisFile? {
    let area = readMunicipality()
    checkSet()
    checkYear(shape.year, "year")
    let exportedOn = readDay(shape.exported.on, "exported.on")
    let exportedBy = readPerson(shape.exported.by, "exported.by")
    guard let area, let set = context.set else { return nil }
    let measures = readMeasures(of: area.id)
    let words = Set(measures.map(\.kpi))
    let analyses = readAnalyses(of: area.id, in: set, and: words)
    let figures = readFigures(of: area.id, in: set, and: measures)
    guard faults.isEmpty, let exportedOn, let exportedBy else { return nil }
    return AnalysisFile(
      municipality: area, set: set, year: shape.year, exportedBy: exportedBy, exportedOn: exportedOn,
      measures: measures, analyses: analyses, figures: figures)
  }

  mutating func note(_ place: String, _ english: String, _ swedish: String) {
    faults.append(AnalysisFault(place, english, swedish))
  }

  private mutating func readMunicipality() -> Area? {
    let (id, title, place) = (shape.municipality.id, shape.municipality.title, "municipality.id")
    switch KoladaCheck.area(id) {
    case .known(let known):
      guard let area = AreaCatalogue.area(known), area.kind == .municipality else {
        note(place, "\(id) is no municipality", "\(id) är ingen kommun")
        return nil
      }
      if area.title != title {
        note(
          "municipality.title", "\(id) is \(area.title), and not \(title)",
          "\(id) är \(area.title) och inte \(title)")
      }
      if known == context.home {
        note(
          place, "\(area.title) is this municipality, which writes its analyses here",
          "\(area.title) är er egen kommun: era analyser skriver ni här")
      }
      return area
    case .group: note(place, "\(id) is a group, and no municipality", "\(id) är en grupp och ingen kommun")
    case .unknown(let reason): note(place, reason, "\(id) är ingen kommun: koden har fyra siffror")
    }
    return nil
  }

  private mutating func readAnalyses(
    of area: AreaID, in set: MeasureSet, and words: Set<KPIID>
  ) -> [MeasureAnalysis] {
    var found: [MeasureAnalysis] = []
    var seen: Set<String> = []
    for (index, item) in shape.analyses.enumerated() {
      let (place, kpi) = ("analyses[\(index)]", KPIID(rawValue: item.kpi))
      checkMeasure(kpi, in: set, and: words, "\(place).kpi")
      if !seen.insert(item.kpi).inserted {
        note("\(place).kpi", "\(kpi) stands twice in the file", "\(kpi) står två gånger i filen")
      }
      checkVersion(item.version, "\(place).version")
      guard let text = readText(item.text, "\(place).text"),
        let day = readDay(item.writtenOn, "\(place).writtenOn"),
        let author = readPerson(item.writtenBy, "\(place).writtenBy")
      else { continue }
      found.append(
        MeasureAnalysis(
          subject: .init(municipality: area, set: set.id, year: shape.year, kpi: kpi), version: item.version,
          text: text, author: author, writtenOn: day))
    }
    return found
  }

  private mutating func readFigures(
    of area: AreaID, in set: MeasureSet, and measures: [MemberMeasure]
  ) -> [MemberFigure] {
    var found: [MemberFigure] = []
    var seen: Set<MeasureKey> = []
    let own = Dictionary(measures.map { ($0.kpi, KnownMeasure($0)) }) { first, _ in first }
    let words = Set(own.keys)
    for (index, item) in shape.figures.enumerated() {
      let (place, kpi) = ("figures[\(index)]", KPIID(rawValue: item.kpi))
      checkMeasure(kpi, in: set, and: words, "\(place).kpi")
      checkYear(item.year, "\(place).year")
      checkVersion(item.version, "\(place).version")
      checkValue(item.value, of: own[kpi] ?? context.known.measure(kpi), "\(place).value")
      guard let gender = MeasureGender(rawValue: item.gender) else {
        note(
          "\(place).gender", "\(item.gender) is none of T, K and M",
          "\(item.gender) är inget av T, K och M")
        continue
      }
      let key = MeasureKey(kpi: kpi, year: item.year, gender: gender)
      if !seen.insert(key).inserted {
        note(place, "the same figure is given twice", "samma uppgift står två gånger")
      }
      guard let method = readText(item.method, "\(place).method"),
        let remark = readText(item.note, "\(place).note"),
        let author = readPerson(item.reportedBy, "\(place).reportedBy"),
        let day = readDay(item.reportedOn, "\(place).reportedOn")
      else { continue }
      found.append(
        MemberFigure(
          municipality: area, key: key, version: item.version, value: item.value, method: method,
          note: remark, author: author, reportedOn: day))
    }
    return found
  }
}

// Single words.
extension AnalysisFileCheck {
  /// - Parameter words: the measures of the municipality's own that the file describes.
  private mutating func checkMeasure(
    _ kpi: KPIID, in set: MeasureSet, and words: Set<KPIID>, _ place: String
  ) {
    guard set.item(kpi) == nil, !words.contains(kpi) else { return }
    note(place, "\(kpi) is no measure of \(set.id)", "\(kpi) ingår inte i \(set.id)")
  }

  /// What nobody may report here cannot come from elsewhere either.
  private mutating func checkValue(_ value: Double?, of measure: KnownMeasure?, _ place: String) {
    guard let value, let bounds = measure?.bounds, !bounds.contains(value) else { return }
    let shown = FigureText.shown(value)
    if bounds.upperBound == 100 {
      note(place, "\(value) is not between 0 and 100", "\(shown) ligger inte mellan 0 och 100")
    } else {
      note(place, "\(value) is less than nothing", "\(shown) är mindre än noll")
    }
  }

  /// Nobody rewrites a text a million times, and the next version is this number and one more.
  private static let versions = 1...1_000_000

  mutating func checkVersion(_ version: Int, _ place: String) {
    if !Self.versions.contains(version) {
      note(place, "\(version) is no version", "\(version) är ingen version")
    }
  }

  private mutating func checkYear(_ year: Int, _ place: String) {
    if !(1900...2200).contains(year) { note(place, "\(year) is no year", "\(year) är inget år") }
  }

  mutating func readText(_ text: String, _ place: String) -> String? {
    do {
      return try MeasureAnalysis.checked(text)
    } catch {
      note(place, error.english, error.swedish)
      return nil
    }
  }

  private mutating func readPerson(_ name: String, _ place: String) -> String? {
    let (tidy, longest) = (TidyText.line(name), MeasureAnalysis.longestAuthor)
    guard (1...longest).contains(tidy.unicodeScalars.count), !tidy.contains("\0"),
      !tidy.contains(where: \.isNewline)
    else {
      note(
        place, "a name has 1 to \(longest) characters on one line",
        "ett namn har 1 till \(longest) tecken på en rad")
      return nil
    }
    return tidy
  }

  private mutating func readDay(_ text: String, _ place: String) -> CalendarDay? {
    guard let day = CalendarDay(text) else {
      note(place, "\(text) is no date such as 2027-01-19", "\(text) är inget datum som 2027-01-19")
      return nil
    }
    if day > today { note(place, "\(text) has not been yet", "\(text) har inte varit än") }
    return day
  }
}
