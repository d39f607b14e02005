import Domain
import TestSupport
import Testing

struct PolicyTextTests {
  @Test func `blank lines, headings and lists are all the markup there is`() {
    let text = PolicyText(
      """
      Första raden
      går vidare.
      ## Rubrik
      - ett
        som fortsätter
      - två
      Efter listan <b>inte fet</b>.

      #inte rubrik
      -inte lista
      """)
    #expect(
      text.blocks == [
        .paragraph("Första raden går vidare."), .heading("Rubrik"),
        .list(["ett som fortsätter", "två Efter listan <b>inte fet</b>."]),
        .paragraph("#inte rubrik -inte lista"),
      ])
    #expect(PolicyText(" \n\n").blocks.isEmpty)
  }

  @Test func `fields are filled in, and an unknown one is refused with those that exist`() throws {
    let text = PolicyText("{kommunen} svarar inom {svarsdagar} dagar.")
    #expect(
      text.filled(with: [.municipality: "Tallsjö", .answerDays: "10"]).source
        == "Tallsjö svarar inom 10 dagar.")
    #expect(try text.checked() == text)
    let problems = #expect(throws: Problems.self) { try PolicyText("Inom {dagar}.").checked() }
    #expect(problems?.all.first?.arguments.first == "{dagar}")
    #expect(problems?.all.first?.arguments.last?.contains("{svarsdagar}") == true)
  }

  @Test func `the program's own text is whole, and promises no figure of its own`() throws {
    let text = try PolicyVersion.first.text.checked()
    #expect(text.blocks.count > 10)
    #expect(!text.source.contains { $0.isNumber })
    for field in PolicyField.allCases { #expect(text.source.contains(field.mark)) }
    #expect(
      !text.filled(with: [.municipality: "a", .acknowledgeDays: "2", .answerDays: "10"]).source.contains("{"))
  }

  @Test func `the latest to begin is in force, and of two that begin together the later`() throws {
    func version(_ number: Int, _ day: String) throws -> PolicyVersion {
      PolicyVersion(
        number: number, text: PolicyText("a"), decision: "b", validFrom: try calendarDay(day), made: nil)
    }
    let all = [
      PolicyVersion.first, try version(2, "2026-06-01"), try version(3, "2026-06-01"),
      try version(4, "2026-03-01"),
    ]
    #expect(PolicyVersion.current(of: all, on: try calendarDay("2026-02-28")).number == 1)
    #expect(PolicyVersion.current(of: all, on: try calendarDay("2026-03-01")).number == 4)
    #expect(PolicyVersion.current(of: all, on: try calendarDay("2026-06-01")).number == 3)
  }
}
