@testable import Web

/// Handing out a case, in the invented municipality.
extension Samples {
  static let disclosurePages: [SamplePage] = [
    SamplePage("disclosure", disclosure, in: deskFrame("/desk")),
    SamplePage(
      "no document",
      NoDocumentPage(
        back: "/desk/arenden/2026-0147", printable: "/desk/arenden/2026-0147/pdf?format=html"),
      in: deskFrame("/desk")),
  ]

  private static let disclosure = DisclosurePage(
    title: "Lämna ut handlingar ur 2026-0147",
    errors: [FormError(target: "passage1", text: "”Eva Ek” finns inte i det du har valt.")],
    back: "/desk/arenden/2026-0147", action: "/desk/arenden/2026-0147/lamna-ut",
    submission: "f3a9",
    texts: [
      DisclosureText(
        id: "t1", heading: "Synpunkten", byline: "Avsändaren, tisdag 24 november", text: "Mamma fick vänta.",
        isChosen: true, provision: TextField(value: "hemligt", error: "Skriv kapitel och paragraf."))
    ],
    contact: CheckField(
      prefix: "contact-", options: [Choice(value: "included", label: "Ta med avsändarens namn")]),
    contactProvision: TextField(error: "Skriv bestämmelsen."),
    masks: [
      MaskRow(
        place: "1", passage: TextField(value: "Eva Ek", error: "”Eva Ek” finns inte i det du har valt."),
        provision: TextField(error: "Skriv bestämmelsen."))
    ],
    preview: [
      DisclosurePreview(
        heading: "Synpunkten", parts: [PreviewPart(words: "Hos "), PreviewPart(box: "maskning 1")])
    ], kept: ["sidan (Ida)"], seen: "9c1d", makesPDF: true)
}
