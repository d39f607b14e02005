import Domain
import Operations
import Storage

/// Fills the desk's page of the comparison.
struct ComparisonDeskFilling {
  let desk: ComparisonDesk
  let member: StaffMember
  let attempt: ComparisonDeskAttempt
  let formats: [ReportFormat]

  private func may(_ action: ComparisonAction) -> Bool { Access.permitsComparison(member, action) }

  var page: ComparisonDeskPage {
    let isArranged = desk.comparison != nil
    return ComparisonDeskPage(
      sentence: sentence,
      errors: attempt.errors([
        "municipality": "municipality", "network": "home", "file": "file", "content": "content",
        "year": "ar",
      ]),
      filter: isArranged ? filter : nil, showsAnalyses: may(.readDrafts), rows: rows,
      drafts: isArranged && may(.readDrafts) ? drafts : [],
      exchange: isArranged && may(.decide) ? exchange : nil, received: received,
      decided: desk.decided.map(decided), arrangement: may(.arrange) ? arrangement : nil)
  }

  private var sentence: String {
    guard let comparison = desk.comparison else {
      return may(.arrange)
        ? "Välj först vilken kommun ni är. Då visas era mått bredvid de andras."
        : "En kvalitetsstrateg eller systemförvaltare väljer först vilken kommun ni är."
    }
    let (green, yellow, red) = (comparison.count(.green), comparison.count(.yellow), comparison.count(.red))
    let counts =
      "\(green) \(green == 1 ? "grönt" : "gröna"), \(yellow) \(yellow == 1 ? "gult" : "gula"), "
      + "\(red) \(red == 1 ? "rött" : "röda") och \(comparison.count(.none)) utan färg"
    let written =
      may(.readDrafts)
      ? " Ni har skrivit analys till \(desk.analyses.count) av \(comparison.measures.count) mått." : ""
    return "\(comparison.municipality.title) \(desk.year) bredvid \(desk.network.title): \(counts).\(written)"
  }

  private var filter: ComparisonDeskFilter {
    let years = Set(desk.years + [desk.year]).sorted(by: >)
    return ComparisonDeskFilter(
      year: ChoiceField(options: years.map { Choice(value: String($0), label: String($0)) }).selecting(
        String(desk.year)),
      set: ChoiceField(options: desk.sets.map { Choice(value: $0.id, label: $0.title) }).selecting(
        desk.set.id),
      network: ComparisonDeskNetworks(desk).own.selecting(desk.network.id))
  }

  private var rows: [ComparisonDeskRow] {
    (desk.comparison?.measures ?? []).map { measure in
      let kpi = measure.item.kpi
      let count = desk.improvements[kpi] ?? 0
      let value = [ComparisonDeskWords.value(measure), MeasureWords.reported(measure)].compactMap { $0 }
      return ComparisonDeskRow(
        heading: measure.title, address: desk.address("/matt/\(kpi)"), area: measure.item.area,
        value: value.joined(separator: ". "), colour: ComparisonDeskWords.mark(measure.band),
        place: measure.rank.map { "\($0) av \(measure.country.count)" },
        analysis: may(.readDrafts) ? analysis(of: kpi) : nil,
        improvements: count == 0 ? nil : count == 1 ? "1 åtgärd" : "\(count) åtgärder")
    }
  }

  private func analysis(of kpi: KPIID) -> StateMark {
    desk.analyses[kpi] == nil ? StateMark("Saknas", .neutral) : StateMark("Skriven", .kept)
  }
}

// The documents.
extension ComparisonDeskFilling {
  private var drafts: [ComparisonDeskDraft] {
    DecidedComparison.Kind.allCases.map { kind in
      ComparisonDeskDraft(
        what: kind == .own ? "Utkast till ert dokument" : "Utkast till nätverkets gemensamma",
        files: desk.files(kind, in: formats),
        decision: may(.decide)
          ? PageLink(
            label: kind == .own ? "Besluta ert dokument" : "Besluta det gemensamma dokumentet",
            address: desk.address("/beslut", ["sort": kind.rawValue])) : nil)
    }
  }

  private func decided(_ item: DecidedComparison) -> ComparisonDeskDecided {
    let publications = desk.publications[item.id] ?? []
    let isPublic = publications.contains(where: \.isPublic)
    let place = item.decision.isEmpty ? "" : ". \(item.decision)"
    return ComparisonDeskDecided(
      heading: item.title,
      what: "\(item.kind == .own ? "Eget dokument" : "Nätverkets gemensamma"), \(item.set)",
      who: "\(item.decided.day.swedish), \(item.decider)\(place)", hash: item.hash,
      files: formats.map { format in
        PageLink(
          label: format.rawValue.uppercased(),
          address: "\(Site.comparisonPath)/beslut/\(item.id)?format=\(format.rawValue)")
      }, publications: publications.flatMap(PublicationWords.lines),
      shown: isPublic ? PageLink(label: "Läs det på webben", address: PublishedWords.address(item)) : nil,
      publishing: may(.publish) ? publishing(item, isPublic: isPublic) : nil)
  }

  private func publishing(_ item: DecidedComparison, isPublic: Bool) -> ComparisonDeskPublishing {
    ComparisonDeskPublishing(
      address: "\(Site.comparisonPath)/beslut/\(item.id)/\(isPublic ? "dra-tillbaka" : "publicera")",
      label: isPublic ? "Dra tillbaka" : "Publicera",
      sentence: isPublic ? PublicationWords.withdrawing : PublicationWords.publishing(item.kind),
      carried: desk.carried)
  }

  private var exchange: ComparisonDeskExchange {
    ComparisonDeskExchange(
      export: PageLink(
        label: "Hämta era analyser av \(desk.year) som en fil till nätverket",
        address: desk.address("/analyser")),
      carried: desk.carried, file: TextField(error: attempt.error("file")),
      content: TextField(value: attempt.fields["content"], error: attempt.error("content")),
      unfolded: attempt.error("file") != nil || attempt.error("content") != nil)
  }

  private var received: [DescribedText] {
    desk.received.map { item in
      DescribedText(
        AreaCatalogue.title(item.municipality),
        "Lämnat av \(item.exportedBy), \(item.exportedOn.swedish). Inläst \(item.made.day.swedish).")
    }
  }

  private var arrangement: ComparisonDeskArrangement {
    let municipalities = SwedishOrder.sorted(AreaCatalogue.municipalities, by: \.title).map {
      Choice(value: $0.id.rawValue, label: $0.title)
    }
    let municipality = attempt.fields.given("municipality") ?? desk.home.municipality?.id.rawValue
    return ComparisonDeskArrangement(
      municipality: ChoiceField(options: [Choice(value: "", label: "Välj kommun")] + municipalities)
        .selecting(municipality ?? "", error: attempt.error("municipality")),
      home: ComparisonDeskNetworks(desk).all.selecting(
        attempt.fields.given("home") ?? desk.home.network.id, error: attempt.error("network")))
  }
}

/// The comparison groups to choose from.
struct ComparisonDeskNetworks {
  private let desk: ComparisonDesk

  init(_ desk: ComparisonDesk) {
    self.desk = desk
  }

  /// The own network, and the groups that the municipality has, is in or is like.
  var own: ChoiceField { field([desk.home.network] + desk.networks + [desk.network]) }

  /// The same, every group that is shipped with the program, and the one that is chosen.
  var all: ChoiceField {
    field(desk.networks + SwedishOrder.sorted(desk.shippedNetworks, by: \.title) + [desk.home.network])
  }

  private func field(_ networks: [ComparisonNetwork]) -> ChoiceField {
    var options: [Choice] = []
    for network in networks where !options.contains(where: { $0.value == network.id }) {
      options.append(Choice(value: network.id, label: network.title))
    }
    return ChoiceField(options: options)
  }
}

/// What is said of publishing a decided document.
enum PublicationWords {
  /// Who published it and who withdrew it, and when.
  static func lines(_ item: ComparisonPublication) -> [String] {
    let published = "Publicerat \(item.published.done.day.swedish) av \(item.published.name)."
    return [published]
      + (item.withdrawn.map { ["Tillbakadraget \($0.done.day.swedish) av \($0.name)."] } ?? [])
  }

  static let withdrawing = "Dokumentet försvinner från webben genast. Det är fortfarande beslutat."

  static func publishing(_ kind: DecidedComparison.Kind) -> String {
    let others = kind == .joint ? " Fråga de andra kommunerna först: deras texter kommer också med." : ""
    return
      "Alla kan läsa dokumentet under Jämförelser på webben, med analyserna och namnen på dem som har skrivit.\(others) Du "
      + "kan dra tillbaka det."
  }
}

/// What the desk's pages of the comparison say alike.
enum ComparisonDeskWords {
  static func mark(_ band: MeasureBand) -> StateMark {
    let tone: StateMark.Tone =
      switch band {
      case .green: .kept
      case .yellow: .soon
      case .red: .late
      case .none: .neutral
      }
    return StateMark(band.swedish.capitalizedFirst, tone)
  }

  /// The value, or what is known of why there is none, with the newest that there is.
  static func value(_ measure: ComparedMeasure) -> String {
    let figures = MeasureFigures(measure)
    if let value = measure.value {
      return figures.text(value) + (measure.isPreliminary ? " (preliminärt)" : "")
    }
    let last = measure.history.last.map { " (\($0.year): \(figures.text($0.value)))" } ?? ""
    let others = measure.isPreliminary ? ". De andras värden är preliminära" : ""
    return "Saknas: \(measure.missing?.swedish ?? MissingReason.notGiven.swedish)\(last)\(others)"
  }
}
