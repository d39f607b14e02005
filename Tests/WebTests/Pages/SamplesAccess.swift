@testable import Web

extension Samples {
  static let accessPages: [SamplePage] = [
    SamplePage("reading-reason", readingReason, in: deskFrame("/desk")),
    SamplePage(
      "case-read-log",
      CaseReadLogPage(
        number: "2026-0147", sentence: "402 läsningar. Den senaste står överst.", readings: readings,
        download: "/desk/arenden/2026-0147/lasningar/hamta", pagination: pages), in: deskFrame("/desk")),
    SamplePage(
      "case-read-log-empty",
      CaseReadLogPage(
        number: "2026-0147", sentence: "Ingen läsning.", readings: [],
        download: "/desk/arenden/2026-0147/lasningar/hamta"), in: deskFrame("/desk")),
    SamplePage("read-log", dayLog, in: deskFrame("/desk/laslogg")),
    SamplePage("protected-units", protectedUnits, in: deskFrame("/desk/skyddade-enheter")),
    SamplePage("stand-ins", standIns, in: deskFrame("/desk/ersattare")),
  ]

  private static let readings = [
    ReadingLine(
      number: "2026-0147", when: "i dag kl. 9.12", who: "Karin Öberg", reason: "Utlämnande på begäran"),
    ReadingLine(number: "2026-0147", when: "i går kl. 14.05", who: "Sara Lind"),
  ]

  private static let readingReason = ReadingReasonPage(
    number: "2026-0147", goal: "/desk/arenden/2026-0147/svara",
    errors: [FormError(target: "reason", text: "Skriv varför.")],
    reason: TextField(error: "Skriv varför."))

  private static let dayLog = DayReadLogPage(
    sentence: "2 läsningar i dag. Den senaste står överst.", day: TextField(value: "2026-11-24"),
    through: TextField(value: "2026-11-23", error: "Sista dagen ligger före första dagen."),
    reader: ChoiceField(options: [
      Choice(value: "", label: "Vem som helst"),
      Choice(value: "p1", label: "Karin Öberg (karin)", selected: true),
    ]),
    asked: TextField(value: "x", error: "Skriv numret som 2026-0117."),
    number: TextField(value: "x", error: "Skriv numret som 2026-0117."), readings: readings,
    download: "/desk/laslogg/hamta?day=2026-11-24", pagination: pages,
    searched: "1 sökning i dag.",
    searches: [SearchLine(when: "tisdag 24 november kl. 09.12", who: "Karin Öberg", words: "kalla matlådor")])

  private static let pages = Pagination(
    position: "Sida 2 av 3", previous: "/desk/laslogg?day=2026-11-24&page=1",
    next: "/desk/laslogg?day=2026-11-24&page=3")

  private static let protectedUnits = ProtectedUnitsPage(
    errors: [FormError(target: "unit", text: "Välj en enhet.")],
    units: [
      ProtectedUnitLine(
        unit: "Hemtjänst Norr", board: "Socialnämnden", profile: "Socialtjänst", provision: "26 kap. 1 § OSL",
        since: "i dag, av Siv Ek")
    ],
    unit: ChoiceField(
      options: [Choice(value: "", label: "Välj enhet")],
      groups: [ChoiceGroup(label: "Socialnämnden", options: [Choice(value: "u1", label: "Hemtjänst Norr")])],
      error: "Välj en enhet."),
    profile: ChoiceField(options: [
      Choice(value: "school", label: "Förskola och skola", hint: "23 kap. 1–3 §§ OSL", selected: true),
      Choice(value: "none", label: "Inget skydd"),
    ]), history: settingsLines)

  private static let standIns = StandInsPage(
    errors: [FormError(target: "through", text: "Sista dagen har redan passerat.")],
    standIns: [
      StandInLine(
        id: "s1", who: "Sara Lind ersätter Karin Öberg", when: "från 1 juli till och med 31 juli 2027",
        note: "Utsedd av Karin Öberg.", canEnd: true),
      StandInLine(
        id: "s2", who: "Karin Öberg ersätter Nils Ek", when: "från i dag till och med i morgon",
        note: "Utsedd av programmet.", canEnd: false),
    ],
    past: [
      StandInLine(
        id: "s3", who: "Sara Lind ersätter Nils Ek", when: "från 1 juni till och med 30 juni 2026",
        note: "Utsedd av Nils Ek. Avslutad 15 juni av Karin Öberg.", canEnd: false)
    ],
    absent: ChoiceField(options: [Choice(value: "p1", label: "Karin Öberg, handläggare", selected: true)]),
    standIn: ChoiceField(options: [Choice(value: "p2", label: "Sara Lind, handläggare")]),
    from: TextField(value: "2027-07-01"),
    through: TextField(value: "2026-07-31", error: "Sista dagen har redan passerat."))
}
