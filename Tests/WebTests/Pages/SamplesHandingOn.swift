@testable import Web

/// Handing on, answering with a template, calendar, promises and gates, in the invented municipality.
extension Samples {
  static let handingOnPages: [SamplePage] = [
    SamplePage("case, merged", caseBeside, in: deskFrame("/desk")),
    SamplePage("case, merged with one unseen", caseBesideUnseen, in: deskFrame("/desk")),
    SamplePage("answer, writing", answerWriting, in: deskFrame("/desk")),
    SamplePage("answer, preview", answerPreview, in: deskFrame("/desk")),
    SamplePage("handing on", handingOn, in: deskFrame("/desk")),
    SamplePage("split", split, in: deskFrame("/desk")),
    SamplePage("refer", refer, in: deskFrame("/desk")),
    SamplePage("referred", referred, in: deskFrame("/desk")),
    SamplePage("referrals", referrals, in: deskFrame("/desk/yttranden")),
    SamplePage(
      "sealed list",
      SealedListPage(rows: [
        SealedRow(
          number: "2026-0140", address: "/desk/overlamningar/h1", gate: "Visselblåsning",
          when: "måndag 23 november", due: "måndag 30 november",
          feedback: "söndag 28 februari 2027")
      ]), in: deskFrame("/desk/overlamningar")),
    SamplePage(
      "sealed",
      SealedPage(
        title: "Visselblåsning, från 2026-0140", facts: [DescribedText("Avsändare", "Anonym")],
        thread: [
          ThreadMessage(
            .citizen, author: "Synpunkten", heading: "Synpunkten", when: "2026-0140", text: "Det som skrevs.")
        ], action: "/desk/overlamningar/h1", errors: [FormError(target: "reason", text: "Skriv varför.")],
        reason: TextField(error: "Skriv varför.")), in: deskFrame("/desk/overlamningar")),
    SamplePage("covering text", coveringText, in: deskFrame("/desk/uppgifter")),
    SamplePage("calendar", calendar, in: deskFrame("/desk/kalender")),
    SamplePage("promises", promises, in: deskFrame("/desk/loften")),
    SamplePage("time preview", timePreview, in: deskFrame("/desk/kalender")),
    SamplePage(
      "templates",
      TemplatesPage(
        rows: [
          TemplateRow(
            name: "Tack för berömmet", address: "/desk/svarsmallar/m1", scope: "Beröm, hela kommunen",
            changed: "måndag 2 mars kl. 10.00, Siv Ek")
        ]), in: deskFrame("/desk/svarsmallar")),
    SamplePage("template", template, in: deskFrame("/desk/svarsmallar")),
    SamplePage(
      "gates",
      GatesPage(
        rows: [
          GateRow(
            name: "Lex Sarah", address: "/desk/grindar/lexSarah", clock: "Inom 1 arbetsdag",
            receivers: "Maj Åkerlund", citation: "27 kap. 2 och 6 §§ socialtjänstlagen (2025:400)")
        ]), in: deskFrame("/desk/grindar")),
    SamplePage("gate", gate, in: deskFrame("/desk/grindar")),
  ]

  private static let coveringText = CoveringTextPage(
    title: "Lex Maria, från 2026-0140",
    facts: [
      DescribedText("Överlämnat", "måndag 23 november"),
      DescribedText("Ta emot senast", "måndag 23 november"),
    ],
    thread: [
      ThreadMessage(
        .note, author: "Sara Lind", heading: "Till den som tar emot", when: "måndag 23 november",
        text: "Ring dottern.")
    ], take: "/desk/uppgifter/t1/klar")

  static let statementPages: [SamplePage] = [
    SamplePage(
      "statement, code",
      StatementCodePage(
        errors: [FormError(target: "code", text: "Koden stämmer inte.")], action: "/yttrande/7k2m9qxa4t",
        code: TextField(error: "Koden stämmer inte.")), in: publicFrame("/yttrande")),
    SamplePage("statement", statement(given: nil), in: publicFrame("/yttrande")),
    SamplePage("statement, given", statement(given: "Bilen gick sönder."), in: publicFrame("/yttrande")),
  ]

  private static let caseBeside: CasePage = {
    var page = caseWithEverything
    page.beside = CaseBeside(
      merged: PageLink(label: "2026-0140", address: "/desk/arenden/2026-0140"),
      withheld: "Innehållet är överlämnat.", version: "3",
      awaited: handingOn.awaited,
      links: [PageLink(label: "Lämna vidare", address: "/desk/arenden/2026-0147/vidare", key: "v")])
    page.walk = ListWalk(
      list: "/desk?officer=mine", previous: "/desk/arenden/2026-0146?plats=2",
      next: "/desk/arenden/2026-0148?plats=4")
    return page
  }()

  private static let caseBesideUnseen: CasePage = {
    var page = caseWithEverything
    page.beside = CaseBeside(mergedUnseen: true, version: "3", awaited: [], links: [])
    return page
  }()

  private static let answerWriting = AnswerWritingPage(
    title: "Svara på 2026-0147", errors: [FormError(target: "text", text: "Skriv svaret.")],
    caseAddress: "/desk/arenden/2026-0147", action: "/desk/arenden/2026-0147/svara", version: "3",
    quote: "Hemtjänsten kom inte i går kväll.", advice: "Berätta vart man kan vända sig.",
    draft: "/desk/arenden/2026-0147/utkast/answer",
    ready: ChoiceField(options: [
      Choice(value: "", label: "Välj en mall"), Choice(value: "m1", label: "Utebliven insats"),
    ]),
    text: TextField(value: "Hej!", error: "Skriv svaret."))

  private static let answerPreview = AnswerPreviewPage(
    thread: [
      ThreadMessage(
        .municipality, author: "Kommunen", heading: "Svar", when: "tisdag 24 november",
        text: "Vi beklagar.\n\nNu är schemat ändrat.")
    ],
    notice: "Avsändaren får det här mejlet.",
    mail: PreviewedMail(
      subject: "Vi har svarat på din synpunkt 2026-0147", text: "Hej!\n\nVi har svarat på din synpunkt."),
    others: "Svaret läses också av den som lämnade 2026-0148.",
    ways: ["Den som lämnade 2026-0148 får ett eget mejl, utan svaret."],
    text: "Vi beklagar.\n\nNu är schemat ändrat.",
    version: "3", sendAction: "/desk/arenden/2026-0147/svar", editAction: "/desk/arenden/2026-0147/svara")

  static let handingOn = HandingOnPage(
    title: "Lämna vidare 2026-0147", errors: [FormError(target: "forward-text", text: "Skriv några rader.")],
    caseAddress: "/desk/arenden/2026-0147", version: "3",
    awaited: [
      GateQuestion(
        heading: "Bedöm om det ska rapporteras enligt lex Sarah", instruction: "Rapportera genast.",
        citation: "27 kap. 2 § socialtjänstlagen", mark: StateMark("1 arbetsdag kvar", .soon),
        action: "/desk/arenden/2026-0147/vidare/bedom", gate: "lexSarah")
    ],
    withheld: "Innehållet är fört till en akt.",
    handedOver: [
      HandedOver(
        gate: "Lex Maria", state: StateMark("Väntar", .late), text: "Överlämnat i går.",
        take: "/desk/uppgifter/t1/klar"),
      HandedOver(gate: "Lex Sarah", state: StateMark("Mottaget", .kept), text: "Mottaget i dag."),
    ],
    links: [
      LinkedCase(
        number: "2026-0148", address: "/desk/arenden/2026-0148", text: "sammanslaget, måndag 23 november.",
        undo: "/desk/arenden/2026-0147/vidare/ta-isar", undoLabel: "Ta isär"),
      LinkedCase(number: "Ett ärende som du inte ser", text: "delat av från det här ärendet."),
      LinkedCase(
        number: "2026-0149", address: "/desk/arenden/2026-0149",
        text: "det här ärendet är delat av därifrån.",
        undo: "/desk/arenden/2026-0147/vidare/ta-tillbaka", undoLabel: "För tillbaka",
        undoEarlier: CheckField(
          prefix: "part-earlier-", options: [Choice(value: "2026-0149", label: "Jag har läst svaret")],
          error: "Läs svaret först.")),
    ],
    asked: [
      AskedOutside(
        recipient: "Omsorg Östra AB", state: StateMark("Väntar på svar", .neutral),
        text: "Tillfrågad måndag 23 november, svar senast måndag 30 november.", number: "2026-0147",
        address: "/desk/arenden/2026-0147", referral: "r1",
        mailAgain: MailAgain(
          action: "/desk/arenden/2026-0147/vidare/mejla-igen", email: "chef@omsorg.example"),
        revoke: "/desk/arenden/2026-0147/vidare/aterkalla")
    ],
    forwarding: ForwardingFields(
      unit: units, text: TextField(error: "Skriv några rader."), asksGround: true,
      ground: ChoiceField(
        options: [Choice(value: "consent", label: "Avsändaren har samtyckt")], error: "Välj varför."),
      reference: TextField(error: "Skriv regeln."),
      notes: [
        .rows(
          FormControlField(id: "forward-note-1", name: "note-1", label: "Anteckning: Ring Maj."),
          ChoiceField(options: [Choice(value: "kept", label: "Spara")], error: "Välj."))
      ]),
    merging: MergingFields(
      main: TextField(value: "2026", error: "Skriv numret."),
      earlier: CheckField(
        prefix: "earlier-", options: [Choice(value: "2026-0148", label: "Jag har läst svaret")],
        error: "Läs svaret först.")),
    handover: HandoverFields(
      gate: ChoiceField(options: [Choice(value: "lexMaria", label: "Lex Maria", hint: "Ring i dag.")]),
      text: TextField(error: "Skriv något."),
      confirmation: CheckField(
        prefix: "confirmation-",
        options: [Choice(value: "given", label: "Ja", hint: "Säkert?", selected: true)],
        error: "Bekräfta först.")),
    splitAddress: "/desk/arenden/2026-0147/dela", referAddress: "/desk/arenden/2026-0147/fraga-utanfor")

  static let split = SplitPage(
    title: "Dela upp 2026-0147", errors: [FormError(target: "text1", text: "Skriv minst en del.")],
    back: "/desk/arenden/2026-0147/vidare", action: "/desk/arenden/2026-0147/dela", version: "3",
    submission: "c2", quote: "Gungan är sönder. Personalen var snäll.",
    parts: ["1", "2"].map { place in
      SplitPartForm(
        place: place, subject: "Gungan", text: "Gungan är sönder.", error: place == "1" ? "Skriv." : nil,
        kinds: ChoiceField(options: [Choice(value: "complaint", label: "Klagomål")]), units: units)
    })

  static let refer = ReferPage(
    title: "Fråga någon utanför kommunen om 2026-0147",
    errors: [FormError(target: "recipient", text: "Skriv vem du frågar.")],
    back: "/desk/arenden/2026-0147/vidare", action: "/desk/arenden/2026-0147/fraga-utanfor", version: "3",
    submission: "c3",
    recipient: TextField(error: "Skriv vem du frågar."), canMail: true,
    email: TextField(value: "chef@omsorgostra.example"), question: TextField(value: "Vad hände?"),
    shared: TextField(value: "Ingen kom."), answerBy: TextField(value: "2026-12-01"))

  private static let referred = ReferredPage(
    title: "Frågan är skickad", recipient: "Omsorg Östra AB", link: "/yttrande/7k2m9qxa4t",
    codeGroups: ["7K2M", "9QXA", "4TBE", "H3WZ", "R8NC", "5VDG", "1P"], answerBy: "tisdag 1 december",
    expiresOn: "tisdag 15 december", mailedTo: "chef@omsorgostra.example",
    caseAddress: "/desk/arenden/2026-0147")

  private static let referrals = ReferralsPage(
    sentence: "1 fråga väntar på svar. 1 har inte besvarats i tid.",
    rows: [
      AskedOutside(
        recipient: "Omsorg Östra AB", state: StateMark("Har inte svarat i tid", .late),
        text: "Tillfrågad måndag 9 november, svar senast måndag 16 november", number: "2026-0131",
        address: "/desk/arenden/2026-0131/vidare")
    ])

  static let calendar = CalendarPage(
    errors: [FormError(target: "day", text: "Dagen har redan ett undantag.")],
    rows: [
      OverrideRow(
        day: "tisdag 1 december", iso: "2026-12-01", what: "ingen arbetsdag: en ny helgdag",
        basis: "lag 2026:1")
    ],
    day: TextField(value: "2026-12-01", error: "Dagen har redan ett undantag."),
    reason: TextField(value: "en"),
    basis: TextField(value: "2026:1"), history: [DescribedText("måndag 2 mars, Siv Ek", "Skrev in")])

  static let promises = PromisesPage(
    errors: [FormError(target: "reference", text: "Skriv beslutet.")],
    now: "I dag lovar vi att svara inom 10 arbetsdagar.",
    acknowledgeDays: TextField(value: "2"), answerDays: TextField(value: "10"),
    validFrom: TextField(value: "2026-12-01"),
    reach: ChoiceField(options: [Choice(value: "newCases", label: "Bara nya")]),
    reference: TextField(error: "Skriv beslutet."),
    history: [DescribedText("måndag 2 mars, Siv Ek", "KF § 84")])

  private static let timePreview = TimePreviewPage(
    change: "Tisdag 1 december: ingen arbetsdag.", sentence: "37 ärenden får nytt datum.",
    rows: [MovedRow(number: "2026-0147", before: "måndag 7 december", after: "tisdag 8 december")],
    action: "/desk/kalender", back: "/desk/kalender", hidden: [HiddenField(name: "day", value: "2026-12-01")])

  static let template = TemplatePage(
    title: "Tack för berömmet", errors: [FormError(target: "body", text: "{{namn}} finns inte.")],
    action: "/desk/svarsmallar/m1", version: "2", name: TextField(value: "Tack för berömmet"),
    kind: ChoiceField(options: [Choice(value: "", label: "Alla typer")]), unit: units,
    body: TextField(value: "Hej {{namn}}", error: "{{namn}} finns inte."),
    fields: [DescribedText("{{nummer}}", "ärendets nummer")],
    history: [DescribedText("Version 1", "måndag 2 mars, Siv Ek")], withdraw: "/desk/svarsmallar/m1/ta-bort")

  static let gate = GatePage(
    title: "Lex Sarah", errors: [FormError(target: "citation", text: "Skriv lagen.")],
    action: "/desk/grindar/lexSarah", version: "1", citation: TextField(error: "Skriv lagen."),
    instruction: TextField(value: "Ring."),
    receivers: CheckField(
      prefix: "receiver-", options: [Choice(value: "s1", label: "Maj Åkerlund, chef", selected: true)]),
    receiverAccess: "Var och en får en uppgift.",
    boards: CheckField(prefix: "board-", options: [Choice(value: "b1", label: "Socialnämnden")]),
    history: [DescribedText("Version 1", "måndag 2 mars, Siv Ek")])

  private static func statement(given: String?) -> StatementPage {
    StatementPage(
      title: "Fråga om ärende 2026-0147",
      errors: given == nil ? [FormError(target: "text", text: "Skriv svaret.")] : [],
      recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Ingen kom.",
      answerBy: "tisdag 1 december",
      action: "/yttrande/7k2m9qxa4t", code: "7K2M",
      text: TextField(error: given == nil ? "Skriv svaret." : nil),
      given: given)
  }
}
