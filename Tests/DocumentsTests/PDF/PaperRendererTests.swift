import Documents
import Foundation
import FoundationXML
import Testing

struct PaperRendererTests {
  private let document = PaperDocument(
    title: "Ärende <1>", footer: "Tallsjö & co", lead: ["Ingress"],
    sections: [
      PaperSection(
        "Texter",
        [
          .facts([PaperFact("Nummer", "2026-0001")]),
          .written(
            PaperWriting(
              heading: "Svar", byline: "Olle, i går",
              text: PaperText([.words("Hej "), .box("maskning 1"), .words(",\n  vi hörs.")]))),
          .table(PaperTable(caption: "Händelser", columns: ["När", "Vad"], rows: [["i dag", "<b>"]])),
          .paragraph("Slut"),
        ])
    ])

  @Test func `the page is well formed, in Swedish, with a title, and fetches nothing`() throws {
    let html = PaperRenderer().page(document)
    let tree = try XMLDocument(xmlString: html.replacing("<!DOCTYPE html>\n", with: ""))
    #expect(tree.rootElement()?.attribute(forName: "lang")?.stringValue == "sv")
    #expect(try tree.nodes(forXPath: "/html/head/title").map(\.stringValue) == ["Ärende <1>"])
    #expect(try tree.nodes(forXPath: "//@src | //@href | //script | //link").isEmpty)
    #expect(!html.contains("url("))
  }

  @Test func `a box adds no space, and line breaks stay`() throws {
    let html = PaperRenderer().page(document)
    #expect(html.contains("Hej <strong class=\"box\">maskning 1</strong>,\n  vi hörs.</p>"))
  }

  @Test func `headers of a table say what they are headers of`() throws {
    let html = PaperRenderer().page(document)
    #expect(html.contains("<th scope=\"col\">När</th>"))
    #expect(html.contains("<th scope=\"row\">i dag</th>"))
    #expect(html.contains("<td>&lt;b&gt;</td>"))
  }
}
