@testable import Web

extension Samples {
  static let organisationPages: [SamplePage] = [
    SamplePage("organisation", organisationPage, in: deskFrame("/desk/organisation")),
    SamplePage("organisation-part", partPage, in: deskFrame("/desk/organisation")),
    SamplePage("organisation-new", newPartPage, in: deskFrame("/desk/organisation")),
    SamplePage("service-areas", serviceAreasPage, in: deskFrame("/desk/verksamhetsomraden")),
    SamplePage("municipality", municipalityPage, in: deskFrame("/desk/kommunen")),
  ]

  static let settingsLines = [
    SettingsLine(
      when: "i dag kl. 9.12",
      sentence: "Anna Berg ändrade namnet från ”Hemtjänst Norr” till ”Hemtjänst Fjäll”.")
  ]

  static let organisationLine = OrganisationLine(
    name: "Hemtjänst Fjäll", address: "/desk/organisation/del/enhet/u1", depth: "depth-1",
    note: "Stänger i morgon.", level: "Enhet", detail: "Omsorg Östra AB (privat utförare)", cases: "3")

  static let organisationPage = OrganisationPage(
    boards: [
      OrganisationBlock(
        name: "Socialnämnden", address: "/desk/organisation/del/namnd/b1", note: "Börjar i morgon.",
        parts: [organisationLine])
    ],
    closed: [organisationLine], history: settingsLines, wholeHistory: "/desk/organisation?historik=alla")

  static let operationForm = OperationForm(
    operation: ChoiceField(
      options: [Choice(value: "own", label: "Kommunen själv", selected: true)], error: "Välj vem."),
    operatorName: TextField(value: "Omsorg Östra AB", error: "Skriv namnet."))

  static let partPage = SettingsPartPage(
    title: "Hemtjänst Fjäll", trail: PageLink(label: "Organisation", address: "/desk/organisation"),
    errors: [FormError(target: "close-day", text: "Välj i dag eller en senare dag.")],
    facts: [DescribedText("Nivå", "Enhet")], address: "/desk/organisation/del/enhet/u1", seen: "4",
    renaming: RenamingForm(name: TextField(value: "Hemtjänst Fjäll", error: "Namnet finns redan.")),
    operating: operationForm,
    reorganising: ReorganisingForm(
      name: TextField(value: "Hemtjänst Fjäll"), under: units, day: TextField(value: "2026-12-01"),
      moving: CheckField(
        prefix: "move-",
        options: [
          Choice(value: "rules", label: "1 fördelningsregel", hint: "Snö och halka", selected: true),
          Choice(value: "improvements", label: "2 åtgärder"),
        ])),
    closing: ClosingForm(
      day: TextField(value: "2020-01-01", error: "Välj i dag eller en senare dag."),
      hint: "Gamla ärenden ligger kvar.", coming: "Stänger i morgon.", openCases: "2 ärenden är öppna nu",
      openNumbers: ["2026-0012, svar senast fredag 4 december", "2026-0014"], heir: units,
      leaving: CheckField(
        prefix: "leave-", options: [Choice(value: "staff", label: "1 medarbetare", hint: "Olle Öberg")])),
    history: settingsLines)

  static let newPartPage = NewPartPage(
    title: "Ny enhet", errors: [FormError(target: "name", text: "Skriv ett namn.")],
    action: "/desk/organisation/ny/enhet", name: TextField(error: "Skriv ett namn."), under: units,
    operating: operationForm, day: TextField(value: "2026-12-01"))

  static let areaLink = DescribedLink(
    label: "Hemtjänst", address: "/desk/verksamhetsomraden/a1", note: "Stänger i morgon.")

  static let serviceAreasPage = ServiceAreasPage(
    errors: [FormError(target: "name", text: "Skriv ett namn.")], areas: [areaLink],
    closed: [areaLink], name: TextField(error: "Skriv ett namn."), history: settingsLines)

  static let municipalityPage = MunicipalityPage(
    errors: [FormError(target: "name", text: "Skriv ett namn.")], seen: "4",
    name: TextField(error: "Skriv ett namn."), phone: TextField(value: "0630-123 45"),
    phoneHours: TextField(value: "måndag–fredag 8–16"), email: TextField(value: "kontakt@tallsjo.example"),
    postalAddress: TextField(value: "Box 12"), visitingAddress: TextField(value: "Storgatan 4"),
    visitingHours: TextField(value: "måndag–fredag 9–16"),
    website: TextField(value: "https://www.tallsjo.example"),
    dataProtectionOfficer: TextField(value: "dso@tallsjo.example"),
    whistleblowerAddress: TextField(value: "https://www.tallsjo.example/vissla"),
    koladaID: TextField(value: "2326"),
    questions: ChoiceField(
      options: [Choice(value: "offered", label: "Ja", selected: true)], error: "Välj ja eller nej."),
    history: settingsLines)
}
