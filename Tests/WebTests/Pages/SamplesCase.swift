@testable import Web

extension Samples {
  static let caseToAnswer = casePage(
    nextStep: NextStep(
      heading: "Svara senast tisdag 8 december",
      text: "8 arbetsdagar kvar. Avsändaren är anonym och läser svaret med sin kod.",
      form: answer("first-")),
    otherForms: [classification("other-"), extensionForm("other-")])

  /// Every form in both places, a conflict and an error: what no real case shows at once.
  static let caseWithEverything: CasePage = {
    let all = [answer, closure, classification, extensionForm, cleansing]
    var page = casePage(
      nextStep: NextStep(
        heading: "Bekräfta senast i morgon", text: "Ingen har bekräftat än.", form: answer("first-")),
      otherForms: all.map { $0("other-") },
      errors: [FormError(target: "first-answer-text", text: "Skriv ett svar.")],
      conflict: CaseConflict(
        text: "Karin Öberg sparade kl. 10.14, medan du skrev. Ditt är inte sparat än.",
        theirs: [DescribedText("Enhet", "Hemtjänst Söder")], mine: [DescribedText("Enhet", "Hemtjänst Norr")],
        advice: "Det du skrev står kvar i formuläret.")
    )
    page.improvements = [PageLink(label: "Fler besök på kvällen (planerad)", address: "/desk/atgarder/a1")]
    page.planning = "/desk/atgarder/ny?arende=2026-0147"
    return page
  }()

  static func casePage(
    nextStep: NextStep, otherForms: [CaseForm], errors: [FormError] = [], conflict: CaseConflict? = nil
  ) -> CasePage {
    CasePage(
      title: "Hemtjänsten kom inte på kvällen", number: "2026-0147", kind: "Klagomål",
      unit: "Socialnämnden › Vård och omsorg › Hemtjänst Norr", officer: "Sara Lind",
      state: StateMark("Handläggs", .neutral), dayLine: dayLine, errors: errors, conflict: conflict,
      nextStep: nextStep,
      text: """
        Hemtjänsten kom inte i går kväll, så mamma fick vänta till klockan 22.

        Det är tredje gången i november.
        """,
      facts: [
        DescribedText("Kanal", "Webben"), DescribedText("Plats", "Björkvägen 3"),
        DescribedText("Verksamhet", "Hemtjänst"),
        DescribedText("Kvalitetsdimension", "Tillgång och tillgänglighet"),
      ],
      sender: CaseSender(
        heading: "Anonym",
        facts: [DescribedText("Vill ha svar", "Ja"), DescribedText("Roll", "Anhörig")],
        note: "Avsändaren läser svaret med sin kod. Försök inte ta reda på vem det är."),
      thread: [
        ThreadMessage(
          .municipality, author: "Sara Lind", heading: "Bekräftelse", when: "onsdag 25 november kl. 09.12",
          text: "Hej! Din synpunkt är registrerad. Du får svar senast tisdag 8 december."),
        ThreadMessage(
          .citizen, author: "Avsändaren", heading: "Meddelande", when: "torsdag 26 november",
          text: "Det gäller den 5, 14 och 23 november."),
        ThreadMessage(
          .note, author: "Sara Lind", heading: "Intern anteckning", when: "torsdag 26 november kl. 11.40",
          text: "Ringt planeraren. Tre kvällar saknades en person."),
      ],
      otherForms: otherForms, explanations: explanations, journal: journal,
      readLog: "/desk/arenden/2026-0147/lasningar",
      papers: [PageLink(label: "Hela ärendet som PDF", address: "/desk/arenden/2026-0147/pdf")])
  }

  static let dayLine = DayLine(
    promises: [
      PromiseLine(
        name: "Bekräftelse", due: "senast torsdag 26 november", state: StateMark("Lämnad i tid", .kept)),
      PromiseLine(
        name: "Svar", due: "senast tisdag 8 december", state: StateMark("8 arbetsdagar kvar", .neutral)),
    ],
    days: [
      DayCell(.received, weekday: "ti", date: "24", mark: "Kom in", spoken: "tisdag 24 november, kom in"),
      DayCell(.working, weekday: "on", date: "25", spoken: "onsdag 25 november"),
      DayCell(
        .working, weekday: "to", date: "26", mark: "Bekräfta", isToday: true,
        spoken: "torsdag 26 november, i dag, bekräfta senast"),
      DayCell(.working, weekday: "fr", date: "27", spoken: "fredag 27 november"),
      DayCell(.skipped, weekday: "lö", date: "28", spoken: "lördag 28 november, räknas inte"),
      DayCell(.skipped, weekday: "sö", date: "29", spoken: "söndag 29 november, räknas inte"),
      DayCell(.working, weekday: "må", date: "30", spoken: "måndag 30 november"),
      DayCell(.working, weekday: "ti", date: "1/12", spoken: "tisdag 1 december"),
      DayCell(.working, weekday: "on", date: "2", spoken: "onsdag 2 december"),
      DayCell(.working, weekday: "to", date: "3", spoken: "torsdag 3 december"),
      DayCell(.working, weekday: "fr", date: "4", spoken: "fredag 4 december"),
      DayCell(.skipped, weekday: "lö", date: "5", spoken: "lördag 5 december, räknas inte"),
      DayCell(.skipped, weekday: "sö", date: "6", spoken: "söndag 6 december, räknas inte"),
      DayCell(.working, weekday: "må", date: "7", spoken: "måndag 7 december"),
      DayCell(.working, weekday: "ti", date: "8", mark: "Svara", spoken: "tisdag 8 december, svara senast"),
    ])

  static let explanations = [
    ExplainedPromise(
      heading: "Svar senast tisdag 8 december 2026",
      summary: "Kom in tisdag 24 november. Löftet är 10 arbetsdagar, räknade från dagen efter.",
      days: [
        ExplainedDay(day: "onsdag 25 november", count: "arbetsdag 1"),
        ExplainedDay(day: "lördag 28 november", reason: "lördag"),
      ])
  ]

  static let journal = [
    JournalLine(
      when: "torsdag 26 november 2026 kl. 11.38", who: "Sara Lind", what: "ändrade enheten",
      detail: "Från Hemtjänst Söder till Hemtjänst Norr"),
    JournalLine(when: "onsdag 25 november 2026 kl. 09.12", who: "Sara Lind", what: "bekräftade synpunkten"),
    JournalLine(
      when: "onsdag 25 november 2026 kl. 08.05", who: "Eva Norén", what: "gav ärendet till Sara Lind"),
    JournalLine(when: "tisdag 24 november 2026", who: "Webben", what: "tog emot synpunkten"),
  ]

  private static let action = "/desk/arenden/2026-0147"
  private static func field(
    _ id: String, _ name: String, _ label: String, hint: String? = nil, text: TextField = TextField()
  )
    -> FormControlField
  {
    FormControlField(id: id + name, name: name, label: label, hint: hint, text: text)
  }

  private static func form(_ verb: String, _ button: String, _ controls: [FormControl], advice: String? = nil)
    -> CaseForm
  {
    CaseForm(
      verb: verb, action: action + "/svar", version: "5", advice: advice, controls: controls,
      button: button,
      isOpen: advice != nil)
  }

  static func answer(_ prefix: String) -> CaseForm {
    let text = TextField(value: "Förlåt att …", error: "Skriv ett svar.")
    return form(
      "Svara", "Lämna svaret",
      [
        .area(
          field(
            prefix + "answer-", "text", "Svar till avsändaren", hint: "Det viktigaste först.", text: text),
          rows: 9)
      ])
  }

  static func extensionForm(_ prefix: String) -> CaseForm {
    form(
      "Förläng svarstiden", "Förläng svarstiden",
      [
        .line(
          field(prefix + "extension-", "newDate", "Nytt datum", text: TextField(value: "2026-12-15")),
          type: "date",
          width: "date")
      ],
      advice: "Avsändaren får veta varför.")
  }

  static func closure(_ prefix: String) -> CaseForm {
    let reasons = ChoiceField(
      options: [
        Choice(value: "answered", label: "Besvarad", hint: "Svaret är lämnat", selected: true),
        Choice(value: "notOurs", label: "Inte vår fråga"),
      ], error: "Välj hur det slutade.")
    return form(
      "Avsluta", "Avsluta ärendet", [.rows(field(prefix + "closure-", "reason", "Hur slutade det?"), reasons)]
    )
  }

  static func cleansing(_ prefix: String) -> CaseForm {
    let notes = ChoiceField(options: [Choice(value: "keep-1", label: "Samtal med planeraren", selected: true)]
    )
    return form(
      "Rensa", "Rensa",
      [.checks(field(prefix + "cleansing-", "notes", "Anteckningar som ska vara kvar"), notes)])
  }

  static func classification(_ prefix: String) -> CaseForm {
    form(
      "Ändra typ eller enhet", "Spara klassningen",
      [
        .list(
          field(prefix + "classification-", "kind", "Typ"), RegistrationChoices.kinds.selecting("complaint")),
        .list(field(prefix + "classification-", "unit", "Enhet"), units.selecting("u1")),
      ])
  }
}
