@testable import Web

/// The comparison.
extension Samples {
  static let measurePages: [SamplePage] = [
    SamplePage("wall", wall, in: publicFrame("/jamforelser")),
    SamplePage("wall-empty", emptyWall, in: publicFrame("/jamforelser")),
    SamplePage("measure", measurePage, in: publicFrame("/jamforelser")),
    SamplePage("measure-without-values", bareMeasurePage, in: publicFrame("/jamforelser")),
    SamplePage("beside", besidePage, in: publicFrame("/jamforelser")),
    SamplePage("differences", differencesPage, in: publicFrame("/jamforelser")),
    SamplePage("measure-search", searchPage, in: publicFrame("/jamforelser")),
    SamplePage("comparison-choice", comparisonChoice, in: publicFrame("/jamforelser")),
    SamplePage("published-documents", publishedDocuments, in: publicFrame("/jamforelser")),
    SamplePage(
      "published-documents-none", PublishedDocumentsPage(documents: []), in: publicFrame("/jamforelser")),
    SamplePage("published-document", publishedDocument, in: publicFrame("/jamforelser")),
    SamplePage("no-figures", NoFiguresPage(municipality: municipality), in: publicFrame("/jamforelser")),
  ]

  private static let note =
    "Siffrorna gäller Berg (2326 i Kolada). Den kommunen är vald i inställningarna för Tallsjö kommun."
  private static let green = BandMark.green
  private static let colourless = BandMark.colourless("Ingen färg, det är en kostnad")
  private static let caution = "Egna uppgifter har kommuner rapporterat själva. De kommer inte från Kolada."
  private static let change = MeasureChange(arrow: "↑", words: "Upp 2,4 sedan 2021, till det bättre")
  private static let kept = [HiddenField(name: "set", value: "kkik-2024")]
  private static let municipalities = ChoiceField(
    options: [Choice(value: "2326", label: "Berg", selected: true), Choice(value: "2321", label: "Åre")],
    error: "Det finns ingen kommun med koden 999.")
  private static let back = PageLink(label: "Alla mått", address: "/jamforelser?year=2022")

  private static let chooser = ComparisonChooser(
    action: "/jamforelser", municipality: municipalities,
    set: ChoiceField(options: [Choice(value: "kkik-2024", label: "Kommunens kvalitet i korthet")]),
    year: ChoiceField(options: [Choice(value: "2022", label: "2022", selected: true)]),
    network: ChoiceField(options: [Choice(value: "nornorna", label: "Nornorna")]), hidden: kept)

  private static let beside = BesideForm(
    action: "/jamforelser/mot", other: ChoiceField(options: [Choice(value: "2321", label: "Åre")]),
    hidden: kept)

  static let wall = WallPage(
    title: "Berg jämfört med andra kommuner 2022", note: note,
    reading:
      "Berg är bland de bästa kommunerna i 5 av de 17 mått som har färg 2022, och bland de sämsta i 4.",
    counts: [BandCount(mark: green, text: "5 mått"), BandCount(mark: colourless, text: "8 mått")],
    basis: "Kommunens kvalitet i korthet (KKiK) 2022. Jämförelsegrupp: Nornorna.", caution: caution,
    chooser: chooser,
    links: [PageLink(label: "Sök bland alla mått", address: "/jamforelser/sok")],
    files: [PageLink(label: "Hämta siffrorna (CSV)", address: "/jamforelser.csv?year=2022")], beside: beside,
    areas: [
      WallArea(
        id: "omrade-1", heading: "Barn och unga",
        tiles: [
          WallTile(
            name: "Elever i åk 9 som är behöriga till yrkesprogram", address: "/jamforelser/N15428?year=2022",
            value: "85,4\u{A0}%", mark: green, rank: "Plats 45 av 290",
            reported: "Egen uppgift 2022: 86\u{A0}%", change: change,
            networkMean: "Medel i Nornorna: 84,0\u{A0}%",
            remarks: ["Värdena 2022 är preliminära och kan ändras."]),
          WallTile(
            name: "Kostnad förskola", address: "/jamforelser/N11008",
            missing: "Inget värde 2022: orsak ej angiven. Senast 2021: 197 499\u{A0}kr.", mark: colourless),
        ])
    ])

  static let emptyWall = WallPage(
    title: "Berg jämfört med andra kommuner", reading: "Det finns inga värden att visa.", counts: [],
    basis: "SCB:s medborgarundersökning. Jämförelsegrupp: Nornorna.",
    chooser: ComparisonChooser(action: "/jamforelser"), links: [], beside: beside, areas: [])

  private static let strip = MeasureFigure(
    id: "bland-alla", title: "Bland alla kommuner 2022", finding: "Berg har 85,4 %: plats 45 av 290.",
    chartSVG: ##"<svg role="img" aria-labelledby="b-title"><title id="b-title">Bland alla</title></svg>"##)

  private static let file = PageLink(
    label: "Hämta siffrorna till ett kalkylblad (CSV)", address: "/jamforelser/N15428.csv?year=2022")

  static let measurePage = MeasurePage(
    title: "Elever i åk 9 som är behöriga till yrkesprogram", note: note, heading: "Berg 2022",
    value: "85,4\u{A0}%", mark: green, rank: "Plats 45 av 290", change: change,
    remarks: ["Felmarginal ±2,3. Mindre skillnader kan bero på slumpen."],
    reported: [DescribedText("Egen uppgift 2022", "86\u{A0}%, rapporterad 3 mars 2026. Alla elever.")],
    caution: caution, chooser: chooser, back: back,
    facts: [DescribedText("Bäst", "98,5\u{A0}%: Danderyd och Täby")], strip: strip,
    lines: MeasureFigure(
      id: "over-aren", title: "Över åren", finding: "Det finns ett eget värde att visa.",
      sentence: "Det finns inga värden att visa."),
    years: [
      MeasureYearRow(
        year: "2022", own: "85,4\u{A0}%", ownFigure: "86,0\u{A0}%", networkMean: "84,0\u{A0}%",
        countryMean: "84,9\u{A0}%", count: "290")
    ],
    revisions: [
      MeasureRevisionRow(year: "2021", value: "86,4\u{A0}%", readOn: "4 mars 2025", until: "3 mars 2026")
    ], file: file, reportedHeading: "Egen uppgift, inte ur Kolada", networkHeading: "Nornorna 2022",
    order: "de bästa först",
    members: [
      MeasureMemberRow(
        name: "Åre", address: "/jamforelser/mot/2321", value: "90,1\u{A0}%", rank: "20", mark: green),
      MeasureMemberRow(name: "Berg", value: "85,4\u{A0}%", rank: "45", mark: green),
      MeasureMemberRow(
        name: "Ragunda", address: "/jamforelser/mot/2303", value: "Inget värde, orsak ej angiven", rank: "–"),
    ],
    everybody: [
      MeasureMemberRow(name: "Danderyd", address: "/jamforelser/mot/0162", value: "98,5\u{A0}%", rank: "1")
    ],
    complaints: ComplaintBlock(
      heading: "Klagomål om bemötande", caution: "Det säger inte att det ena beror på det andra.",
      measures: ["Bra bemötande, procent"],
      years: [FigureRow(name: "2025", cells: ["12", "1,71", "83,1"])], yearHeadings: ["2025"],
      boards: [FigureRow(name: "Socialnämnden", cells: ["färre än 5"])], notes: ["Bara hela år visas."]),
    definition: MeasureDefinition(
      text: "Antal elever som är behöriga, dividerat med alla. Källa: SCB.",
      facts: [DescribedText("Beteckning i Kolada", "N15428")],
      earlier: [DescribedText("Inläst 4 mars 2026", "Elever i åk 9, behöriga\nEn äldre definition.")]))

  static let bareMeasurePage = MeasurePage(
    title: "Gång- och cykelväg, meter/inv", heading: "Berg 2022",
    missing: "Inget värde 2022: orsak ej angiven.",
    mark: colourless, chooser: ComparisonChooser(action: "/jamforelser/N07000"), back: back, facts: [],
    strip: MeasureFigure(
      id: "bland-alla", title: "Bland alla kommuner 2022", finding: "Ingen kommun har ett värde 2022.",
      sentence: "Det finns inga värden att visa."),
    lines: MeasureFigure(
      id: "over-aren", title: "Över åren", finding: "Berg har inga egna värden.",
      sentence: "Det finns inga värden att visa."), years: [], file: file,
    networkHeading: "Nornorna 2022", order: "det högsta värdet först", members: [], everybody: [],
    definition: MeasureDefinition(text: "Ingen definition är inläst.", facts: [], earlier: []))

  static let besidePage = BesidePage(
    title: "Berg och Åre 2022", note: note,
    reading: "Berg har det bättre värdet i 8 av 15 mått som båda har, och Åre i 7. Kostnader är inte med.",
    chooser: chooser, beside: beside, back: back, one: "Berg", other: "Åre",
    areas: [
      BesideArea(
        id: "omrade-1", heading: "Barn och unga", caption: "Barn och unga: Berg och Åre",
        rows: [
          BesideRow(
            name: "Elever i åk 9", address: "/jamforelser/N15428", one: "85,4\u{A0}%", oneMark: green,
            other: "90,1\u{A0}%", otherMark: green, difference: "4,7 högre, och bättre, i Åre")
        ])
    ])

  static let differencesPage = DifferencesPage(
    title: "Här skiljer sig Berg mest från liknande kommuner 2022", note: note,
    reading: "Mest skiljer det i måttet ”Kostnad förskola”.", chooser: chooser, back: back,
    group: "De liknande kommunerna är Koladas grupp ”Liknande kommuner, Berg”: Dorotea, Åsele.",
    rows: [
      DifferenceRow(
        name: "Kostnad förskola", address: "/jamforelser/N11008", value: "191 368\u{A0}kr",
        groupMean: "172 000\u{A0}kr (7 kommuner)", spreads: "1,4",
        meaning: "Dyrare än i de liknande kommunerna")
    ], left: "12 mått är inte med.")

  static let searchPage = MeasureSearchPage(
    q: TextField(value: "väntetid", error: "Skriv ett ord."), hidden: kept,
    sentence: "41 mått passar in på ”väntetid”.",
    hits: [
      MeasureHit(
        name: "Väntetid till särskilt boende", address: "/jamforelser/U23401",
        facts: "U23401, värden för 2010–2022", excerpt: "Väntetid i antal dagar …"),
      MeasureHit(name: "U00412", address: "/jamforelser/U00412", facts: "U00412, inga värden inlästa"),
    ], pagination: Pagination(position: "Sida 2 av 3", previous: "?page=1", next: "?page=3"), back: back)

  static let publishedDocuments = PublishedDocumentsPage(documents: [
    PublishedDocumentItem(
      heading: "Berg i jämförelse 2022", address: "/jamforelser/dokument/d1",
      what: "Kommunens eget dokument. Beslutat 19 januari 2027. Kommunstyrelsen § 7.")
  ])

  static let publishedDocument = PublishedDocumentPage(
    title: "Berg i jämförelse 2022", what: "Kommunens eget dokument. Beslutat 19 januari 2027.",
    downloads: [PageLink(label: "JSON", address: "/jamforelser/dokument/d1?format=json")],
    reportHTML: "<h2>Läget i korthet</h2><p>Berg har värde 2022 för 12 av 40 mått.</p>")

  static let comparisonChoice = ComparisonChoicePage(
    errors: [FormError(target: "municipality", text: "Det finns ingen kommun med koden 999.")],
    chooser: chooser)
}
