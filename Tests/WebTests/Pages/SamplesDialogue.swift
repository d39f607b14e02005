@testable import Web

extension Samples {
  static let dialoguePages: [SamplePage] = [
    SamplePage("case-in-dialogue", caseInDialogue, in: deskFrame("/desk/arenden/2026-0147")),
    SamplePage("spot-solution", spotSolution, in: deskFrame("/desk/lost-pa-plats")),
    SamplePage("occasion", occasion, in: deskFrame("/desk/moten")),
    SamplePage("occasion-done", occasionDone, in: deskFrame("/desk/moten")),
    SamplePage(
      "kept-form", keptForm, in: DeskFrame(municipality: municipality, user: nil, csrf: "", path: "")),
    SamplePage("expired-form", expiredForm, in: deskFrame("")),
    SamplePage("split, conflict", conflicting(split), in: deskFrame("/desk")),
    SamplePage("refer, conflict", conflicting(refer), in: deskFrame("/desk")),
    SamplePage("handing on, conflict", conflicting(handingOn), in: deskFrame("/desk")),
    SamplePage("improvement form, conflict", conflicting(improvementForm), in: deskFrame("/desk/atgarder")),
    SamplePage("improvement, conflict", conflicting(improvement), in: deskFrame("/desk/atgarder")),
    SamplePage("template, conflict", conflicting(template), in: deskFrame("/desk/svarsmallar")),
    SamplePage("staff, conflict", conflicting(staffPage), in: deskFrame("/desk/medarbetare")),
    SamplePage("sign-in rules, conflict", conflicting(signInRules), in: deskFrame("/desk/medarbetare")),
    SamplePage("gate, conflict", conflicting(gate), in: deskFrame("/desk/grindar")),
    SamplePage("rule, conflict", conflicting(routingRule), in: deskFrame("/desk/fordelningsregler")),
    SamplePage("policy, conflict", conflicting(policyEdit), in: deskFrame("/desk/rutinen")),
    SamplePage("unit, conflict", conflicting(partPage), in: deskFrame("/desk/organisation")),
    SamplePage("municipality, conflict", conflicting(municipalityPage), in: deskFrame("/desk/kommunen")),
    SamplePage("promises, conflict", conflicting(promises), in: deskFrame("/desk/loften")),
    SamplePage("calendar, conflict", conflicting(calendar), in: deskFrame("/desk/kalender")),
  ]

  /// A page whose form was sent after somebody else had changed what it is about.
  private static func conflicting<Page: ConflictingPage>(_ page: Page) -> Page {
    var page = page
    page.errors = []
    page.conflict = CaseConflict(
      heading: "Någon annan har ändrat åtgärden", text: "Karin Öberg ändrade den medan du arbetade.",
      theirs: [DescribedText("Klar senast", "fredag 20 november")],
      mine: [DescribedText("Klar senast", "måndag 23 november")], advice: CaseConflict.sendAgain)
    return page
  }

  static let expiredForm = ExpiredFormPage(
    address: "/desk/apt/protokoll", fields: [HiddenField(name: "unit", value: "u1")],
    texts: [ExpiredText(name: "notes", value: "Vi ringer när vi är sena.", label: "Din text")])

  static let caseInDialogue: CasePage = {
    let draft = "/desk/arenden/2026-0147/utkast/answer"
    let form = CaseForm(
      verb: "Svara", action: "/desk/arenden/2026-0147/svar", version: "5",
      controls: [
        .area(
          FormControlField(id: "first-svar-text", name: "text", label: "Svar till avsändaren"),
          rows: 4, draft: draft)
      ], button: "Lämna svaret", draft: draft,
      preview: "/desk/arenden/2026-0147/svara", key: "s")
    var page = casePage(
      nextStep: NextStep(heading: "Svara", text: "Svaret ska ges.", form: form), otherForms: [])
    page.waits = [StateMark("Väntar på avsändaren sedan fredag 27 november", .neutral)]
    page.duplicates = [
      DuplicateLine(
        number: "2026-0131", address: "/desk/arenden/2026-0131", title: "Hemtjänsten uteblev",
        reason: "Avslutad, kom in 12 dagar tidigare. Samma ord: hemtjänsten, kvällar.",
        merging: PageLink(
          label: "Slå ihop det här med 2026-0131", address: "/desk/arenden/2026-0147/vidare?med=2026-0131"))
    ]
    return page
  }()

  static let spotSolution = SpotSolutionPage(
    errors: [FormError(target: "solution", text: "Skriv vad ni gjorde.")], submission: "a1",
    text: TextField(value: "Dörren till matsalen gick trögt."),
    solution: TextField(error: "Skriv vad ni gjorde."), unit: units,
    service: ChoiceField(options: [Choice(value: "", label: "Inte satt")]),
    dimension: ChoiceField(options: [Choice(value: "", label: "Inte satt")]))

  static let occasion = OccasionPage(
    errors: [FormError(target: "kind-2", text: "Synpunkt 2: Välj typ.")], submission: "b2",
    occasion: TextField(value: "Brukarråd på Hemtjänst Norr"), heldOn: TextField(value: "2026-11-24"),
    unit: units, service: ChoiceField(options: [Choice(value: "", label: "Ingen")]),
    recordedBy: TextField(value: "Sara Lind"),
    rows: (1...2).map { row in
      OccasionRow(
        number: String(row),
        kind: ChoiceField(options: [Choice(value: "", label: "Välj")], error: "Välj typ."),
        dimension: ChoiceField(options: [Choice(value: "", label: "Ingen")]),
        text: TextField(value: "Maten är kall."),
        wantsAnswer: ChoiceField(options: [Choice(value: "", label: "Nej")]))
    }, rowCount: "2")

  static let occasionDone = OccasionDonePage(
    occasion: "Brukarråd på Hemtjänst Norr, tisdag 24 november 2026",
    lines: [
      OccasionDoneLine(
        number: "2026-0147", address: "/desk/arenden/2026-0147", answerBy: "tisdag 8 december 2026",
        code: "ABCD EFGH")
    ], hasCodes: true)

  static let keptForm = KeptFormPage(
    title: "Du har blivit utloggad",
    step: PageLink(label: "Logga in i en ny flik", address: "/desk/logga-in"),
    address: "/desk/arenden/2026-0147/svar",
    fields: [
      HiddenField(name: "text", value: "Hej!\nVi beklagar."), HiddenField(name: "version", value: "3"),
    ], texts: ["Hej!\nVi beklagar."])
}

private protocol ConflictingPage: PageModel {
  var errors: [FormError] { get set }
  var conflict: CaseConflict? { get set }
}

extension SplitPage: ConflictingPage {}
extension ReferPage: ConflictingPage {}
extension HandingOnPage: ConflictingPage {}
extension ImprovementFormPage: ConflictingPage {}
extension ImprovementPage: ConflictingPage {}
extension TemplatePage: ConflictingPage {}
extension GatePage: ConflictingPage {}
extension RoutingRulePage: ConflictingPage {}
extension PageTextEditPage: ConflictingPage {}
extension SettingsPartPage: ConflictingPage {}
extension MunicipalityPage: ConflictingPage {}
extension PromisesPage: ConflictingPage {}
extension CalendarPage: ConflictingPage {}
extension StaffPage: ConflictingPage {}
extension SignInRulesPage: ConflictingPage {}
