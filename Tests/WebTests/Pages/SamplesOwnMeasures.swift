@testable import Web

extension Samples {
  static let ownMeasurePages: [SamplePage] = [
    SamplePage("measures", measureDesk, in: deskFrame("/desk/matt", notice: "Det är sparat.")),
    SamplePage("measure-new", newMeasure, in: deskFrame("/desk/matt")),
    SamplePage("measure-own", ownMeasure, in: deskFrame("/desk/matt")),
    SamplePage("measure-read", measureToRead, in: deskFrame("/desk/matt")),
    SamplePage("measure-checklist", measureChecklist, in: deskFrame("/desk/matt")),
    SamplePage("measure-figure", measureFigure, in: deskFrame("/desk/matt")),
    SamplePage("measure-grades", measureGrades, in: deskFrame("/desk/matt")),
    SamplePage("measure-round", measureRound, in: deskFrame("/desk/matt")),
    SamplePage("measure-figures", measureFigures, in: deskFrame("/desk/matt")),
    SamplePage("measure-figures-none", noMeasureFigures, in: deskFrame("/desk/matt")),
    SamplePage("measure-service", measureService, in: deskFrame("/desk/matt")),
    SamplePage("measure-service-none", noMeasureService, in: deskFrame("/desk/matt")),
  ]

  private static let trail = [PageLink(label: "Egna mått och uppgifter", address: "/desk/matt")]

  private static func field(_ id: String, _ label: String, _ value: String = "", error: String? = nil)
    -> FormControlField
  {
    FormControlField(
      id: id, name: id, label: label, hint: "En rad.", text: TextField(value: value, error: error))
  }

  static let measureDesk = MeasureDeskPage(
    lead: "Det som kommunen mäter, rapporterar och jämför själv.",
    parts: [
      MeasureDeskPart(
        id: "insamlingar", heading: "Insamlingar", lead: "Varje höst.",
        links: [PageLink(label: "Lägg upp en insamling", address: "/desk/matt/insamling/ny")],
        rows: [
          MeasureDeskRow(
            name: "Insamlingen 2026", address: "/desk/matt/insamling/2026", note: "7 av 12 är rapporterade.",
            mark: StateMark("Pågår", .soon))
        ], none: "Ingen insamling är upplagd."),
      MeasureDeskPart(
        id: "egna-matt", heading: "Egna mått", lead: "Mått som inte finns i Kolada.",
        rows: [MeasureDeskRow(name: "Svarstid", note: "svarstid, dagar")], none: "Inga egna mått."),
      MeasureDeskPart(
        id: "grupper", heading: "Egna jämförelsegrupper", lead: "Kommuner.", rows: [],
        none: "Inga egna grupper."),
    ])

  static let newMeasure = MeasureFormPage(
    title: "Nytt eget mått", trail: trail,
    errors: [FormError(target: "word", text: "Skriv ett kortnamn.")],
    forms: [
      MeasureForm(
        id: "matt", action: "/desk/matt/eget/ny",
        parts: [
          MeasureFormPart(controls: [
            .line(field("word", "Kortnamn", "U23401", error: "Skriv ett kortnamn."), width: "half"),
            .rows(
              field("direction", "Vilket håll är bättre?"),
              ChoiceField(options: [
                Choice(value: "higher", label: "Högre är bättre"),
                Choice(value: "cost", label: "Kostnad", hint: "Lägre är billigare."),
              ])),
            .area(field("definition", "Vad mäter det?"), rows: 4),
          ])
        ], submit: "Spara måttet", back: "/desk/matt")
    ])

  static let ownMeasure = MeasureFormPage(
    title: "Svarstid på felanmälan", trail: trail, lead: "Stängt efter 2025: ersatt.",
    conflict: CaseConflict(
      of: "måttet", changes: ["Version 2: i dag, Kim Norén."], theirs: [DescribedText("Måttet", "Svarstid")],
      mine: [DescribedText("Måttet", "Svarstiden")]),
    facts: [DescribedText("2025", "4 dagar (egen uppgift), i går, Maj Åkerlund")],
    links: [PageLink(label: "Gör en checklista", address: "/desk/matt/eget/svarstid/checklista")],
    forms: [
      MeasureForm(
        id: "matt", heading: "Ändra måttet", action: "/desk/matt/eget/svarstid",
        carried: [HiddenField(name: "version", value: "2")],
        parts: [MeasureFormPart(controls: [.area(field("definition", "Vad mäter det?", "Dagar."), rows: 4)])],
        submit: "Spara måttet"),
      MeasureForm(
        id: "stang", heading: "Stäng måttet", hint: "Värdena finns kvar.",
        action: "/desk/matt/eget/svarstid/stang", carried: [HiddenField(name: "version", value: "2")],
        parts: [MeasureFormPart(controls: [.line(field("reason", "Varför?"))])], submit: "Stäng måttet",
        style: "second"),
    ], history: [DescribedText("Version 2", "i dag, Kim Norén: Svarstid på felanmälan")])

  static let measureToRead = MeasureFormPage(
    title: "Svarstid på felanmälan", trail: trail, facts: [DescribedText("Enhet", "dagar")])

  static let measureChecklist = MeasureFormPage(
    title: "Checklistan",
    trail: trail + [PageLink(label: "Webbplatsen", address: "/desk/matt/eget/webbinformation")],
    lead: "24 frågor och högst 43 poäng.",
    forms: [
      MeasureForm(
        id: "fragor", action: "/desk/matt/eget/webbinformation/checklista",
        carried: [HiddenField(name: "rows", value: "1")],
        parts: [
          MeasureFormPart(
            heading: "Hitta rätt", hint: "En rad utan fråga räknas inte.",
            rows: [
              MeasureFormRow(
                legend: "Fråga 1", carried: [HiddenField(name: "kpi-1", value: "U23401")],
                controls: [
                  .line(field("question-1", "Fråga", "Finns numret?")),
                  .list(
                    field("responsible-1", "Ansvarig"),
                    ChoiceField(options: [Choice(value: "", label: "Samlas inte in")])),
                ])
            ])
        ], submit: "Spara checklistan", more: "Fler rader", back: "/desk/matt")
    ])

  static let measureFigure = MeasureFormPage(
    title: "Väntetid till särskilt boende, 2026", trail: trail,
    lead: "Det som rapporteras här är en egen uppgift och blir aldrig Koladas.",
    errors: [FormError(target: "confirmed", text: "Värdet 235 skiljer sig mycket.")],
    facts: [DescribedText("Kolada, alla", "31 dagar. Det står i jämförelsen.")],
    forms: [
      MeasureForm(
        id: "rapportera", heading: "Rapportera", action: "/desk/matt/uppgift/U23401/2026",
        carried: [HiddenField(name: "version-T", value: "1")],
        parts: [
          MeasureFormPart(controls: [
            .line(field("figure", "Värde", "235"), width: "date"),
            .checks(
              field("confirmed", "Stämmer värdet?", error: "Värdet 235 skiljer sig mycket."),
              ChoiceField(
                options: [Choice(value: "confirmedFigure", label: "Ja, värdet stämmer")],
                error: "Värdet 235 skiljer sig mycket.")),
            .area(field("method", "Hur är det mätt?"), rows: 3), .area(field("note", "Anmärkning"), rows: 3),
          ])
        ], submit: "Rapportera uppgiften", back: "/desk/matt/insamling/2026")
    ], history: [DescribedText("Alla, version 1", "i går, Maj Åkerlund: 23,5 dagar, egen uppgift")])

  static let measureGrades = MeasureFormPage(
    title: "Betyg från dem som har varit i kontakt", trail: trail,
    forms: [
      MeasureForm(
        id: "betyg", action: "/desk/matt/servicematning/betyg",
        parts: [MeasureFormPart(controls: [.area(field("grades", "Betyg", "5 4"), rows: 10)])],
        submit: "Spara betygen", back: "/desk/matt/servicematning")
    ])

  static let measureRound = MeasureRoundPage(
    title: "Insamlingen 2026", sentence: "Rapporterat: 1 av 2 uppgifter.",
    mark: StateMark("Försenad", .late),
    left: "Kvar: Handläggningstid (Kim Norén).", days: "Från tisdag 1 september till torsdag 15 oktober.",
    rows: [
      MeasureRoundRow(
        name: "Väntetid", address: "/desk/matt/uppgift/U23401/2026", responsible: "Maj Åkerlund",
        mark: StateMark("Rapporterad", .kept), figure: "23,5 dagar, i går, Maj Åkerlund", kolada: "31 dagar"),
      MeasureRoundRow(
        name: "Handläggningstid", responsible: "Kim Norén", mark: StateMark("Försenad", .late)),
    ], edit: PageLink(label: "Ändra insamlingen", address: "/desk/matt/insamling/2026/andra"),
    history: [DescribedText("Version 1", "i går, Kim Norén: 2 mått")])

  static let measureFigures = MeasureFiguresPage(
    title: "Egna uppgifter 2026",
    errors: [FormError(target: "kpi", text: "Det finns inget mått som heter U2340.")],
    years: [
      PageLink(label: "2026", address: "/desk/matt/uppgifter?ar=2026", current: true),
      PageLink(label: "2025", address: "/desk/matt/uppgifter?ar=2025"),
    ],
    rows: [
      MeasureFigureRow(
        name: "Väntetid", address: "/desk/matt/uppgift/U23401/2026", gender: "Alla", value: "23,5 dagar",
        origin: "Rapporterad. Alla beslut.", kolada: "31 dagar", made: "i går, Maj Åkerlund")
    ], kpi: TextField(value: "U2340", error: "Det finns inget mått som heter U2340."),
    year: TextField(value: "2026"))

  static let noMeasureFigures = MeasureFiguresPage(title: "Egna uppgifter 2026", years: [], rows: [])

  static let measureService = MeasureServicePage(
    errors: [FormError(target: "to", text: "Perioden slutar innan den börjar.")],
    sentence: "26 provsamtal och 30 provmejl.", enough: "Minst 100 svar i varje kanal behövs.",
    from: TextField(value: "2026-01-01"),
    to: TextField(value: "2025-01-01", error: "Perioden slutar innan den börjar."),
    shares: [
      MeasureServiceRow(
        name: "E-post besvarad inom en arbetsdag", value: "82 %", of: "41 av 50",
        note: "Osäkert: mellan 69 och 90 %.")
    ],
    indexes: [
      MeasureServiceRow(
        name: "Bemötande i telefon", value: "83,8", of: "112 svar", note: "Tillräckligt för att jämföra.")
    ],
    entries: [
      MeasureServiceEntry(
        what: "Provmejl, Förskola: När får vi besked?", moment: "i går kl. 9.00", outcome: "Inte besvarad",
        made: "i går, Kim Norén", complete: "/desk/matt/servicematning/samtal/c1",
        withdraw: "/desk/matt/servicematning/ta-bort/c1"),
      MeasureServiceEntry(
        what: "Betyg, telefon", moment: "i går", outcome: "Räknas inte", made: "i går, Kim Norén"),
    ], hidden: "och 40 till",
    period: [
      HiddenField(name: "from", value: "2026-01-01"), HiddenField(name: "to", value: "2026-11-24"),
    ])

  static let noMeasureService = MeasureServicePage(
    sentence: "0 provsamtal och 0 provmejl.", enough: "Minst 100 svar i varje kanal behövs.", shares: [],
    indexes: [], entries: [], period: [])
}
