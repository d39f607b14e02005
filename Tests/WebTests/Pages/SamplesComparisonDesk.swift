@testable import Web

extension Samples {
  private static let comparisonCarried = [
    HiddenField(name: "ar", value: "2022"), HiddenField(name: "matt", value: "kkik-2024"),
    HiddenField(name: "natverk", value: "nornorna"),
  ]

  private static let comparisonFiles = [
    PageLink(label: "HTML", address: "/desk/jamforelse/beslut/d1?format=html"),
    PageLink(label: "JSON", address: "/desk/jamforelse/beslut/d1?format=json"),
  ]

  static let comparisonDesk = ComparisonDeskPage(
    sentence: "Berg 2022 bredvid Nornorna: 4 gröna, 4 gula, 2 röda och 30 utan färg.",
    errors: [FormError(target: "file", text: "Inget lästes in. åre.json: filen är inte hel.")],
    filter: ComparisonDeskFilter(
      year: ChoiceField(options: [Choice(value: "2022", label: "2022", selected: true)]),
      set: ChoiceField(options: [Choice(value: "kkik-2024", label: "Kommunens kvalitet i korthet")]),
      network: ChoiceField(options: [Choice(value: "nornorna", label: "Nornorna")])),
    showsAnalyses: true,
    rows: [
      ComparisonDeskRow(
        heading: "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)",
        address: "/desk/jamforelse/matt/N15428?ar=2022", area: "Barn och unga", value: "85,4 %",
        colour: StateMark("Gult", .soon), place: "115 av 290", analysis: StateMark("Skriven", .kept),
        improvements: "1 åtgärd"),
      ComparisonDeskRow(
        heading: "Väntetid till särskilt boende", address: "/desk/jamforelse/matt/U23401?ar=2022",
        area: "Stöd och omsorg", value: "Saknas: orsak ej angiven", colour: StateMark("Utan färg", .neutral),
        analysis: StateMark("Saknas", .neutral)),
    ],
    drafts: [
      ComparisonDeskDraft(
        what: "Utkast till ert dokument",
        files: [PageLink(label: "PDF", address: "/desk/jamforelse/dokument?sort=own&format=pdf")],
        decision: PageLink(label: "Besluta ert dokument", address: "/desk/jamforelse/beslut?sort=own")),
      ComparisonDeskDraft(
        what: "Utkast till nätverkets gemensamma",
        files: [PageLink(label: "PDF", address: "/desk/jamforelse/dokument?sort=joint&format=pdf")]),
    ],
    exchange: ComparisonDeskExchange(
      export: PageLink(label: "Hämta era analyser", address: "/desk/jamforelse/analyser?ar=2022"),
      carried: comparisonCarried, file: TextField(error: "Inget lästes in. åre.json: filen är inte hel."),
      content: TextField(value: "{"), unfolded: true),
    received: [DescribedText("Åre", "Lämnat av Anna Lund, 20 november 2026. Inläst 24 november 2026.")],
    decided: [
      ComparisonDeskDecided(
        heading: "Berg i jämförelse 2022", what: "Eget dokument, kkik-2024",
        who: "19 januari 2027, Kim Norén. Kommunstyrelsen § 7",
        hash: String(repeating: "0a", count: 32), files: comparisonFiles,
        publications: ["Publicerat 20 januari 2027 av Kim Norén."],
        shown: PageLink(label: "Läs det på webben", address: "/jamforelser/dokument/d1"),
        publishing: ComparisonDeskPublishing(
          address: "/desk/jamforelse/beslut/d1/dra-tillbaka", label: "Dra tillbaka",
          sentence: "Dokumentet försvinner från webben genast.", carried: comparisonCarried)),
      ComparisonDeskDecided(
        heading: "Nornorna i jämförelse 2022", what: "Nätverkets gemensamma, kkik-2024",
        who: "19 januari 2027, Kim Norén", hash: String(repeating: "0b", count: 32), files: comparisonFiles),
    ],
    arrangement: ComparisonDeskArrangement(
      municipality: ChoiceField(options: [Choice(value: "2326", label: "Berg", selected: true)]),
      home: ChoiceField(options: [Choice(value: "nornorna", label: "Nornorna")])))

  /// Nobody has said which municipality it is, and the reader may not.
  static let comparisonDeskBlank = ComparisonDeskPage(
    sentence: "En kvalitetsstrateg eller systemförvaltare väljer först vilken kommun ni är.")

  static let comparisonDecision = ComparisonDecisionPage(
    title: "Besluta ”Berg i jämförelse 2022”",
    back: PageLink(label: "Jämförelsen", address: "/desk/jamforelse?ar=2022"),
    errors: [FormError(target: "decision", text: "Skriv högst 200 tecken.")],
    what: "Ert eget dokument, med måtten i Kommunens kvalitet i korthet, bredvid Nornorna.",
    files: [PageLink(label: "PDF", address: "/desk/jamforelse/dokument?sort=own&format=pdf")],
    mark: "Utkastet har nu märket ab12cd34.",
    carried: comparisonCarried + [
      HiddenField(name: "sort", value: "own"), HiddenField(name: "seen", value: "ab12cd34"),
      HiddenField(name: "submission", value: "f6"),
    ], decision: TextField(value: "Kommunstyrelsen § 7", error: "Skriv högst 200 tecken."))

  static let comparisonDeskMeasure = ComparisonDeskMeasurePage(
    title: "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)",
    back: PageLink(label: "Jämförelsen", address: "/desk/jamforelse?ar=2022"),
    colour: StateMark("Gult", .soon),
    errors: [FormError(target: "text", text: "Skriv analysen.")],
    facts: [DescribedText("Berg 2022", "85,4 %"), DescribedText("Plats", "115 av 290")],
    forms: ComparisonDeskForms(
      address: "/desk/jamforelse/matt/N15428",
      carried: comparisonCarried + [HiddenField(name: "version", value: "2")],
      text: TextField(value: "Små årskullar.", error: "Skriv analysen."),
      improvement: ChoiceField(
        options: [Choice(value: "a1", label: "Läxhjälp (pågår)")], error: "Inget ändrades."),
      plan: "/desk/atgarder/ny"),
    improvements: [
      ComparisonDeskImprovement(
        id: "a2", heading: "Fler speciallärare", address: "/desk/atgarder/a2",
        status: "planerad, klar senast 1 mars 2027", removable: true),
      ComparisonDeskImprovement(
        id: "a3", heading: "Frukost i skolan", address: "/desk/atgarder/a3",
        status: "klar, klar senast 1 mars 2026", removable: false),
    ],
    history: [DescribedText("Version 1, Kim Norén, 20 november 2026", "Små årskullar, några elever.")],
    complaints: ComplaintBlock(
      heading: "Klagomål om bemötande", caution: "Talen är exakta.", measures: ["Bra bemötande, procent"],
      years: [FigureRow(name: "2026 till och med 24 november 2026", cells: ["3", "0,43", "83,1"])],
      yearHeadings: ["2026 till och med 24 november 2026"],
      boards: [FigureRow(name: "Socialnämnden", cells: ["3"])],
      notes: ["Ett streck betyder att uppgiften saknas."]))

  static let comparisonDeskMeasureConflict = ComparisonDeskMeasurePage(
    title: "Kostnad förskola, kr/inskrivet barn",
    back: PageLink(label: "Jämförelsen", address: "/desk/jamforelse"),
    colour: StateMark("Utan färg", .neutral),
    conflict: CaseConflict(
      of: "analysen", changes: ["Kim Norén sparade version 3."],
      theirs: [DescribedText("Analys", "Fler barn.")], mine: [DescribedText("Analys", "Färre barn.")]),
    facts: [],
    forms: ComparisonDeskForms(
      address: "/desk/jamforelse/matt/N11008", carried: comparisonCarried,
      text: TextField(value: "Färre barn."),
      plan: "/desk/atgarder/ny"),
    improvements: [], history: [])

  static let comparisonDeskMeasureToRead = ComparisonDeskMeasurePage(
    title: "Kostnad förskola, kr/inskrivet barn",
    back: PageLink(label: "Jämförelsen", address: "/desk/jamforelse"),
    colour: StateMark("Utan färg", .neutral), facts: [],
    instead: "Analysen står i dokumentet när det är beslutat.", improvements: [], history: [])
}
