import Domain
import Operations

/// The form of a round: its days, and who is responsible for each measure that is collected.
struct RoundFormFilling {
  let material: CollectionMaterial
  /// nil for a new one.
  let year: Int?
  var attempt: MeasureAttempt?

  /// Rows for measures that are not among the candidates.
  private static let blankRows = 3

  var page: MeasureFormPage {
    var page = MeasureFormPage(
      title: year.map { "Ändra insamlingen \($0)" } ?? "Lägg upp en insamling",
      trail: MeasureAddress.trail(),
      lead:
        "Välj vem som ansvarar för varje mått. Den som ansvarar får en uppgift den första dagen, och påminnelser.",
      forms: [form], history: [])
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict, let now = material.now {
      let words = OwnMeasureWords(material.names)
      page = page.meeting(
        CaseConflict(
          of: "insamlingen", changes: ["Version \(now.number): \(words.made(now.made))."],
          theirs: now.content.items.map { DescribedText($0.kpi.rawValue, words.name($0.responsible)) },
          mine: attempt.fields.written([("firstDay", "Första dagen"), ("lastDay", "Sista dagen")])))
    }
    return page
  }

  /// What the form holds: as it was tried, as the round stands, or as the one before it was.
  private var fields: FormFields {
    if let attempt { return attempt.fields }
    var values: [String: String] = [:]
    if let now = material.now?.content {
      values["firstDay"] = now.firstDay.description
      values["lastDay"] = now.lastDay.description
    } else {
      values["year"] = String(material.names.today.year)
    }
    let items = (material.now?.content ?? material.previous)?.items ?? []
    for (place, measure) in material.candidates.enumerated() {
      let responsible = items.first { $0.kpi == measure.kpi }?.responsible
      values["kpi-\(place + 1)"] = measure.kpi.rawValue
      values["responsible-\(place + 1)"] = responsible?.rawValue ?? ""
    }
    values["rows"] = String(material.candidates.count + Self.blankRows)
    return FormFields(values)
  }

  private var form: MeasureForm {
    let controls = MeasureControls(fields, attempt?.problems ?? [])
    let now = material.now?.number ?? 0
    let count = min(max(Int(controls.fields["rows"]) ?? 0, Self.blankRows), 500)
    return MeasureForm(
      id: "insamling",
      action: year.map { "\(MeasureAddress.round($0))/andra" } ?? "\(MeasureAddress.desk)/insamling/ny",
      carried: [
        HiddenField(name: "version", value: attempt?.version(now: now) ?? String(now)),
        HiddenField(name: "rows", value: String(count)),
      ],
      parts: [
        MeasureFormPart(
          controls: (year == nil
            ? [controls.line("year", "Vilket år gäller uppgifterna?", width: "date")] : []) + [
              controls.line("firstDay", "Första dagen", type: "date", width: "date"),
              controls.line("lastDay", "Sista dagen", type: "date", width: "date"),
            ]),
        MeasureFormPart(
          heading: "Vad samlas in, och vem ansvarar?",
          hint:
            "Mått som kommunen rapporterar själv, och kommunens egna. Utan ansvarig samlas måttet inte in.",
          rows: (1...count).map { row($0, controls) }),
      ], submit: "Spara insamlingen", back: year.map(MeasureAddress.round) ?? MeasureAddress.desk)
  }

  /// By the measure that the form itself has in the row: the candidates may be others than when it was made.
  private func row(_ row: Int, _ controls: MeasureControls) -> MeasureFormRow {
    let kpi = controls.fields["kpi-\(row)"]
    let candidate = material.candidates.first { $0.kpi.rawValue == kpi }
    return candidate.map { known($0, row, controls) } ?? blank(row, controls)
  }

  private func known(_ measure: KnownMeasure, _ row: Int, _ controls: MeasureControls) -> MeasureFormRow {
    let closed = measure.closedAfter.map { ", stängt efter \($0)" } ?? ""
    return MeasureFormRow(
      legend: "\(measure.title) (\(measure.kpi)\(closed))",
      carried: [HiddenField(name: "kpi-\(row)", value: measure.kpi.rawValue)],
      controls: [controls.list("responsible-\(row)", "Ansvarig", people(row, controls))])
  }

  private func blank(_ row: Int, _ controls: MeasureControls) -> MeasureFormRow {
    MeasureFormRow(
      legend: "Ett annat mått",
      controls: [
        controls.line("kpi-\(row)", "Beteckning", hint: "Som U23401.", width: "half"),
        controls.list("responsible-\(row)", "Ansvarig", people(row, controls)),
      ])
  }

  /// Those who may be responsible, and whoever is, also after having left.
  private func people(_ row: Int, _ controls: MeasureControls) -> [Choice] {
    let words = OwnMeasureWords(material.names)
    let offered = SwedishOrder.sorted(material.people, by: \.name).map {
      Choice(value: $0.id.rawValue, label: "\($0.name), \($0.role.swedish)")
    }
    let chosen = controls.fields["responsible-\(row)"]
    let isMissing = !chosen.isEmpty && !offered.contains { $0.value == chosen }
    let kept =
      isMissing ? [Choice(value: chosen, label: words.name(StaffID(rawValue: chosen)))] : []
    return [Choice(value: "", label: "Samlas inte in")] + offered + kept
  }
}
