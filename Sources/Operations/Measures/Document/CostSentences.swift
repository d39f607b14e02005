import Documents
import Domain

/// What things cost, beside the network and the country: the question that the source documents ask ("vad kostar en
/// betygspoäng och en förskoleplats") with its answer. A cost is neither good nor bad, so there is no red and no green.
struct CostSentences {
  let words: ComparisonWords

  private var record: ComparisonRecord { words.record }

  static let noColour =
    "En kostnad får ingen färg: lägre är billigare, och det är varken bra eller dåligt i sig."

  /// Of every cost in the set, and of the two that are asked for by name also when the set lacks them.
  var all: [String] {
    let costs = record.measures.filter { $0.direction == .cost && $0.kpi.isKoladas }
    let absent = Self.askedFor.filter { asked in !costs.contains { $0.kpi == asked } }
    return costs.map(sentence) + absent.map(absence)
  }

  func sentence(_ measure: MeasureRecord) -> String {
    let (subject, name) = (Self.subject(of: measure), record.municipality.title)
    guard let value = measure.value else {
      let last = measure.history.last.map { " Senaste värdet är \(Self.money($0.value)) (\($0.year))." } ?? ""
      return
        "Vad \(Self.lowered(subject)) kostade i \(name) \(record.year) framgår inte: "
        + "\(measure.missing ?? MissingReason.notGiven.swedish).\(last)"
    }
    let network = measure.networkMean.map { "nätverkets medel var \(Self.money($0))" }
    let country = measure.country.mean.map {
      "landets \(Self.money($0)) (ovägt medel av \(ComparisonWords.municipalities(measure.country.count)))"
    }
    let beside = [network, country].compactMap { $0 }.joined(separator: " och ")
    return "\(subject) kostade \(Self.money(value)) i \(name) \(record.year)"
      + (beside.isEmpty ? "." : "; \(beside).")
  }

  private func absence(_ kpi: KPIID) -> String {
    let subject = Self.lowered(Self.subjects[kpi] ?? kpi.rawValue)
    return "Vad \(subject) kostar framgår inte här: måttet \(kpi) ingår inte i måttsamlingen."
  }

  private static func money(_ value: Double) -> String {
    "\(PrintedNumber.number(value, decimals: 0))\u{A0}kr"
  }

  private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// What is paid for, as people say it; a measure that we have no words for goes by its title. The words are for what
  /// the shipped sets call it: an id may mean something else today, and then they would be of another cost.
  private static func subject(of measure: MeasureRecord) -> String {
    let isAsInSets = MeasureSet.shipped.contains { set in
      set.item(measure.kpi).map { MeasureAlteration.isSameTitle($0.title, measure.title) } ?? false
    }
    return (isAsInSets ? subjects[measure.kpi] : nil) ?? "”\(measure.title)”"
  }

  /// A point of the grades in year nine, and a place in preschool.
  private static let askedFor = ["U15406", "N11008"].map(KPIID.init(rawValue:))

  private static let subjects: [KPIID: String] = Dictionary(
    uniqueKeysWithValues: [
      ("N11008", "En förskoleplats (ett inskrivet barn)"),
      ("U15406", "En betygspoäng i årskurs 9"),
      ("N15027", "En elev i grundskolan"),
      ("N17005", "En elev i gymnasieskolan"),
      ("U17022", "Elever som inte fullföljer gymnasieprogram"),
      ("N20048", "Äldreomsorgen för varje invånare som är 80 år eller äldre"),
      ("N21010", "Hemtjänsten för varje brukare"),
      ("N23002", "Särskilt boende för varje brukare"),
      ("N25018", "Stödet vid funktionsnedsättning för varje invånare"),
      ("N30101", "Individ- och familjeomsorgen för varje invånare"),
    ].map { (KPIID(rawValue: $0.0), $0.1) })
}
