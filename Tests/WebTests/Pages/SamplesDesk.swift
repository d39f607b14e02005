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
    // Improvements, meetings and the policy
    SamplePage("improvements", improvementList, in: deskFrame("/desk/atgarder")),
    SamplePage("improvements-empty", emptyImprovementList, in: deskFrame("/desk/atgarder")),
    SamplePage("improvement-form", improvementForm, in: deskFrame("/desk/atgarder")),
    SamplePage("improvement", improvement, in: deskFrame("/desk/atgarder", notice: "Läget är sparat.")),
    SamplePage("improvement-read", improvementToRead, in: deskFrame("/desk/atgarder")),
    SamplePage("patterns", patterns, in: deskFrame("/desk/atgarder")),
    SamplePage("patterns-empty", noPatterns, in: deskFrame("/desk/atgarder")),
    SamplePage("pattern", pattern, in: deskFrame("/desk/atgarder")),
    SamplePage("pattern-empty", patternWithoutCases, in: deskFrame("/desk/atgarder")),
    SamplePage("meeting", meeting, in: deskFrame("/desk/apt")),
    SamplePage("meeting-small", smallMeeting, in: deskFrame("/desk/apt")),
    SamplePage("meeting-blank", blankMeeting, in: deskFrame("/desk/apt")),
    SamplePage("policy-reading", policyToRead, in: deskFrame("/desk/rutinen")),
    SamplePage("policy-read", policyRead, in: deskFrame("/desk/rutinen")),
    SamplePage("policy-edit", policyEdit, in: deskFrame("/desk/rutinen")),
    SamplePage("privacy-edit", privacyEdit, in: deskFrame("/desk/texter")),
    SamplePage("page-texts", pageTexts, in: deskFrame("/desk/texter")),
    SamplePage("policy-card", policyCard, in: deskFrame("/desk/rutinen")),
    SamplePage(
      "routing-pile", routingPile, in: deskFrame("/desk/fordelning", notice: "1 ärende är fördelat.")),
    SamplePage("routing-pile-empty", emptyPile, in: deskFrame("/desk/fordelning")),
    SamplePage("routing-rules", routingRules, in: deskFrame("/desk/fordelningsregler")),
    SamplePage("routing-rules-none", RoutingRulesPage(rows: []), in: deskFrame("/desk/fordelningsregler")),
    SamplePage("routing-rule", routingRule, in: deskFrame("/desk/fordelningsregler")),
    SamplePage("ownerless", ownerless, in: deskFrame("/desk/utan-agare")),
    SamplePage("ownerless-none", OwnerlessPage(rows: []), in: deskFrame("/desk/utan-agare")),
    SamplePage("mail-log", mailLog, in: deskFrame("/desk/utskick")),
    SamplePage("mail-log-empty", emptyMailLog, in: deskFrame("/desk/utskick")),
    SamplePage("own-mail", ownMail, in: deskFrame("/desk/mina-utskick")),
    SamplePage(
      "desk-error",
      ErrorPage<DeskFrame>(
        status: 500, reference: "7F3K-22QD", back: PageLink(label: "Till ärendena", address: "/desk")),
      in: deskFrame("/desk")),
    // The comparison
    SamplePage(
      "comparison", comparisonDesk, in: deskFrame("/desk/jamforelse", notice: "Analyserna är inlästa.")),
    SamplePage("comparison-blank", comparisonDeskBlank, in: deskFrame("/desk/jamforelse")),
    SamplePage("comparison-decision", comparisonDecision, in: deskFrame("/desk/jamforelse")),
    SamplePage("comparison-measure", comparisonDeskMeasure, in: deskFrame("/desk/jamforelse")),
    SamplePage(
      "comparison-measure-conflict", comparisonDeskMeasureConflict, in: deskFrame("/desk/jamforelse")),
    SamplePage("comparison-measure-read", comparisonDeskMeasureToRead, in: deskFrame("/desk/jamforelse")),
    // Lists
    SamplePage("list-filtered", filteredList, in: deskFrame("/desk")),
    SamplePage("list-print", printedList, in: deskFrame("/desk")),
    SamplePage("bulk-result", bulkResult, in: deskFrame("/desk")),
    SamplePage("bulk-refused", bulkRefused, in: deskFrame("/desk")),
    SamplePage("tasks", tasks, in: deskFrame("/desk/uppgifter")),
    SamplePage("shortcuts", shortcuts, in: deskFrame("/desk/genvagar")),
  ]

  static let logIn = LogInPage(
    errors: [FormError(target: "username", text: "Användarnamnet och lösenordet hör inte ihop.")],
    username: TextField(value: "sara.lind", error: "Användarnamnet och lösenordet hör inte ihop."),
    password: TextField(error: "Skriv lösenordet igen."), next: "/desk/rapport",
    provider: PageLink(label: "Logga in med kommunens konto", address: "/desk/logga-in/kommunen"),
    told: "Ditt nya lösenord är sparat. Logga in med det.")

  static let registration = RegistrationPage(
    errors: [FormError(target: "kind", text: "Välj typ.")], submission: "c3d4",
    duplicates: [
      DuplicateLine(
        number: "2026-0131", address: "/desk/arenden/2026-0131", title: "Kalla matlådor",
        reason: "Bekräftad, kom in 2 dagar tidigare. Samma ord: matlådorna.")
    ], seen: "2026-0131", button: "Registrera ändå",
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
      ])
  ).withAdvice

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
