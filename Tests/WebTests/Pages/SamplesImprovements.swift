@testable import Web

extension Samples {
  private static let owners = ChoiceField(options: [
    Choice(value: "", label: "Ingen än"), Choice(value: "o1", label: "Karin Öberg", selected: true),
  ])

  static let improvementFilter = ImprovementListFilter(
    standing: ChoiceField(options: [Choice(value: "open", label: "öppna", selected: true)]),
    owner: ChoiceField(options: [Choice(value: "", label: "vem som helst")]),
    level: ChoiceField(options: [Choice(value: "", label: "alla nivåer")]),
    board: ChoiceField(options: [Choice(value: "", label: "alla nämnder")]))

  static let improvementList = ImprovementListPage(
    filter: improvementFilter, sentence: "2 åtgärder. Den som ska vara klar först står överst.",
    rows: [
      ImprovementRow(
        heading: "Ring när någon är sen", address: "/desk/atgarder/a1", place: "Hemtjänst Norr",
        level: "Enhet", owner: "Karin Öberg", due: "fredag 20 november",
        dueMark: StateMark("Försenad", .late), status: StateMark("Pågår", .neutral), steps: "1 av 3"),
      ImprovementRow(
        heading: "Utbilda alla i bemötande", address: "/desk/atgarder/a2", place: "Hela kommunen",
        level: "Hela kommunen", due: "måndag 1 mars 2027", status: StateMark("Planerad", .neutral)),
    ], emptyText: "", download: "/desk/atgarder/hamta?standing=open",
    plan: PageLink(label: "Planera en åtgärd", address: "/desk/atgarder/ny"))

  static let emptyImprovementList = ImprovementListPage(
    filter: improvementFilter, sentence: "0 åtgärder.", rows: [],
    emptyText: "Inga åtgärder passar in. Ändra urvalet, eller planera en ny.",
    download: "/desk/atgarder/hamta")

  static let improvementForm = ImprovementFormPage(
    title: "Planera en åtgärd", lead: "Gäller ärende 2026-0147.", action: "/desk/atgarder/ny",
    back: "/desk/atgarder", submit: "Planera åtgärden",
    errors: [FormError(target: "heading", text: "Skriv en rubrik.")],
    carried: [HiddenField(name: "case", value: "2026-0147")],
    heading: TextField(error: "Skriv en rubrik."), unit: units, owner: owners,
    dueOn: TextField(value: "2026-12-18"),
    pattern: ChoiceField(options: [Choice(value: "", label: "Inget mönster")]))

  static let improvement = ImprovementPage(
    title: "Ring när någon är sen", status: StateMark("Klar", .kept),
    errors: [FormError(target: "lage-status", text: "Inget ändrades.")],
    facts: [DescribedText("Var", "Hemtjänst Norr"), DescribedText("Klar senast", "fredag 20 november")],
    steps: [
      PlanStepRow(id: "s1", text: "Skriv rutinen", done: "Karin Öberg, 3 november", open: false),
      PlanStepRow(id: "s2", text: "Visa alla", due: "senast 20 november", open: true),
    ],
    cases: [PageLink(label: "2026-0147, klagomål", address: "/desk/arenden/2026-0147")],
    hidden: "Ett ärende som du inte ser hör också hit.",
    counting: "Antalet klagomål var 4 mot 12 lika lång tid före åtgärden.",
    effects: [
      EffectLine(
        judgement: "Bättre", comment: "Färre hör av sig.", finding: "Antalet klagomål var 4 mot 12.",
        who: "Karin Öberg, tisdag 24 november")
    ],
    story: StoryPanel(
      heading: "Vi ringer när vi är sena", youSaid: "Ni fick vänta utan besked.",
      weDid: "Nu ringer vi alltid.",
      state: StateMark("Inte godkänd än", .soon), ordinal: "2", approve: true, withdraw: true,
      note: "Den förra texten visas på webben tills den här är godkänd."),
    forms: ImprovementForms(
      address: "/desk/atgarder/a1", version: "7",
      status: ChoiceField(
        options: [Choice(value: "done", label: "Klar", selected: true)], error: "Inget ändrades."),
      evidence: TextField(value: "Rutinen används."),
      judgement: ChoiceField(
        options: [Choice(value: "better", label: "Bättre"), Choice(value: "worse", label: "Sämre")],
        error: "Värdet saknas."), movesOpen: true, judgesOpen: true, writesOpen: true),
    history: [
      JournalLine(
        when: "tisdag 24 november kl. 09.12", who: "Karin Öberg", what: "ändrade läget",
        detail: "pågår → klar")
    ])

  static let improvementToRead = ImprovementPage(
    title: "Utbilda alla i bemötande", status: StateMark("Planerad", .neutral), facts: [], steps: [],
    cases: [],
    counting: "Inget räknas.", effects: [], history: [])

  static let patterns = PatternListPage(
    errors: [FormError(target: "name", text: "Skriv ett namn.")],
    patterns: [PageLink(label: "Sena besök", address: "/desk/monster/m1")],
    form: PatternForm(
      submission: "d4", name: TextField(error: "Skriv ett namn."),
      kind: ChoiceField(options: [Choice(value: "", label: "Alla")]),
      dimension: ChoiceField(options: [Choice(value: "", label: "Alla")]),
      service: ChoiceField(options: [Choice(value: "", label: "Alla")]), unit: units))

  static let noPatterns = PatternListPage(patterns: [])

  static let pattern = PatternPage(
    title: "Sena besök", criteria: "Klagomål hos Hemtjänst Norr.",
    sentence: "9 ärenden passar in. Du ser 1 av dem. Klagomål på anställda räknas inte med.",
    cases: [
      PatternCaseRow(
        number: "2026-0147", address: "/desk/arenden/2026-0147", received: "måndag 23 november",
        kind: "Klagomål",
        subject: "Hjälpen kom inte", place: "Hemtjänst Norr")
    ], improvements: [PageLink(label: "Ring när någon är sen (pågår)", address: "/desk/atgarder/a1")],
    plan: PageLink(label: "Planera en åtgärd", address: "/desk/atgarder/ny?monster=m1"))

  static let patternWithoutCases = PatternPage(
    title: "Dörrar", criteria: "Alla typer i hela kommunen.",
    sentence: "0 ärenden passar in. Klagomål på anställda räknas inte med.", cases: [], improvements: [])

  private static let minutesForm = MinutesForm(
    submission: "e5",
    heldOn: TextField(value: "2026-11-24"),
    participants: TextField(value: "0", error: "Skriv hur många som var med, mellan 1 och 500."))

  static let meeting = MeetingPage(
    errors: [FormError(target: "participants", text: "Skriv hur många som var med, mellan 1 och 500.")],
    unit: units, from: TextField(value: "2026-08-01"), to: TextField(value: "2026-10-31"),
    paper: MeetingPaper(
      unit: "Hemtjänst Norr", period: "augusti–oktober 2026",
      finding: "Antalet synpunkter var 18 mot 9 lika lång tid före.",
      table: MeetingTable(
        columns: ["Klagomål", "Summa"], rows: [MeetingTableRow(heading: "Bemötande", cells: ["18", "18"])]),
      said: [DescribedText("Klagomål", "Hjälpen kom sent utan att någon ringde.")], moreSaid: "Och 3 till.",
      planned: [DescribedText("Ring när någon är sen", "pågår, senast 20 november, Karin Öberg")],
      morePlanned: "Och 1 till.",
      questions: ["Flest synpunkter handlar om bemötande. Vad ligger bakom?"]),
    carried: [HiddenField(name: "unit", value: "u1")],
    said: [
      SaidRow(
        name: "said-2026-0147", number: "2026-0147", address: "/desk/arenden/2026-0147", kind: "Klagomål",
        value: "Hjälpen kom sent.", approval: "use-2026-0147", approved: true,
        held: HiddenField(name: "was-2026-0147", value: "Hjälpen kom sent."),
        shown: HiddenField(name: "was-shown-2026-0147", value: "Hjälpen kom sent."), error: "Inget ändrades.")
    ], minutes: minutesForm,
    meetings: [DescribedText("Tisdag 1 september", "7 var med. Antecknat av Karin Öberg.\nVi läste bladet.")])

  static let smallMeeting = MeetingPage(
    unit: units, from: TextField(value: "2026-08-01"), to: TextField(value: "2026-10-31"),
    paper: MeetingPaper(
      unit: "Hemtjänst Norr", period: "augusti–oktober 2026", finding: "9 synpunkter kom in.",
      table: MeetingTable(kinds: ["Klagomål och beröm 9"], dimensions: ["Bemötande och kompetens 9"]),
      said: [],
      planned: [], questions: []), said: [], meetings: [])

  static let blankMeeting = MeetingPage(
    unit: units, from: TextField(value: "2026-08-01"), to: TextField(value: "igår", error: "Inget datum."),
    said: [], meetings: [])
}
