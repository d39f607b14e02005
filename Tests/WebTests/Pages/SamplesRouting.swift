@testable import Web

extension Samples {
  static let advice = AdviceNote(
    place: "Granängens skola", why: "Orden skolskjuts och buss talar för det. Säkerhet 82 %.",
    otherwise: "Därefter Gator och parker (11 %).")

  static let routingPile = RoutingPilePage(
    errors: [FormError(target: "unit-2026-0148", text: "Välj en enhet.")],
    sentence: "2 ärenden väntar på att fördelas.",
    ownerless: "3 öppna ärenden har ingen som ansvarar för dem.",
    rows: [
      PileRow(
        number: "2026-0147", address: "/desk/arenden/2026-0147", kind: "Klagomål",
        title: "Skolskjutsen kom inte i måndags", due: "i morgon", dueMark: StateMark("Sista dagen", .soon),
        returns: ["Hemtjänst Norr lämnade tillbaka den i går (Sara Lind): ”Det gäller skolan.”"],
        advice: advice,
        unit: units.selecting("u3"), hidden: [HiddenField(name: "version-2026-0147", value: "3")]),
      PileRow(
        number: "2026-0148", address: "/desk/arenden/2026-0148", kind: "Klagomål", title: "Föraren skrek",
        due: "i morgon", returns: [],
        silence: "Kan gälla en anställd. När du har fördelat ärendet ser bara ansvarig chef det.",
        asksAboutStaff: true, unit: units, hidden: []),
    ],
    secret: [PageLink(label: "2026-0149, i morgon", address: "/desk/arenden/2026-0149")],
    numbers: "2026-0147 2026-0148",
    pagination: Pagination(
      position: "Sida 2 av 3", previous: "/desk/fordelning?page=1", next: "/desk/fordelning?page=3"))

  static let emptyPile = RoutingPilePage(
    sentence: "Inget ärende väntar på att fördelas.", rows: [], numbers: "")

  static let routingRules = RoutingRulesPage(
    ownerless: "1 öppet ärende har ingen som ansvarar för det.",
    rows: [
      RoutingRuleRow(
        name: "Skolskjuts", address: "/desk/fordelningsregler/r1",
        conditions: "När texten innehåller skolskjuts*",
        goal: "Granängens skola", state: StateMark("På", .kept),
        trial: "Provad i dag: skulle ha fångat 37 av 412 ärenden."),
      RoutingRuleRow(
        name: "Snö", address: "/desk/fordelningsregler/r2", conditions: "När texten innehåller snö*",
        goal: "Gator och parker", state: StateMark("Av", .neutral), trial: "Inte provad än.",
        raise: "/desk/fordelningsregler/r2/upp"),
    ])

  static let routingRule = RoutingRulePage(
    title: "Skolskjuts", errors: [FormError(target: "words", text: "”b*ss” går inte att söka efter.")],
    action: "/desk/fordelningsregler/r1", version: "2", name: TextField(value: "Skolskjuts"),
    words: TextField(value: "b*ss", error: "”b*ss” går inte att söka efter."),
    placeWords: TextField(value: "storgatan"),
    kinds: [TickBox(name: "kind-complaint", label: "Klagomål", ticked: true)],
    channels: [TickBox(name: "channel-web", label: "Webb", ticked: false)],
    area: ChoiceField(options: [Choice(value: "", label: "Inte satt")]), unit: units.selecting("u3"),
    service: ChoiceField(options: [Choice(value: "", label: "Inte satt")]),
    dimension: ChoiceField(options: [Choice(value: "", label: "Inte satt")]),
    state: StateMark("På med version 1", .soon), advice: "Version 1 är på så länge. Regeln är provad.",
    tryAction: "/desk/fordelningsregler/r1/prova", onAction: "/desk/fordelningsregler/r1/pa",
    offAction: "/desk/fordelningsregler/r1/av",
    trial: TrialResult(
      sentences: ["Regeln skulle ha fångat 37 av 412 ärenden som kom in."],
      rows: [
        TrialResult.Row(
          number: "2026-0131", address: "/desk/arenden/2026-0131", title: "Bussen kom inte",
          place: "Hemtjänst Norr")
      ]),
    history: [DescribedText("tisdag 24 november kl. 9.12", "Sara Lind skrev version 2")])

  static let ownerless = OwnerlessPage(rows: [
    OwnerlessRow(
      place: "Socialnämnden › Hemtjänst Norr", count: "2 ärenden", lack: "Ingen chef och ingen handläggare.")
  ])
}

extension RegistrationPage {
  /// The same with a proposal, and what is said when there is none.
  var withAdvice: RegistrationPage {
    var page = self
    page.advice = Samples.advice
    page.noAdvice = "Det finns inget säkert förslag."
    return page
  }
}
