@testable import Web

extension Samples {
  static let publicPages: [SamplePage] =
    [
      SamplePage("start", start, in: publicFrame("/")),
      SamplePage("form", form, in: publicFrame("/lamna-synpunkt")),
      SamplePage("form-errors", formWithErrors, in: publicFrame("/lamna-synpunkt")),
      SamplePage("review", review, in: publicFrame("/lamna-synpunkt")),
      SamplePage("receipt", receipt, in: publicFrame("/lamna-synpunkt")),
      SamplePage("receipt-no-answer", receiptWithoutAnswer, in: publicFrame("/lamna-synpunkt")),
      SamplePage("follow", follow, in: publicFrame("/folj")),
      SamplePage("followed-case", followedCase, in: publicFrame("/folj")),
      SamplePage("blank-form", blankForm, in: publicFrame("/lamna-synpunkt/blankett")),
      SamplePage("accessibility", accessibility, in: publicFrame("/tillganglighet")),
      SamplePage("privacy", privacyPage, in: publicFrame("/personuppgifter")),
      SamplePage("policy", policy, in: publicFrame("/sa-hanterar-vi-synpunkter")),
      SamplePage("policy-earlier", earlierPolicy, in: publicFrame("/sa-hanterar-vi-synpunkter")),
      SamplePage("stories", stories, in: publicFrame("/forbattringar")),
      SamplePage("stories-empty", noStories, in: publicFrame("/forbattringar")),
      SamplePage("error-404", ErrorPage<PublicFrame>(status: 404), in: publicFrame("/")),
      SamplePage(
        "error-500", ErrorPage<PublicFrame>(status: 500, reference: "7F3K-22QD"), in: publicFrame("/")),
    ] + statementPages

  static let start = StartPage(
    municipality: municipality, acknowledgeDays: "2 arbetsdagar", answerDays: "10 arbetsdagar",
    contact: contact)

  static let privacy = PrivacyNotice(
    controller: "den nämnd i Tallsjö kommun som din synpunkt handlar om", version: "2026-1")

  static let form = FeedbackFormPage(
    submission: "b7c1f2d8", kind: FeedbackChoices.kinds(offersQuestion: true), textLimit: "10 000",
    unit: units,
    privacy: privacy)

  static let formWithErrors = FeedbackFormPage(
    errors: [
      FormError(target: "kind", text: "Välj vad du vill lämna."),
      FormError(target: "email", text: "Skriv e-postadressen så här: namn@exempel.se."),
    ],
    warnings: [
      FormError(
        target: "text",
        text: "Det ser ut som att du har skrivit ett personnummer. Ta bort det om det inte behövs.")
    ],
    submission: "b7c1f2d8",
    kind: FeedbackChoices.kinds(offersQuestion: false).selecting(nil, error: "Välj vad du vill lämna."),
    text: TextField(
      value: """
        Hemtjänsten kom inte i går kväll, så mamma fick vänta till klockan 22.
        Hon heter Aina och har nummer 400101-1234.

        Det är tredje gången i november.
        """),
    textLimit: "10 000", unit: units.selecting("u1"),
    aboutStaff: FeedbackChoices.aboutStaff.selecting("employee"), place: TextField(value: "Björkvägen 3"),
    sender: FeedbackChoices.senders.selecting("named"),
    name: TextField(value: "Maj-Britt Öberg"),
    email: TextField(value: "majbritt@", error: "Skriv e-postadressen så här: namn@exempel.se."),
    capacity: FeedbackChoices.capacities.selecting("relative"), privacy: privacy,
    whistleblowing: PageLink(
      label: "visselblåsarfunktionen", address: "https://visselblasa.tallsjo.example/"),
    citizenProposal: PageLink(label: "Lämna ett medborgarförslag", address: "https://tallsjo.example/forslag")
  )

  static let review = FeedbackReviewPage(
    warnings: formWithErrors.warnings,
    answers: [
      ReviewedAnswer(term: "Vad du lämnar", text: "Klagomål", target: "kind"),
      ReviewedAnswer(
        term: "Din text",
        text: """
          Hemtjänsten kom inte i går kväll, så mamma fick vänta till klockan 22.

          Det är tredje gången i november.
          """, target: "text"),
      ReviewedAnswer(term: "Verksamhet", text: "Hemtjänst Norr", target: "unit"),
      ReviewedAnswer(term: "Plats", text: "Björkvägen 3", target: "place"),
      ReviewedAnswer(term: "Vill du ha svar?", text: "Ja", target: "wantsAnswer"),
      ReviewedAnswer(term: "Anonym eller med namn", text: "Med namn: Maj-Britt Öberg", target: "sender"),
      ReviewedAnswer(term: "E-post", text: "majbritt@exempel.se", target: "email"),
    ],
    values: [
      HiddenField(name: "submission", value: "b7c1f2d8"), HiddenField(name: "kind", value: "complaint"),
      HiddenField(name: "text", value: "Hemtjänsten kom inte i går kväll …"),
      HiddenField(name: "privacyNotice", value: "2026-1"),
    ],
    promise: "Du får ett kvitto direkt när du har skickat. Svaret kommer senast tisdag 8 december.")

  static let receipt = ReceiptPage(
    number: "2026-0147", received: "tisdag 24 november 2026", acknowledgeBy: "torsdag 26 november 2026",
    answerBy: "tisdag 8 december 2026", codeGroups: ["7K2M", "9QXA", "4TBE", "H3WZ", "R8NC", "5VDG", "1P"],
    followAddress: "synpunkter.tallsjo.example/folj", contact: contact)

  static let receiptWithoutAnswer = ReceiptPage(
    number: "2026-0148", received: "tisdag 24 november 2026",
    codeGroups: ["7K2M", "9QXA", "4TBE", "H3WZ", "R8NC", "5VDG", "1P"], contact: contact)

  static let follow = FollowPage(
    errors: [FormError(target: "code", text: "Vi hittar ingen synpunkt med den koden. Kontrollera koden.")],
    code: TextField(error: "Vi hittar ingen synpunkt med den koden. Kontrollera koden."), contact: contact)

  static let followedCase = FollowedCasePage(
    title: "Din synpunkt 2026-0147",
    errors: [FormError(target: "innehall", text: "Ladda om sidan.")],
    state: StateMark("Besvarad", .kept),
    explanation: "Du fick svar fredag 4 december..",
    facts: [
      DescribedText("Kom in", "tisdag 24 november 2026"),
      DescribedText("Bekräftad", "onsdag 25 november 2026"),
      DescribedText("Svar senast", "tisdag 8 december 2026"),
      DescribedText("Besvarad", "fredag 4 december 2026"),
    ],
    text: """
      Hemtjänsten kom inte i går kväll, så mamma fick vänta till klockan 22.

      Det är tredje gången i november.
      """,
    thread: [
      ThreadMessage(
        .municipality, author: "Sara Lind, Hemtjänst Norr", heading: "Bekräftelse",
        when: "onsdag 25 november",
        text: "Hej! Din synpunkt är registrerad. Du får svar senast tisdag 8 december."),
      ThreadMessage(
        .municipality, author: "Sara Lind, Hemtjänst Norr", heading: "Fråga till dig",
        when: "torsdag 26 november",
        text: "Vilka kvällar gäller det?"),
      ThreadMessage(
        .citizen, author: "Du", heading: "Ditt meddelande", when: "fredag 27 november",
        text: "Den 5, 14 och 23 november."),
      ThreadMessage(
        .municipality, author: "Karin Öberg, enhetschef", heading: "Svar", when: "fredag 4 december",
        text: """
          Förlåt att din mamma fick vänta. Det ska inte hända.

          De tre kvällarna saknades en person och larmet till jouren gick inte fram. Från och med i måndags ringer \
          vi alltid om vi blir mer än 20 minuter sena.
          """),
    ], code: "0000111122223333444455556Z", submission: "f3a9",
    message: TextField(value: "", error: "Skriv meddelandet."),
    done: "Ditt meddelande är registrerat. Tack.",
    parts: [
      FollowedPart(
        number: "2026-0150", state: StateMark("Vi arbetar med den", .neutral),
        explanation: "Du får svar senast fredag 4 december.", text: "Gungan är sönder.",
        thread: [
          ThreadMessage(
            .municipality, author: "Kommunen", heading: "Svar", when: "i dag", text: "Den är lagad.")
        ])
    ])

  static let blankForm = BlankFormPage(
    municipality: municipality, kinds: ["Klagomål", "Beröm", "Förslag", "Fråga"],
    acknowledgeDays: "2 arbetsdagar", answerDays: "10 arbetsdagar",
    controller: "den nämnd i Tallsjö kommun som din synpunkt handlar om", contact: contact)
}
