import Domain
import Operations

/// What Tallsjö measures and reports itself: a measure of its own over three years, a wait that Kolada has no value of, an
/// index made from a checklist, and a set in which they stand together. The figures are invented and say so, since they
/// stand beside those of a real municipality.
struct DemoOwnMeasures {
  static let set = "tallsjos-egna"
  static let responseTime = KPIID(rawValue: "svarstid-felanmalan")
  static let index = Checklist.webInformation
  /// Of a place in a care home. Berg, whose figures are shown, has no value.
  static let wait = KPIID(rawValue: "U23401")

  let operations: Operations
  let strategist: StaffMember
  let lastDay: CalendarDay

  private var actor: Actor { .staff(strategist) }

  /// What was there before the two years.
  func begin() async throws {
    let draft = OwnMeasureDraft(
      title: "Svarstid på felanmälan, medelvärde", unit: "dagar", direction: .lower,
      definition:
        "Dagar från att en felanmälan kommer in till att den som anmälde får veta vad som händer, i medelvärde för årets anmälningar.",
      source: "Kommunens system för felanmälan", area: "Samhälle och miljö")
    _ = try await operations.addOwnMeasure(Self.responseTime.rawValue, draft, actor: actor)
    try await report(Self.responseTime, lastDay.year - 3, "5,5", "Alla felanmälningar under året.")
    try await report(Self.wait, DemoFigures.lastYear, "48", Self.howLongOneWaits)
  }

  /// What has been reported since.
  func end() async throws {
    let years = [(lastDay.year - 2, "4,8"), (lastDay.year - 1, "4")]
    for (year, value) in years {
      try await report(Self.responseTime, year, value, "Alla felanmälningar under året.")
    }
    try await report(Self.wait, lastDay.year - 1, "41", Self.howLongOneWaits)
    try await fillChecklist()
    let rows = [Self.responseTime, Self.wait, Self.index].enumerated().map { place, kpi in
      MeasureSetDraft.Row(row: place + 1, kpi: kpi.rawValue)
    }
    _ = try await operations.addMeasureSet(
      Self.set, MeasureSetDraft(title: "Tallsjös egna mått", rows: rows), actor: actor)
  }

  private static let howLongOneWaits =
    "Från ansökan till det första erbjudna inflyttningsdatumet, alla som flyttade in under andra halvåret."

  private static let note = "Uppgiften är påhittad, som allt om Tallsjö."

  private func report(_ kpi: KPIID, _ year: Int, _ value: String, _ method: String) async throws {
    let draft = FigureDraft(
      kpi: kpi, year: year, value: value, method: method, note: Self.note, version: 0)
    _ = try await operations.reportFigure(draft, actor: actor)
  }

  /// Full points on all questions but every fourth.
  private func fillChecklist() async throws {
    guard let list = try await operations.ownMeasure(Self.index, for: strategist).checklist else {
      throw Problem(.notFound, .measureUnknown)
    }
    let points = list.content.items.enumerated().map { place, item in
      String(place % 4 == 3 ? 0 : item.most)
    }
    _ = try await operations.fillChecklist(
      ChecklistAnswers(
        measure: Self.index, year: lastDay.year - 1, points: points, note: Self.note, version: list.number),
      actor: actor)
  }
}
