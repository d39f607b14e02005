import Domain
import Operations

extension TimePreviewPage {
  init(_ preview: Operations.TimePreview, change: String, fields: FormFields, address: String) {
    let dates = PlainSwedishDate(today: preview.today)
    self.init(
      change: change, sentence: Self.sentence(preview.count),
      rows: preview.examples.map {
        MovedRow(
          number: $0.number.description, before: dates.date($0.before), after: dates.date($0.after))
      },
      action: address, back: address,
      hidden: Self.carried.compactMap { name in
        fields.given(name).map { HiddenField(name: name, value: $0) }
      })
  }

  private static let carried = [
    "change", "day", "effect", "reason", "basisKind", "basis", "acknowledgeDays", "answerDays", "validFrom",
    "reach", "reference", "seen",
  ]

  private static func sentence(_ count: Int) -> String {
    switch count {
    case 0: "Inget pågående ärende får nytt datum."
    case 1: "1 ärende får nytt datum."
    default: "\(count) ärenden får nytt datum."
    }
  }
}

/// A change of the calendar or of a promise, in a sentence.
struct TimeChangeWords {
  private let change: TimeChange
  private let dates: PlainSwedishDate

  init(_ change: TimeChange, today: CalendarDay) {
    self.change = change
    dates = PlainSwedishDate(today: today)
  }

  var sentence: String {
    switch change {
    case .add(let item):
      let extra: String =
        if case (.close, .ownDecision) = (item.effect, item.legalBasis) {
          " Dagen räknas ändå i löftena, eftersom det är kommunens eget beslut."
        } else { "" }
      return "\(dates.date(item.day).capitalizedFirst): \(item.swedishEffect) (\(item.swedishBasis)).\(extra)"
    case .remove(let day): return "Undantaget \(dates.date(day)) tas bort."
    case .promise(let promise, let from, let reach, let reference):
      return "Från och med \(dates.date(from)) lovar vi att bekräfta inom "
        + "\(PlainSwedishDate.workingDays(promise.acknowledgeDays)) och svara inom "
        + "\(PlainSwedishDate.workingDays(promise.answerDays)) (\(reference)). Det gäller \(reach.swedish)."
    }
  }
}
