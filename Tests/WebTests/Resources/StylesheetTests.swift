import Testing

@testable import Web

@Suite struct StylesheetTests {
  @Test func `nothing is fetched from anywhere`() {
    for source in [Stylesheet.text, Script.text] {
      #expect(!source.contains("url(") && !source.contains("@import") && !source.contains("://"))
    }
  }

  @Test func `blocks are closed`() {
    #expect(Stylesheet.text.count { $0 == "{" } == Stylesheet.text.count { $0 == "}" })
  }

  @Test func `every custom property that is used is defined`() {
    let used = Set(Stylesheet.text.matches(of: /var\(--([a-z0-9-]+)\)/).map { String($0.1) })
    let defined = Set(Stylesheet.text.matches(of: /--([a-z0-9-]+):/).map { String($0.1) })
    #expect(used.isSubset(of: defined), "\(used.subtracting(defined))")
  }

  @Test func `no text is smaller than fourteen pixels on a screen`() throws {
    let screen = try #require(Stylesheet.text.components(separatedBy: "@media print").first)
    for size in screen.matches(of: /font-size: ([0-9.]+)rem/) {
      let rem = try #require(Double(size.1))
      #expect(rem * 16 >= 14)
    }
  }

  @Test func `the script builds no markup from text`() {
    for danger in ["innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "document.write"] {
      #expect(!Script.text.contains(danger))
    }
  }
}
