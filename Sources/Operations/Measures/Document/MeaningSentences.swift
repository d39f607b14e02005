import Domain

/// That municipalities mean other things by the word of a measure of their own, said openly: whose figures are left out, and
/// who tells it in other words.
struct MeaningSentences {
  let words: ComparisonWords
  let measure: MeasureRecord

  var all: [String] { (measure.differing ?? []).map(sentence) }

  private func sentence(_ meaning: MeasureRecord.Meaning) -> String {
    let name = words.name(meaning.municipality)
    if meaning.isLeftOut {
      return
        "Uppgifter från \(name) är inte med. Där betyder \(measure.kpi) ”\(meaning.title)” "
        + "(\(meaning.unit), \(meaning.direction.swedish)), och här räknas det i \(measure.unit), "
        + "\(measure.direction.swedish)."
    }
    return
      "\(name) beskriver måttet med andra ord: ”\(meaning.title)”. \(meaning.definition) Jämför uppgifterna med omsorg."
  }
}
