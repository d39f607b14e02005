/// Where a survey's uncertainty is. Kolada has it as a measure of its own, "Osäkerhetstal - …", and says nothing of which
/// measure it belongs to but by its title: written alike, but for the survey's name in front and slips of the pen; and,
/// for SCB's survey, by its id (N00640 and U01640).
package enum SurveyMargin {
  package static let prefix = "Osäkerhetstal - "

  /// - Parameter margins: the measures whose titles begin with `prefix`.
  package static func find(for kpis: [KPI], among margins: [KPI]) -> [KPIID: KPIID] {
    let byWords = Dictionary(margins.map { (words($0.title.dropFirst(prefix.count)), $0.id) }) { first, _ in
      first
    }
    let byID = Dictionary(margins.map { ($0.id.rawValue, $0) }) { first, _ in first }
    var found: [KPIID: KPIID] = [:]
    for kpi in kpis where !kpi.title.hasPrefix(prefix) {
      let wanted = words(subject(of: kpi.title))
      if let margin = byWords[wanted] {
        found[kpi.id] = margin
      } else if kpi.id.rawValue.hasPrefix("N00"), let margin = byID["U01" + kpi.id.rawValue.dropFirst(3)],
        words(margin.title.dropFirst(prefix.count)).prefix(8) == wanted.prefix(8)
      {
        found[kpi.id] = margin.id
      }
    }
    return found
  }

  /// Without the survey's name: "Medborgarundersökningen - ".
  static func subject(of title: String) -> Substring {
    title.hasPrefix(survey) ? title.dropFirst(survey.count) : title[...]
  }

  private static let survey = "Medborgarundersökningen - "

  /// The letters and digits alone: titles differ in spaces and commas.
  private static func words(_ title: Substring) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension SurveyMargin {
  /// What is said of a survey's measure whose uncertainty cannot be shown: the source has none to give, or it has one that
  /// has not been read. Nobody is left to believe that a survey is exact.
  /// - Parameter title: what the measure is called. Of all surveys Kolada has margins of SCB's alone.
  package static func caution(of kpi: KPIID, titled title: String) -> String {
    let isGiven = title.hasPrefix(survey) && !isNotGiven(of: kpi)
    let why = isGiven ? "Felmarginalen är inte inläst" : "Kolada anger ingen felmarginal"
    return "Måttet kommer från en enkät. \(why), så små skillnader kan bero på slumpen."
  }

  /// Whether a measure is what people have answered in a survey, and Kolada has no measure of how uncertain that is. No
  /// field says it; it is our reading of their definitions.
  package static func isNotGiven(of kpi: KPIID) -> Bool { withoutMargin.contains(kpi.rawValue) }

  private static let withoutMargin: Set = [
    // Pupils, and users of care and support; enterprises; a mean of several questions to citizens.
    "N15659", "U15455", "U21468", "U23471", "U28532", "U28570", "U30453", "U07451", "U07505",
    // SCB's indexes until 2020.
    "U00402", "U00405", "U00408",
  ]
}

extension MeasureSet.Item {
  package var isSurveyWithoutMargin: Bool { SurveyMargin.isNotGiven(of: kpi) }
}
