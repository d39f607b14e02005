import Domain
import Testing

/// The words that pages, documents and files say of measures alike.
struct MeasureWordingTests {
  @Test(arguments: [
    ("procent", "85,4\u{A0}%"), ("procent av maxpoäng", "85,4\u{A0}% av maxpoäng"), ("", "85,4"),
    ("antal", "85,4"), ("index 0-100", "85,4"), ("antal/1000 inv", "85,4 per 1000 inv"),
    ("kr/inskrivet barn", "85,4\u{A0}kr/inskrivet barn"), ("dagar", "85,4\u{A0}dagar"),
  ])
  func `a figure is written with its unit`(unit: String, text: String) {
    #expect(MeasureUnit.text("85,4", unit) == text)
  }

  @Test func `what comes from Kolada is said to, and nothing else is`() {
    let kolada = MeasureSource(KPIID(rawValue: "N15428"), holder: "SCB")
    #expect(
      kolada.sentences
        == "Källa: Kolada. Uppgiftslämnare: SCB. Plats, färg och medel: Egen bearbetning av data från Kolada."
    )
    let own = MeasureSource(KPIID(rawValue: "svarstid"))
    #expect(own.raw == "Källa: kommunernas egna uppgifter" && !own.sentences.contains("Kolada"))
  }

  @Test func `a measure that is closed or renamed says so, and by whom`() throws {
    let kolada = MeasureAlteration(of: KPIID(rawValue: "N15428"))
    let own = MeasureAlteration(of: KPIID(rawValue: "svarstid"))
    #expect(kolada.closed(after: 2024) == "Måttet är stängt hos källan: det sista året är 2024.")
    #expect(own.closed(after: 2024) == "Måttet är stängt: det sista året är 2024.")
    let day = try #require(CalendarDay("2026-03-02"))
    #expect(
      kolada.gone(since: day)
        == "Måttet finns inte längre hos källan: den 2 mars 2026 saknades det i källans lista över mått.")
    #expect(kolada.renamed(from: "Gammalt", until: day).hasPrefix("Till 2 mars 2026 kallade källan måttet"))
    #expect(own.renamed(from: "I samlingen", to: "I dag").contains("Kommunen kallar det i dag ”I dag”"))
    #expect(MeasureAlteration.isSameTitle("Elever  i åk 9", "elever i åk 9"))
    #expect(!MeasureAlteration.isSameTitle("Elever i åk 9", "Elever i åk 6"))
  }

  @Test func `a survey's name in front and a last year behind make no other title`() {
    #expect(MeasureAlteration.isSameTitle("Medborgarundersökningen - Bra bemötande (%)", "Bra bemötande (%)"))
    #expect(MeasureAlteration.isSameTitle("Svarstid (-2026)", "Svarstid"))
    #expect(MeasureAlteration.isSameTitle("Svarstid, medelvärde (- 2024)", "Svarstid, medelvärde"))
    #expect(!MeasureAlteration.isSameTitle("Svarstid (2024)", "Svarstid"))
    let open = KPI(id: KPIID(rawValue: "U21401"), title: "Svarstid", definition: "Dagar.")
    #expect(open.isWorded(as: KPI(id: open.id, title: "Svarstid (- 2024)", definition: "Dagar.")))
  }

  @Test func `every colour has a sign and a word of its own`() {
    let bands = MeasureBand.allCases
    #expect(Set(bands.map(\.sign)).count == bands.count && Set(bands.map(\.swedish)).count == bands.count)
  }

  @Test func `an own measure that has no value is said to be own`() {
    let own = MissingReason(nil, of: KPIID(rawValue: "svarstid"))
    let kolada = MissingReason(nil, of: KPIID(rawValue: "N15428"))
    #expect(own == .ownMeasure && kolada == .notGiven)
  }
}
