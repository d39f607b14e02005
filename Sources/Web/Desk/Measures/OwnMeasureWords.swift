import Domain
import Operations

/// Measures and what is done with them, in words.
struct OwnMeasureWords {
  let names: MeasureNames

  init(_ names: MeasureNames) {
    self.names = names
  }

  /// "tisdag 24 november kl. 9.12, Kim Norén".
  func made(_ done: Doing) -> String {
    done.actor == Actor.program.reference
      ? "följer med Norna" : MadeBy(staff: names.staff, today: names.today).words(done)
  }

  func name(_ id: StaffID) -> String {
    guard let member = names.staff.first(where: { $0.id == id }) else { return "En tidigare medarbetare" }
    return member.disabledOn == nil ? member.name : "\(member.name) (har slutat)"
  }

  /// A line of the history of something that is edited.
  func version(_ number: Int, _ made: Doing, _ what: String) -> DescribedText {
    DescribedText("Version \(number)", "\(self.made(made)): \(what)")
  }

  /// A figure in its history, which says what it was made from and why it was taken back.
  func figure(_ figure: ReportedFigure, _ scale: MeasureScale) -> DescribedText {
    let what =
      figure.value.map { value in
        "\(scale.text(value)), \(ReportedFigure.label), \(figure.origin.swedish). \(figure.method)"
      } ?? "togs tillbaka"
    let note = figure.note.isEmpty ? "" : " \(figure.note)"
    return DescribedText(
      "\(Self.gender(figure.key.gender)), version \(figure.version)", "\(made(figure.made)): \(what)\(note)")
  }

  static func gender(_ gender: MeasureGender) -> String { gender.swedish.capitalizedFirst }

  static func direction(_ direction: MeasureDirection) -> String { direction.swedish.capitalizedFirst }

  /// "1 fråga", "24 frågor".
  static func questions(_ count: Int) -> String { count == 1 ? "1 fråga" : "\(count) frågor" }

  static let directions = MeasureDirection.allCases.map { direction in
    Choice(value: direction.rawValue, label: Self.direction(direction), hint: hint(direction))
  }

  private static func hint(_ direction: MeasureDirection) -> String? {
    switch direction {
    case .higher, .lower: nil
    case .cost: "Billigare är varken bra eller dåligt. Måttet får ingen färg."
    case .none: "Måttet är bara till för kännedom. Det får varken plats eller färg."
    }
  }
}

/// What was just done, as it stands in the address.
enum MeasureNews: String {
  case saved = "sparad"
  case closed = "stangd"
  case opened = "oppnad"
  case reported = "rapporterad"
  case withdrawn = "tillbaka"
  case entered = "inskriven"
  case removed = "borttagen"

  var swedish: String {
    switch self {
    case .saved: "Det är sparat."
    case .closed: "Det är stängt."
    case .opened: "Det är öppnat igen."
    case .reported: "Uppgiften är rapporterad."
    case .withdrawn: "Uppgiften är tillbakatagen."
    case .entered: "Det är inskrivet."
    case .removed: "Raden räknas inte längre."
    }
  }
}
