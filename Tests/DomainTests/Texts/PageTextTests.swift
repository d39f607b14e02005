import Domain
import TestSupport
import Testing

struct PageTextTests {
  @Test func `blank lines, headings and lists are all the markup there is`() {
    let text = PageText(
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
    #expect(PageText(" \n\n").blocks.isEmpty)
  }

  @Test func `fields are filled in, and an unknown one is refused with those that exist`() throws {
    let text = PageText("{kommunen} svarar inom {svarsdagar} dagar.")
    #expect(
      text.filled(with: PageTextValues(municipality: "Tallsjö", promise: .standard)).source
        == "Tallsjö svarar inom 10 dagar.")
    #expect(try text.checked() == text)
    let problems = #expect(throws: Problems.self) { try PageText("Inom {dagar}.").checked() }
    #expect(problems?.all.first?.arguments.first == "{dagar}")
    #expect(problems?.all.first?.arguments.last?.contains("{svarsdagar}") == true)
  }

  @Test func `a promise of one day is said in the singular`() {
    let one = PageTextValues(
      municipality: "a", promise: ServicePromise(acknowledgeDays: 1, answerDays: 10))
    let text = PageText("{bekräftelsedagar} arbetsdagar, {bekräftelsedagar} dagar, {svarsdagar} arbetsdagar.")
    #expect(text.filled(with: one).source == "1 arbetsdag, 1 dag, 10 arbetsdagar.")
    let days = PageText("Av {bekräftelsedagar} dagarna är {svarsdagar} dagarna.").filled(with: one).source
    #expect(days == "Av 1 dagarna är 10 dagarna.")
    let policy = EditedPage.policy.first.text.filled(with: one).source
    #expect(policy.contains("Inom 1 arbetsdag får du veta"))
    #expect(policy.contains("Inom 10 arbetsdagar får du svar"))
    let statement = PageText("Inom {svarsdagar} arbetsdagar.").filled(
      with: PageTextValues(municipality: "a", promise: ServicePromise(acknowledgeDays: 1, answerDays: 1)))
    #expect(statement.source == "Inom 1 arbetsdag.")
  }

  @Test(arguments: EditedPage.allCases)
  func `the program's own text of every page is whole, and every field of it is filled in`(page: EditedPage)
    throws
  {
    let text = try page.first.text.checked()
    #expect(text.blocks.count > 10)
    let filled = text.filled(with: PageTextValues(municipality: "a", promise: .standard))
    #expect(!filled.source.contains("{") && !filled.source.contains("}"))
  }

  @Test func `the policy promises no figure of its own`() {
    let text = EditedPage.policy.first.text.source
    #expect(!text.contains { $0.isNumber })
    for field in [PageTextField.municipality, .acknowledgeDays, .answerDays] {
      #expect(text.contains(field.mark))
    }
  }

  /// An e-mail is kept as it came, with its address (rules 0.3).
  @Test(arguments: [EditedPage.policy, .privacy])
  func `no text promises more anonymity than there is`(page: EditedPage) {
    let text = page.first.text.source
    #expect(text.contains("inte anonym när du mejlar") && text.contains("skriver du ditt namn i texten"))
    #expect(!text.contains("sparar inget om dig"))
  }

  /// DOS-lagen and MDFFS 2019:2 (rules R50).
  @Test func `the accessibility statement says all that the law asks for`() {
    let text = EditedPage.accessibility.first.text.source
    for part in [
      "{kommunen}", "tjänsten för synpunkter", "delvis förenlig", "Det som inte är tillgängligt",
      "skärmläsare",
      "Vi testade tjänsten senast", "{uppdaterad}", "granskat tjänsten själva", "/lamna-synpunkt",
      "{kontakt}",
      "https://www.digg.se/tdosanmalan", "(12 §)", "(9 §)", "överklaga",
    ] { #expect(text.contains(part), "\(part)") }
  }

  /// Article 13 (rules R41).
  @Test func `the text about personal data says all that the regulation asks for`() {
    let text = EditedPage.privacy.first.text.source
    for part in [
      "{nämnderna}", "{kontakt}", "{dataskyddsombud}", "artikel 6.1 e", "artikel 6.1 c", "Vem får se dem?",
      "lämnar inte EU", "dokumenthanteringsplan", "kopia", "rättar", "begränsar", "invända", "raderar",
      "Integritetsskyddsmyndigheten", "måste inte lämna", "fattas automatiskt", "den som lämnade synpunkten",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func `a link is words and an address, and leads nowhere else than a page may`() throws {
    #expect(
      PageTextSpan.spans(of: "Ring [oss (växeln)](tel:0670) eller [skriv](/folj).") == [
        PageTextSpan("Ring "), PageTextSpan("oss (växeln)", address: "tel:0670"), PageTextSpan(" eller "),
        PageTextSpan("skriv", address: "/folj"), PageTextSpan("."),
      ])
    for address in ["javascript:alert(1)", "//ond.example", "data:text/html,x", "ond.example", "/\\ond"] {
      let line = "Läs [här](\(address))"
      #expect(PageTextSpan.spans(of: line).allSatisfy { $0.address == nil }, "\(address)")
    }
    #expect(throws: Problems([Problem(.invalid, .pageLinkWrong, ["ond.example"], field: "text")])) {
      try PageText("[här](ond.example)").checked()
    }
    for plain in ["[hakar] (inte)", "[a](b c)", "a [b", "](x)", ""] {
      #expect(PageTextSpan.spans(of: plain).map(\.text).joined() == plain)
    }
  }

  @Test func `how the municipality is reached is said as a sentence, with what there is`() {
    func contact(_ phone: String, _ email: String) -> String {
      PageTextValues(municipality: "a", promise: .standard, phone: phone, email: email)[.contact]
    }
    #expect(
      contact("0670-555 00 00", "a@b.example")
        == "Du kan ringa [0670-555 00 00](tel:06705550000) eller mejla [a@b.example](mailto:a@b.example).")
    #expect(contact("", "a@b.example") == "Du kan mejla [a@b.example](mailto:a@b.example).")
    #expect(contact("", "") == "Du når oss genom kommunens växel.")
    let boards = PageTextValues(municipality: "a", promise: .standard, boards: ["Ö", "B", "A"])[.boards]
    #expect(boards == "A, B och Ö")
  }

  @Test func `the latest to begin is in force, and of two that begin together the later`() throws {
    func version(_ number: Int, _ day: String) throws -> PageTextVersion {
      PageTextVersion(
        number: number, text: PageText("a"), decision: "b", validFrom: try calendarDay(day), made: nil)
    }
    let all = [
      EditedPage.policy.first, try version(2, "2026-06-01"), try version(3, "2026-06-01"),
      try version(4, "2026-03-01"),
    ]
    #expect(EditedPage.policy.current(of: all, on: try calendarDay("2026-02-28")).number == 1)
    #expect(EditedPage.policy.current(of: all, on: try calendarDay("2026-03-01")).number == 4)
    #expect(EditedPage.policy.current(of: all, on: try calendarDay("2026-06-01")).number == 3)
  }
}
