import Domain
import Testing

struct LikenessTests {
  private let swing = "Gungan på lekplatsen vid Björkvägen är trasig, ena kedjan har lossnat."

  @Test func `two reports of the same thing are likely duplicates, and the words say why`() throws {
    let found = question(swing).likely(among: [
      candidate(1, "En gunga är trasig på lekplatsen vid Björkvägen. Kedjan hänger löst."),
      candidate(2, "Maten på äldreboendet är kall när den kommer fram till avdelningen."),
    ])
    let likely = try #require(found.first)
    #expect(found.count == 1 && likely.number.sequence == 1)
    #expect(likely.words.prefix(2) == ["björkvägen", "lekplatsen"])
    #expect(likely.score < 1)
  }

  @Test func `two complaints about the same service are not the same case`() {
    let one = "Hemtjänsten kom två timmar för sent i går kväll och mamma fick inte sin medicin."
    let other = "Personalen i hemtjänsten byts hela tiden, pappa känner inte igen någon av dem."
    #expect(question(one).likely(among: [candidate(1, other)]).isEmpty)
  }

  @Test func `the same unit and the same place heighten a likeness`() throws {
    let text = "En gunga är trasig på lekplatsen, kedjan hänger löst."
    func score(unit: UnitID?, place: String) throws -> Double {
      let question = DuplicateQuestion(text: swing, place: "Björkvägen 4", unit: UnitID(rawValue: "u"))
      let found = question.likely(among: [candidate(1, text, unit: unit, place: place)])
      return try #require(found.first).score
    }
    let both = try score(unit: UnitID(rawValue: "u"), place: "björkvägen")
    let unit = try score(unit: UnitID(rawValue: "u"), place: "Storgatan")
    #expect(both > unit)
  }

  @Test(arguments: ["", "Hej!", "?????", "det var inte bra", "🙂🙂🙂🙂"])
  func `a text that says nothing is like nothing`(_ text: String) {
    #expect(question(text).likely(among: [candidate(1, text)]).isEmpty)
  }

  @Test func `a text is like itself, whatever its case, and only its beginning is read`() {
    let long = swing + String(repeating: " och", count: 50_000)
    let found = question(long).likely(among: [candidate(1, swing.uppercased())])
    #expect(found.first?.score == 1)
  }

  private func question(_ text: String) -> DuplicateQuestion { DuplicateQuestion(text: text, unit: nil) }

  private func candidate(_ number: Int, _ text: String, unit: UnitID? = nil, place: String = "")
    -> DuplicateCandidate
  {
    DuplicateCandidate(
      number: CaseNumber(year: 2026, sequence: number), state: .registered,
      receivedOn: CalendarDay.first, unit: unit, subject: "", text: text, place: place)
  }
}
