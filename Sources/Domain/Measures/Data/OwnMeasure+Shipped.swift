extension OwnMeasure {
  /// The measures that come with the program: two indexes made from checklists, those of the own service measurement, and
  /// the three of KKiK 2014 that Kolada never had. The municipality edits and closes them like its own.
  package static let shipped: [KPIID: OwnMeasure] = checklistMeasures.merging(serviceMeasures) { $1 }
    .merging(supplyMeasures) { $1 }

  private static let checklistMeasures: [KPIID: OwnMeasure] = [
    Checklist.webInformation: OwnMeasure(
      title: "Informationen på kommunens webbplats, andel (%) av maxpoäng", unit: "procent av maxpoäng",
      direction: .higher,
      definition:
        "Kommunens egen genomgång av sin webbplats: poängen på checklistans frågor i procent av högsta möjliga poäng. Frågorna är kommunens egna, så värdet är inte jämförbart med Informationsindex (U00415).",
      source: "Egen genomgång i kommunen", area: "Delaktighet och information"),
    Checklist.participation: OwnMeasure(
      title: "Invånarnas möjligheter att delta, andel (%) av maxpoäng", unit: "procent av maxpoäng",
      direction: .higher,
      definition:
        "Kommunens egen genomgång av hur invånarna kan delta: poängen på checklistans frågor i procent av högsta möjliga poäng. Frågorna är kommunens egna, så värdet är inte jämförbart med Delaktighetsindex (U00454).",
      source: "Egen genomgång i kommunen", area: "Delaktighet och information"),
  ]

  private static let serviceMeasures = Dictionary(
    uniqueKeysWithValues: byService.map { ($0.key.kpi, $0.value) })

  private static let byService: [ServiceMeasure: OwnMeasure] = [
    .emailWithinOneDay: service(
      "E-post som besvaras inom en arbetsdag, egen mätning, andel (%)",
      "Av kommunens egna provmejl: andelen som fick ett svar på frågan inom en arbetsdag. Ett automatiskt svar räknas inte."
    ),
    .emailWithinTwoDays: service(
      "E-post som besvaras inom två arbetsdagar, egen mätning, andel (%)",
      "Av kommunens egna provmejl: andelen som fick ett svar på frågan inom två arbetsdagar. Ett automatiskt svar räknas inte."
    ),
    .direct: service(
      "Telefonsamtal som får direkt svar på en enkel fråga, egen mätning, andel (%)",
      "Av kommunens egna provsamtal: andelen där den som svarade själv kunde besvara frågan."),
    .directOrOfficial: service(
      "Telefonsamtal som får direkt svar eller kontakt med en tjänsteperson, egen mätning, andel (%)",
      "Av kommunens egna provsamtal: andelen där frågan besvarades direkt eller där samtalet kom fram till en tjänsteperson som kunde svara."
    ),
    .good: service(
      "Gott bemötande vid provsamtal och provmejl, egen mätning, andel (%)",
      "Av kommunens egna provsamtal och provmejl där bemötandet har bedömts: andelen där det var gott, av gott, medel och dåligt."
    ),
    .telephoneTreatment: index("Bemötande i telefon, egen mätning, index", "bemötandet i telefon"),
    .telephoneEase: index(
      "Enkelhet i telefon, egen mätning, index", "hur enkelt det var att få hjälp i telefon"),
    .emailClarity: index("Tydlighet i e-post, egen mätning, index", "hur tydligt svaret med e-post var"),
    .emailEase: index(
      "Enkelhet i e-post, egen mätning, index", "hur enkelt det var att få hjälp med e-post"),
  ]

  private static func service(_ title: String, _ definition: String) -> OwnMeasure {
    OwnMeasure(
      title: title, unit: "procent", direction: .higher, definition: definition,
      source: "Egen servicemätning i kommunen", area: "Tillgänglighet")
  }

  private static func index(_ title: String, _ what: String) -> OwnMeasure {
    OwnMeasure(
      title: title, unit: "index 0-100", direction: .higher,
      definition:
        "Betyg från 1 till 5 på \(what), av dem som har varit i kontakt med kommunen. Index är medelvärdet när 5, 4, 3, 2 och 1 är värda 100, 75, 50, 25 och 0. Minst 100 svar i kanalen behövs för att jämföra.",
      source: "Egen servicemätning i kommunen", area: "Tillgänglighet")
  }

  private static let supplyMeasures: [KPIID: OwnMeasure] = [
    KPIID(rawValue: "utbud-sarskilt-boende"): supply(
      "Omsorgs- och serviceutbud i särskilt boende, andel (%) av maxpoäng",
      "Vad kommunens särskilda boenden erbjuder av omsorg och service"),
    KPIID(rawValue: "utbud-hemtjanst"): supply(
      "Omsorgs- och serviceutbud i hemtjänst, andel (%) av maxpoäng",
      "Vad kommunens hemtjänst erbjuder av omsorg och service"),
    KPIID(rawValue: "utbud-lss"): supply(
      "Serviceutbud i LSS-boende, andel (%) av maxpoäng", "Vad kommunens LSS-boenden erbjuder av service"),
  ]

  private static func supply(_ title: String, _ what: String) -> OwnMeasure {
    OwnMeasure(
      title: title, unit: "procent av maxpoäng", direction: .higher,
      definition:
        "\(what): poängen på en genomgångs frågor i procent av högsta möjliga poäng. Måttet ingick i Kommunens kvalitet i korthet 2014 och har aldrig funnits i Kolada. Frågorna är kommunens egna, om ni inte använder dem som nätverket har kommit överens om.",
      source: "Egen undersökning i kommunen", area: "Kommunens effektivitet")
  }
}
