import Testing

@testable import Mail

struct MailParagraphTests {
  private let paragraphs: [MailParagraph] = [
    .text("Hej & välkommen"), .link(label: "Läs svaret", address: "https://norna.example/folj?a=1&b=2"),
    .quote("Rad ett\nRad <b>två</b>"), .list(["2026-0147", "2026-0148"]),
  ]

  @Test func `the plain text says all that the HTML says`() {
    #expect(
      MailParagraph.plain(paragraphs) == """
        Hej & välkommen

        Läs svaret:
        https://norna.example/folj?a=1&b=2

        > Rad ett
        > Rad <b>två</b>

        - 2026-0147
        - 2026-0148

        """)
  }

  @Test func `nothing that somebody wrote becomes markup`() {
    let html = MailParagraph.html(
      [.text("<script>alert(1)</script>"), .quote("\"><img src=x>"), .link(label: "<b>", address: "\"><i>")],
      title: "<u>", language: "sv")
    for tag in ["<script", "<img", "<b>", "<i>", "<u>"] { #expect(!html.contains(tag)) }
    #expect(html.contains("<html lang=\"sv\">"))
  }

  @Test func `the HTML fetches nothing`() {
    let html = MailParagraph.html(paragraphs, title: "Hej", language: "sv")
    for word in ["<img", "<link", "<script", "url(", "@import", "src="] { #expect(!html.contains(word)) }
  }
}
