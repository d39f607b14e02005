@testable import Web

extension Samples {
  static let deskPages: [SamplePage] = [
    SamplePage(
      "log-in", logIn,
      in: DeskFrame(municipality: municipality, user: nil, csrf: "a1", path: "/desk/logga-in")),
    SamplePage("list", list, in: deskFrame("/desk")),
    SamplePage("list-empty", emptyList, in: deskFrame("/desk")),
    SamplePage("case", caseToAnswer, in: deskFrame("/desk/arenden/2026-0147", notice: "Frågan är skickad.")),
    SamplePage("case-full", caseWithEverything, in: deskFrame("/desk/arenden/2026-0147")),
    SamplePage("registration", registration, in: deskFrame("/desk/registrera")),
    SamplePage("registration-done", registrationDone, in: deskFrame("/desk/registrera")),
    SamplePage("report", report, in: deskFrame("/desk/rapport")),
    SamplePage(
      "desk-error",
      ErrorPage<DeskFrame>(
        status: 500, reference: "7F3K-22QD", back: PageLink(label: "Till ärendena", address: "/desk")),
      in: deskFrame("/desk")),
  ]

  static let logIn = LogInPage(
    errors: [FormError(target: "username", text: "Användarnamnet och lösenordet hör inte ihop.")],
    username: TextField(value: "sara.lind", error: "Användarnamnet och lösenordet hör inte ihop."),
    password: TextField(error: "Skriv lösenordet igen."), next: "/desk/rapport",
    provider: PageLink(label: "Logga in med kommunens konto", address: "/desk/logga-in/kommunen"),
    told: "Ditt nya lösenord är sparat. Logga in med det.")

  static let filter = CaseListFilter(
    state: ChoiceField(
      options: [
        Choice(value: "open", label: "öppna", selected: true), Choice(value: "late", label: "försenade"),
        Choice(value: "closed", label: "avslutade"), Choice(value: "all", label: "öppna eller avslutade"),
      ]),
    unit: ChoiceField(
      options: [Choice(value: "", label: "alla enheter", selected: true)], groups: units.groups),
    officer: ChoiceField(
      options: [Choice(value: "", label: "vem som helst"), Choice(value: "me", label: "mig")],
      groups: [ChoiceGroup(label: "Handläggare", options: [Choice(value: "o1", label: "Karin Öberg")])]),
    q: TextField(value: "2026-0139", error: "Skriv numret som 2026-0117."))

  static let list = CaseListPage(
    counts: [StateMark("3 försenade", .late), StateMark("2 förfaller i dag", .soon)], filter: filter,
    sentence: "48 öppna ärenden. Det som förfaller först står överst.",
    rows: [
      CaseListRow(
        number: "2026-0131", address: "/desk/arenden/2026-0131", kind: "Klagomål",
        subject: "Matlådorna har varit kalla tre dagar i rad", unit: "Särskilt boende Tallgården",
        officer: "Karin Öberg", state: StateMark("Handläggs", .neutral), due: "fredag 20 november",
        dueMark: StateMark("Försenad 2 arbetsdagar", .late)),
      CaseListRow(
        number: "2026-0139", address: "/desk/arenden/2026-0139", kind: "Klagomål",
        subject: "Halt på gångvägen till skolan", unit: "Gator och parker", officer: "Sara Lind",
        state: StateMark("Handläggs", .neutral), due: "tisdag 24 november",
        dueMark: StateMark("Svara i dag", .soon)),
      CaseListRow(
        number: "2026-0147", address: "/desk/arenden/2026-0147", kind: "Klagomål",
        subject: "Hemtjänsten kom inte i går kväll, så mamma fick vänta till …", unit: "Hemtjänst Norr",
        state: StateMark("Väntar på bekräftelse", .neutral), due: "i morgon · onsdag 25 november",
        dueMark: StateMark("Bekräfta i morgon", .soon)),
      CaseListRow(
        number: "2026-0145", address: "/desk/arenden/2026-0145", kind: "Beröm",
        subject: "Tack för den fina invigningen av biblioteket", unit: "Biblioteket", officer: "Sara Lind",
        state: StateMark("Bekräftad", .neutral), due: "fredag 4 december (8 arbetsdagar kvar)"),
      CaseListRow(
        number: "2026-0146", address: "/desk/arenden/2026-0146", kind: "Förslag",
        subject: "Sätt en bänk vid busshållplatsen i Norrbyn", unit: "Gator och parker", officer: "Sara Lind",
        state: StateMark("Besvarad", .kept), due: "måndag 7 december (9 arbetsdagar kvar)"),
    ],
    emptyText: "",
    pagination: Pagination(position: "Sida 2 av 5", previous: "/desk?sida=1", next: "/desk?sida=3"))

  static let emptyList = CaseListPage(
    counts: [], filter: filter, sentence: "", rows: [],
    emptyText: "Inga ärenden passar. Välj ”öppna eller avslutade” eller ta bort sökordet.")

  static let registration = RegistrationPage(
    errors: [FormError(target: "kind", text: "Välj typ.")], submission: "c3d4",
    channel: RegistrationChoices.channels.selecting("letter"),
    arrivalRule: RegistrationChoices.arrivalRules.selecting("post"), received: TextField(value: "2026-11-23"),
    proposedDay: "tisdag 24 november", proposedEarlierDay: "måndag 23 november",
    kind: RegistrationChoices.kinds.selecting(nil, error: "Välj typ."), unit: units,
    service: ChoiceField(options: [
      Choice(value: "", label: "Ingen vald"), Choice(value: "s1", label: "Hemtjänst"),
    ]),
    dimension: ChoiceField(
      options: [
        Choice(value: "", label: "Inte bestämd"),
        Choice(value: "access", label: "Tillgång och tillgänglighet"),
      ]))

  static let registrationDone = RegistrationDonePage(
    number: "2026-0149", address: "/desk/arenden/2026-0149", received: "måndag 23 november 2026",
    acknowledgeBy: "onsdag 25 november 2026", answerBy: "måndag 7 december 2026",
    codeGroups: ["7K2M", "9QXA", "4TBE", "H3WZ", "R8NC", "5VDG", "1P"])

  static let report = ReportPage(
    errors: [FormError(target: "to", text: "Sista dagen ska vara efter den första.")],
    from: TextField(value: "2026-01-01"),
    to: TextField(value: "2025-08-31", error: "Sista dagen ska vara efter den första."),
    compare: ChoiceField(
      options: [
        Choice(value: "previous", label: "Samma dagar året före"),
        Choice(value: "none", label: "Ingen jämförelse"),
      ]),
    board: ChoiceField(options: [Choice(value: "", label: "Alla nämnder")]),
    reportHTML: """
      <h2>Synpunkter 1 januari–31 augusti 2026</h2>
      <table><caption>Typ och kvalitetsdimension</caption><thead><tr><th scope="col">Dimension</th>\
      <th scope="col">Klagomål</th></tr></thead><tbody><tr><th scope="row">Bemötande</th><td>12</td></tr></tbody></table>
      """,
    downloads: [
      PageLink(label: "CSV", address: "/desk/rapport.csv"),
      PageLink(label: "JSON", address: "/desk/rapport.json"),
    ])
}
