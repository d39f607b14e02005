@testable import Web

extension Samples {
  static let dialoguePages: [SamplePage] = [
    SamplePage("case-in-dialogue", caseInDialogue, in: deskFrame("/desk/arenden/2026-0147")),
    SamplePage("spot-solution", spotSolution, in: deskFrame("/desk/lost-pa-plats")),
    SamplePage("occasion", occasion, in: deskFrame("/desk/moten")),
    SamplePage("occasion-done", occasionDone, in: deskFrame("/desk/moten")),
    SamplePage(
      "kept-form", keptForm, in: DeskFrame(municipality: municipality, user: nil, csrf: "", path: "")),
  ]

  static let caseInDialogue: CasePage = {
    let draft = "/desk/arenden/2026-0147/utkast/question"
    let form = CaseForm(
      verb: "Fråga avsändaren", action: "/desk/arenden/2026-0147/fraga", version: "5",
      controls: [
        .area(
          FormControlField(id: "first-question-question", name: "question", label: "Fråga till avsändaren"),
          rows: 4, draft: draft)
      ], button: "Ställ frågan", draft: draft,
      preview: "/desk/arenden/2026-0147/svara")
    var page = casePage(
      nextStep: NextStep(heading: "Svara", text: "Svaret ska ges.", form: form), otherForms: [])
    page.waits = [StateMark("Väntar på avsändaren sedan fredag 27 november", .neutral)]
    page.duplicates = [
      DuplicateLine(
        number: "2026-0131", address: "/desk/arenden/2026-0131", title: "Hemtjänsten uteblev",
        reason: "Avslutad, kom in 12 dagar tidigare. Samma ord: hemtjänsten, kvällar.")
    ]
    return page
  }()

  static let spotSolution = SpotSolutionPage(
    errors: [FormError(target: "solution", text: "Skriv vad ni gjorde.")], submission: "a1",
    text: TextField(value: "Dörren till matsalen gick trögt."),
    solution: TextField(error: "Skriv vad ni gjorde."), unit: units)

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
    address: "/desk/arenden/2026-0147/svar",
    fields: [
      HiddenField(name: "text", value: "Hej!\nVi beklagar."), HiddenField(name: "version", value: "3"),
    ], texts: ["Hej!\nVi beklagar."])
}
