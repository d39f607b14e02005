import Domain

/// What is said of one measure in a municipality's own document, made by rule from the figures.
struct MeasureSentences {
  let words: ComparisonWords
  let measure: MeasureRecord

  private var figures: MeasureFigures { MeasureFigures(measure) }
  private var name: String { words.record.municipality.title }
  private var year: Int { words.record.year }

  /// In the order they are read: the result, what to mind with it, and what it is.
  var all: [String] {
    [result, gender, standing, reported, service, movement, beside, thin, preliminary, margin, cost]
      .compactMap { $0 }
      + MeasureChanges(measure: measure).sentences + MeaningSentences(words: words, measure: measure).all
  }

  /// The year is not after the figure: units end in years too, "per 1000 inv 0-18 år".
  private var result: String {
    guard let value = measure.value else {
      return "Värde för \(name) \(year) saknas: \(measure.missing ?? MissingReason.notGiven.swedish)."
    }
    return "År \(year) hade \(name) \(figures.text(value))."
  }

  /// The place and the colour.
  private var standing: String? {
    guard measure.value != nil else { return nil }
    let count = measure.country.count
    let place = measure.rank.map { "Plats \($0) av \(count)" }
    switch measure.direction {
    case .higher, .lower:
      guard let place else { return nil }
      return count < MeasureBand.fewest
        ? "\(place). Färre än \(MeasureBand.fewest) kommuner har ett värde, så måttet har ingen färg."
        : "\(ComparisonWords.capitalisedColour(measure.band)). \(place)."
    case .cost:
      return place.map { "\($0), räknat från den lägsta kostnaden." }
    case .none:
      return "Inget värde är bättre än ett annat, så måttet har varken plats eller färg."
    }
  }

  /// What it has reported itself, told from the source's value by its name.
  private var reported: String? {
    measure.ownFigure(of: words.record.municipality.id).map { figure in
      "\(ReportWords.capitalised(ReportedFigure.label)) \(figure.year): \(figures.text(figure.value))."
    }
  }

  /// What the own service measurement says beside SKR's measure of the same thing, each told from the other.
  private var service: String? {
    if let theirs = ServiceMeasure(rawValue: measure.kpi.rawValue)?.beside {
      return "Det är kommunens egen mätning. SKR:s mått av samma sak är \(theirs)."
    }
    guard let own = ServiceMeasure.allCases.first(where: { $0.beside == measure.kpi }),
      let other = words.record.measures.first(where: { $0.kpi == own.kpi }),
      let figure = other.ownFigure(of: words.record.municipality.id)
    else { return nil }
    let value = MeasureFigures(other).text(figure.value)
    return "Kommunens egen mätning av samma sak (\(own.kpi)) gav \(value) (\(figure.year))."
  }

  private var movement: String? {
    guard let previous = measure.previous, let movement = measure.movement else { return nil }
    let before =
      "Året före var färgen \(ComparisonWords.colour(previous.band)) (\(figures.text(previous.value)))"
    switch (movement, measure.certainty) {
    case (.same, _): return "\(before): färgen är oförändrad."
    case (_, .withinMargin):
      return
        "\(before). Skillnaden i värde är inte säker: den ryms i de båda årens felmarginaler tillsammans."
    case (_, .marginUnknown):
      return
        "\(before). Värdet kommer från en enkät och \(DifferenceCertainty.unknown), så skillnaden kan bero på slumpen."
    case (.up(let steps), _): return "\(before): upp \(ComparisonWords.steps(steps))."
    case (.down(let steps), _): return "\(before): ned \(ComparisonWords.steps(steps))."
    }
  }

  /// The newest year that says more than this one.
  private var beside: String? {
    guard let other = measure.beside else { return nil }
    let place = other.rank.map { "plats \($0) av \(other.count)" }
    let colour = other.band == .none ? nil : ComparisonWords.colour(other.band)
    let rest = [colour, place].compactMap { $0 }.joined(separator: ", ")
    let why =
      other.year == measure.latest
      ? "Senaste året med ett värde är \(other.year)"
      : "Senaste året då fler kommuner har ett värde är \(other.year)"
    return "\(why): \(figures.text(other.value))\(rest.isEmpty ? "" : " (\(rest))")."
  }

  private var thin: String? {
    let count = measure.country.count
    // That Kolada does not have a measure of the municipality's own is said already, as it is that nobody has a value.
    guard measure.isThin, measure.kpi.isKoladas, measure.missing != MissingReason.nobody.swedish else {
      return nil
    }
    if count == 0 { return "Ingen kommun har ett värde \(year)." }
    return
      "Bara \(ComparisonWords.municipalities(count)) har ett värde \(year), så plats, färg och medel säger mindre än annars."
  }

  private var preliminary: String? {
    guard measure.isPreliminary else { return nil }
    let subject = measure.value == nil ? "De andras värden är preliminära" : "Värdet är preliminärt"
    return "\(subject): de slutliga siffrorna var inte publicerade när värdena lästes in."
  }

  private var margin: String? {
    if measure.isWithoutMargin == true { return SurveyMargin.caution(of: measure.kpi, titled: measure.title) }
    return measure.margin.map {
      "Måttet kommer från en enkät med felmarginalen \(figures.margin($0)). Skillnader inom den kan bero på slumpen."
    }
  }

  /// Of the document's year, also where another year's value stands beside: what has no value for both genders together
  /// may have one for each.
  private var gender: String? {
    let parts = [("kvinnor", measure.gender.women), ("män", measure.gender.men)].compactMap { name, value in
      value.map { "\(name) \(figures.text($0))" }
    }
    guard !parts.isEmpty else { return nil }
    return "År \(year): \(parts.joined(separator: ", "))."
  }

  private var cost: String? {
    measure.direction == .cost
      ? CostSentences(words: words).sentence(measure) + " " + CostSentences.noColour : nil
  }
}

extension ComparisonWords {
  /// "● Grönt", first in a sentence.
  static func capitalisedColour(_ band: MeasureBand) -> String { mark(band).label }
}

/// What has happened to a measure itself.
struct MeasureChanges {
  let measure: MeasureRecord

  var sentences: [String] {
    let (definition, words) = (measure.definition, MeasureAlteration(of: measure.kpi))
    let closed = definition.closedAfter.map { words.closed(after: $0) }
    let gone = definition.goneSince.map { words.gone(since: $0) }
    let set = definition.setTitle.map { words.renamed(from: $0, to: measure.title) }
    let earlier = definition.earlier.map { words.renamed(from: $0.title, until: $0.until) }
    return [closed, gone, set].compactMap { $0 } + earlier
  }
}
