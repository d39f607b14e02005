import Domain
import Operations
import Storage

extension CalendarPage {
  init(_ decisions: Operations.TimeDecisions, _ fields: FormFields, problem: Problem?) {
    let dates = PlainSwedishDate(today: decisions.today)
    func text(_ name: String) -> TextField {
      TextField(value: fields[name], error: problem?.field == name ? problem?.swedish : nil)
    }
    func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
    let conflict = problem?.key == .overrideTaken ? Self.conflict(decisions, fields) : nil
    self.init(
      errors: conflict == nil
        ? problem.map { [FormError(target: $0.field ?? "day", text: $0.swedish)] } ?? [] : [],
      conflict: conflict,
      rows: decisions.overrides.map { item in
        OverrideRow(
          day: dates.date(item.day), iso: item.day.description, what: item.swedishEffect,
          basis: item.swedishBasis)
      },
      day: text("day"), effect: CalendarChoices.effects.selecting(fields["effect"], error: error("effect")),
      reason: text("reason"),
      basisKind: CalendarChoices.bases.selecting(fields["basisKind"], error: error("basisKind")),
      basis: text("basis"),
      history: decisions.calendarDecisions.map { item in
        DescribedText(
          decisions.who(item.made),
          "\(item.change == .added ? "Skrev in" : "Tog bort") \(dates.date(item.item.day)): "
            + "\(item.item.swedishEffect) (\(item.item.swedishBasis))")
      })
  }

  /// The exception that the day has, beside the one that was just written.
  private static func conflict(_ decisions: Operations.TimeDecisions, _ fields: FormFields) -> CaseConflict? {
    guard let day = try? fields.day("day"), let item = decisions.overrides.first(where: { $0.day == day })
    else { return nil }
    let entered = decisions.calendarDecisions.first { $0.change == .added && $0.item.day == day }
    let told = entered.map { "Det skrevs in \(decisions.who($0.made)). " } ?? ""
    return CaseConflict(
      heading: "Dagen har redan ett undantag", text: "\(told)Ditt är inte sparat.",
      theirs: [
        DescribedText("Vad", item.swedishEffect.capitalizedFirst),
        DescribedText("Grund", item.swedishBasis.capitalizedFirst),
      ],
      mine: fields.written([("reason", "Vad heter den?"), ("basis", "Lagens nummer, eller beslutet")]),
      advice:
        "Säger de samma sak behöver du inte göra något. Ska ditt gälla i stället tar du bort det som gäller och "
        + "skriver sedan in ditt på nytt.")
  }
}

extension CalendarOverride {
  /// "ingen arbetsdag: en ny helgdag".
  var swedishEffect: String {
    switch effect {
    case .close(let reason): "ingen arbetsdag: \(reason)"
    case .open(let reason): "arbetsdag: \(reason)"
    }
  }

  /// "lag 2026:1", "eget beslut KS § 41".
  var swedishBasis: String {
    switch legalBasis {
    case .law(let number): "lag \(number)"
    case .ownDecision(let reference): "eget beslut \(reference)"
    }
  }
}

extension Operations.TimeDecisions {
  /// "måndag 2 mars kl. 10.00, Siv Ek".
  func who(_ made: Doing) -> String {
    MadeBy(staff: staff, today: today).words(made)
  }
}

/// Who made something, and when, in words.
struct MadeBy {
  let staff: [StaffMember]
  let today: CalendarDay

  func words(_ made: Doing) -> String {
    let id = StaffID(rawValue: String(made.actor.dropFirst("staff:".count)))
    let name = staff.first { $0.id == id }?.name ?? "Systemet"
    let clock = made.instant.map { " kl. \(SwedishTime.clock($0))" } ?? ""
    return "\(PlainSwedishDate(today: today).date(made.day))\(clock), \(name)"
  }
}
