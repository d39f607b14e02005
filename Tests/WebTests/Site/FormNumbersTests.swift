import Operations
import Testing

@testable import Web

@Suite struct FormNumbersTests {
  private static let wild = [
    String(Int.max), String(Int.min), "-1", "9e99", "12345678901234567890", "", "x", "1.5", " 1",
  ]

  private func fields(_ text: String) -> FormFields { FormFields(["page": text, "n": text]) }

  @Test(arguments: wild + ["0"])
  func `what is no page of a list is the first one or the last that there can be`(text: String) {
    let page = fields(text).page
    #expect(page == (text == String(Int.max) ? Operations.lastPage : 1))
  }

  @Test(arguments: wild)
  func `what counts nothing is no place, no count and no year`(text: String) {
    let fields = fields(text)
    #expect(fields.place("n") == nil && fields.count("n") == nil && fields.year("n") == nil)
  }

  @Test func `a number that can be is read as it stands`() {
    #expect(fields("1").page == 1 && fields("40").page == 40)
    #expect(FormFields([:]).page == 1)
    #expect(fields("0").count("n") == 0 && fields("0").place("n") == nil)
    #expect(fields("2022").year("n") == 2022 && fields("1899").year("n") == nil)
    #expect(fields("3").place("n") == 3 && fields("3").count("n") == 3)
  }

  @Test func `news of a file tells no number that nobody has counted to`() {
    let news = AnalysisNews.swedish(
      FormFields(["nya": String(Int.max), "uppgifter": "1", "skiljer": String(Int.min)]))
    #expect(news == "Filen är inläst: 1 ny egen uppgift.")
  }
}
