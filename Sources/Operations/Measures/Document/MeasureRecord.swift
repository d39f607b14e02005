import Domain

/// One measure of a document. The names are those of the comparison's JSON (interface.md) and, after them, the document's
/// own. Everything is for the document's year; what has no value is nil, never 0.
package struct MeasureRecord: Sendable, Equatable, Decodable {
  package let kpi: KPIID
  package let title: String
  package let area: String
  package let unit: String
  package let direction: MeasureDirection
  package let value: Double?
  package let year: Int
  /// Own values of all years up to the document's, oldest first.
  package let history: [YearValue]
  package let gender: Gender
  /// The network's members; in its own document also whoever put it together.
  package let network: [Member]
  /// Unweighted, over the members that have a value.
  package let networkMean: Double?
  package let country: Country
  package let rank: Int?
  package let band: MeasureBand
  package let latest: Int?

  /// The measure's number and part in the set; empty where it has none.
  package let number: String
  package let part: String
  /// Why there is no own value; nil with one.
  package let missing: String?
  package let isPreliminary: Bool
  /// Half the width of the survey's interval.
  package let margin: Double?
  /// Whether the value comes from a survey whose margin is not known, in the network's document no member's; nil where it
  /// does not.
  package let isWithoutMargin: Bool?
  /// The own standing the year before.
  package let previous: Standing?
  /// The newest year to read beside this one, when this one is empty or thin.
  package let beside: Standing?
  package let definition: Definition
  package let analyses: [Analysis]
  package let improvements: [LinkedImprovement]
  /// What municipalities have reported themselves, of the newest year that they have: beside the source's values, and
  /// never among them.
  package let figures: [Figure]
  /// The years up to the document's in which any municipality has a value, oldest first; nil in a document that was decided
  /// before they were kept.
  package let years: [Year]?
  /// What members that have reported a figure mean by the word of an own measure, where that is not what stands here; nil
  /// where all mean the same.
  package let differing: [Meaning]?
  /// When the values of the year were read, and which of the source's versions of them it was, for both genders together;
  /// nil without any, and in a document that was decided before they were kept.
  package let readOn: CalendarDay?
  package let version: Int?

  private enum CodingKeys: String, CodingKey {
    case kpi, title, area, unit, direction, value, year, history, gender, network, networkMean, country, rank
    case band, latest, number, part, missing, margin, previous, beside, definition, analyses, improvements
    case figures, years, differing, readOn, version
    case isPreliminary = "preliminary"
    case isWithoutMargin = "survey"
  }
}

extension MeasureRecord {
  package struct YearValue: Sendable, Equatable, Decodable {
    package let year: Int
    package let value: Double
  }

  /// The means of a year, unweighted.
  package struct Year: Sendable, Equatable, Decodable {
    package let year: Int
    package let networkMean: Double?
    package let countryMean: Double?
    /// How many municipalities had a value.
    package let count: Int
    /// The members that had a value, by id, in the network's document; none in a municipality's own.
    package let members: [YearMember]

    private enum CodingKeys: String, CodingKey {
      case year, networkMean, countryMean, members
      case count = "n"
    }
  }

  package struct YearMember: Sendable, Equatable, Decodable {
    package let id: AreaID
    package let value: Double
  }

  package struct Gender: Sendable, Equatable, Decodable {
    package let women: Double?
    package let men: Double?

    private enum CodingKeys: String, CodingKey {
      case women = "K"
      case men = "M"
    }
  }

  /// A member of the network.
  package struct Member: Sendable, Equatable, Decodable {
    package let id: AreaID
    package let value: Double?
    package let rank: Int?
    package let band: MeasureBand
    /// The colour of the year before.
    package let before: MeasureBand
    package let missing: String?
    /// The newest earlier value, when the year has none.
    package let latest: YearValue?
    /// Half the width of the survey's interval, in the network's document; nil where it is not known.
    package let margin: Double?
  }

  /// All municipalities that have a value, and the source's own value for the country.
  package struct Country: Sendable, Equatable, Decodable {
    package let count: Int
    package let best: Double?
    package let bestAt: [AreaID]
    package let worst: Double?
    package let worstAt: [AreaID]
    package let mean: Double?
    package let median: Double?
    package let riket: Double?

    private enum CodingKeys: String, CodingKey {
      case count = "n"
      case best, bestAt, worst, worstAt, mean, median, riket
    }
  }

  /// Where the municipality stood in another year.
  package struct Standing: Sendable, Equatable, Decodable {
    package let year: Int
    package let value: Double
    package let rank: Int?
    package let band: MeasureBand
    /// How many municipalities had a value.
    package let count: Int
    /// Half the width of the survey's interval; nil where it is not known.
    package let margin: Double?

    private enum CodingKeys: String, CodingKey {
      case year, value, rank, band, margin
      case count = "n"
    }
  }

  /// What the measure meant when the document was made.
  package struct Definition: Sendable, Equatable, Decodable {
    package let text: String
    /// Which of the source's wordings it was, and when it was first read; nil where the source's has not been read.
    package let version: Int?
    package let readOn: CalendarDay?
    /// Who the figures come from.
    package let source: String
    /// The last year of a closed measure.
    package let closedAfter: Int?
    /// When the source was first seen without the measure; nil while it has it.
    package let goneSince: CalendarDay?
    /// What the set calls it, when the source calls it something else.
    package let setTitle: String?
    /// What the same id was called before.
    package let earlier: [EarlierTitle]
  }

  package struct EarlierTitle: Sendable, Equatable, Decodable {
    package let title: String
    /// The day another title was read.
    package let until: CalendarDay
  }

  /// What a municipality says of its result.
  package struct Analysis: Sendable, Equatable, Decodable {
    package let municipality: AreaID
    package let text: String
    package let author: String
    package let writtenOn: CalendarDay
    package let version: Int
  }

  package struct Figure: Sendable, Equatable, Decodable {
    package let municipality: AreaID
    package let year: Int
    /// T, K or M.
    package let gender: String
    package let value: Double
    package let method: String
    package let note: String
    package let author: String
    package let reportedOn: CalendarDay
    /// The number that it has at home; nil in a document that was decided before it was kept.
    package let version: Int?
  }

  /// What a municipality means by the word of a measure of its own.
  package struct Meaning: Sendable, Equatable, Decodable {
    package let municipality: AreaID
    package let title: String
    package let unit: String
    package let direction: MeasureDirection
    package let definition: String
    /// Whether its figures are of something else, and none of the document's.
    package let isLeftOut: Bool

    private enum CodingKeys: String, CodingKey {
      case municipality, title, unit, direction, definition
      case isLeftOut = "leftOut"
    }
  }

  /// An improvement that the measure led to, as everybody may read of it: what is done, in words that were approved.
  package struct LinkedImprovement: Sendable, Equatable, Decodable {
    /// The headline of the wording that is public.
    package let title: String
    /// In words, "klar".
    package let status: String
    package let dueOn: CalendarDay
    package let doneOn: CalendarDay?
    /// Nil: what a follow-up concluded is the staff's. Documents that were decided before that may hold it.
    package let effect: String?
  }
}

extension MeasureRecord {
  /// Whether so few municipalities have a value that it is said.
  package var isThin: Bool { country.count < MeasureComparison.few }

  package var movement: MeasureMovement? { previous.flatMap { MeasureMovement(from: $0.band, to: band) } }

  /// Whether the figures come from people who were asked.
  package var isSurvey: Bool {
    isWithoutMargin == true || SurveyMargin.isNotGiven(of: kpi)
      || SurveyMargin.isSurvey(title: title, source: definition.source)
  }

  /// How sure it is that the own value is another than the year before; nil without both.
  package var certainty: DifferenceCertainty? {
    guard let value, let previous else { return nil }
    return DifferenceCertainty(
      of: value - previous.value, isSurvey: isSurvey, margins: margin, previous.margin)
  }

  /// Whether the colour is another than the year before though the own value may have changed by chance alone.
  package var mayHaveMovedByChance: Bool { movement != nil && movement != .same && certainty != .certain }

  /// "Värdena lästes in den 2 mars 2026, version 2."; nil where that is not known.
  var valuesRead: String? {
    readOn.map { day in "Värdena lästes in den \(day.swedish)\(version.map { ", version \($0)" } ?? "")." }
  }

  /// What a municipality has reported itself of both genders together; nil without one.
  func ownFigure(of municipality: AreaID) -> Figure? {
    figures.first { $0.municipality == municipality && $0.gender == MeasureGender.total.rawValue }
  }
}

extension MeasureRecord.Figure {
  /// Whom it is about, in a table: "Kvinnor".
  var people: String {
    ReportWords.capitalised((MeasureGender(rawValue: gender) ?? .total).swedish)
  }

  /// Who reported it and when, and which version it is: "Kim Norén, 2 mars 2026, version 2".
  var reporting: String { "\(author), \(reportedOn.swedish)\(version.map { ", version \($0)" } ?? "")" }
}
