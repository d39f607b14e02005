import Domain
import Operations

// What the municipality has reported itself: beside the source's values, and never among them.
extension MeasureWords {
  /// "Egen uppgift 2026: 23 dagar": the newest for both genders together; nil without one.
  static func reported(_ measure: ComparedMeasure) -> String? {
    guard let figure = measure.newestReported.first(where: { $0.key.gender == .total }),
      let value = figure.value
    else { return nil }
    return "\(label(figure)): \(measure.scale.text(value))"
  }

  /// "Egen uppgift 2026", and whom it is about where that is not everybody.
  static func label(_ figure: ReportedFigure) -> String {
    let people = figure.key.gender == .total ? "" : ", \(figure.key.gender.swedish)"
    return "\(ReportedFigure.label.capitalizedFirst) \(figure.key.year)\(people)"
  }

  /// Its value, with what it was made from, when and how; nil for one that was taken back.
  static func described(_ figure: ReportedFigure, _ scale: MeasureScale) -> DescribedText? {
    figure.value.map { value in
      let what = "\(scale.text(value)), \(figure.origin.swedish) \(figure.made.day.swedish)."
      return DescribedText(
        label(figure), [what, figure.method, figure.note].filter { !$0.isEmpty }.joined(separator: " "))
    }
  }
}
