import Domain
import Operations
import Storage

/// Fills the desk's page of one measure.
struct ComparisonDeskMeasureFilling {
  let measure: MeasureDesk
  let member: StaffMember
  let attempt: ComparisonDeskAttempt

  private var desk: ComparisonDesk { measure.desk }
  private var compared: ComparedMeasure { measure.measure }
  private var figures: MeasureFigures { MeasureFigures(compared) }
  private var writes: Bool { Access.permitsComparison(member, .write) }
  private var address: String { "\(Site.comparisonPath)/matt/\(compared.item.kpi)" }
  private var current: String { measure.versions.first?.text ?? "" }

  var page: ComparisonDeskMeasurePage {
    ComparisonDeskMeasurePage(
      title: compared.title, back: PageLink(label: "Jämförelsen", address: desk.address()),
      colour: ComparisonDeskWords.mark(compared.band), errors: conflict == nil ? errors : [],
      conflict: conflict, facts: facts,
      instead: Access.permitsComparison(member, .readDrafts)
        ? nil : "Analysen står i dokumentet när det är beslutat.",
      forms: writes ? forms : nil, improvements: improvements, history: history,
      complaints: measure.complaints.map { ComplaintBlock(exact: $0, on: desk.today) })
  }

  private var errors: [FormError] {
    attempt.errors(["text": "text", "improvement": measure.choices.isEmpty ? "innehall" : "improvement"])
  }

  /// What somebody else wrote meanwhile, beside what was just written. The form then carries the version that stands now.
  private var conflict: CaseConflict? {
    guard attempt.problems.contains(where: \.isConflictOfVersions), let latest = measure.versions.first else {
      return nil
    }
    return CaseConflict(
      of: "analysen", changes: ["\(latest.author) sparade version \(latest.version)."],
      theirs: [DescribedText("Analys", latest.text)], mine: attempt.fields.written([("text", "Analys")]))
  }

  private var forms: ComparisonDeskForms {
    let version = String(measure.versions.first?.version ?? 0)
    return ComparisonDeskForms(
      address: address, carried: desk.carried + [HiddenField(name: "version", value: version)],
      text: TextField(value: attempt.fields.given("text") ?? current, error: attempt.error("text")),
      improvement: measure.choices.isEmpty ? nil : choices, plan: "/desk/atgarder/ny")
  }

  private var choices: ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Välj en åtgärd")]
        + measure.choices.map { item in
          Choice(
            value: item.id.rawValue, label: "\(item.content.title) (\(item.progress.status.swedish))")
        }
    ).selecting(attempt.fields["improvement"], error: attempt.error("improvement"))
  }

  private var improvements: [ComparisonDeskImprovement] {
    measure.improvements.map { item in
      ComparisonDeskImprovement(
        id: item.id.rawValue, heading: item.content.title, address: ImprovementWords.address(item.id),
        status: "\(item.progress.status.swedish), klar senast \(item.content.dueOn.swedish)",
        removable: writes && Access.permitsImprovement(member, .change, at: item.placement))
    }
  }

  /// All but the wording that holds.
  private var history: [DescribedText] {
    measure.versions.dropFirst().map { item in
      DescribedText(
        "Version \(item.version), \(item.author), \(item.writtenOn.swedish)",
        item.text.isEmpty ? "Analysen togs tillbaka." : item.text)
    }
  }
}

// What is known of the measure.
extension ComparisonDeskMeasureFilling {
  private var facts: [DescribedText] {
    let (country, item) = (compared.country, compared.item)
    let remarks = MeasureWords.remarks(compared, in: desk.year, compared.scale)
    let facts: [(String, String?)] = [
      ("Plats", compared.rank.map { "\($0) av \(country.count)" }),
      ("Att tänka på", remarks.joined(separator: " ")),
      ("Kvinnor", compared.women.map(figures.text)), ("Män", compared.men.map(figures.text)),
      ("\(desk.network.title), ovägt medel", compared.networkMean.map(figures.text)),
      (item.direction == .cost ? "Lägst i landet" : "Bäst i landet", country.best.map(extreme)),
      (item.direction == .cost ? "Högst i landet" : "Sämst i landet", country.worst.map(extreme)),
      ("Landet, ovägt medel av \(country.count) kommuner", country.mean.map(figures.text)),
      ("Riket, källans eget värde", country.riket.map(figures.text)),
      ("Definition", compared.definition?.definition), ("Källa", source),
    ]
    let value = DescribedText(
      "\(desk.comparison?.municipality.title ?? "") \(desk.year)", ComparisonDeskWords.value(compared))
    let own = compared.newestReported.compactMap { MeasureWords.described($0, compared.scale) }
    let rest = facts.compactMap { term, text in
      text.flatMap { $0.isEmpty ? nil : DescribedText(term, $0) }
    }
    return [value] + own + rest
  }

  private var source: String {
    let holder = compared.definition?.source ?? compared.item.source
    return "\(MeasureSource(compared.item.kpi, holder: holder).sentences) Id: \(compared.item.kpi)."
  }

  private func extreme(_ extreme: MeasureYear.Extreme) -> String {
    "\(figures.text(extreme.value)), \(AreaNames.joined(extreme.areas.map(AreaCatalogue.title)))"
  }
}
