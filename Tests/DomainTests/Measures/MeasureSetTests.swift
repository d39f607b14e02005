import Domain
import Testing

struct MeasureSetTests {
  @Test func `the measures of today are forty in three areas`() {
    let set = MeasureSet.kkik2024
    #expect(set.items.count == 40)
    #expect(set.areas == ["Barn och unga", "Stöd och omsorg", "Samhälle och miljö"])
    #expect(set.items.filter { $0.direction == .cost }.map(\.kpi.rawValue).contains("N11008"))
  }

  @Test func `the measures of 2014 are thirty-nine in five areas, some of them in parts`() {
    let set = MeasureSet.kkik2014
    let numbers = Set(set.items.compactMap { Int($0.number) })
    #expect(numbers == Set(1...39) && set.areas.count == 5)
    func parts(_ number: String) -> [String] { set.items.filter { $0.number == number }.map(\.part) }
    #expect(parts("4") == ["bibliotek", "simhall", "återvinning"])
    #expect(parts("11") == ["planerad", "närvarande"] && parts("17").count == 2)
  }

  @Test func `numbers that follow from the order alone are named, and only where there are any`() {
    #expect(
      MeasureSet.kkik2014.presumedNumbers
        == "Numren 1, 8, 12, 17–31 och 33–39 följer av måttens ordning i samlingen; ingen rapport som vi har sett bekräftar dem."
    )
    #expect(MeasureSet.kkik2024.presumedNumbers == nil && MeasureSet.citizenSurvey.presumedNumbers == nil)
    let one = MeasureSet(
      id: "en", title: "En",
      items: MeasureSet.kkik2014.items.filter { $0.number == "12" || $0.number == "13" })
    #expect(
      one.presumedNumbers
        == "Numret 12 följer av måttens ordning i samlingen; ingen rapport som vi har sett bekräftar det.")
  }

  @Test func `three measures of 2014 never had an id in Kolada and are the municipalities' own`() {
    let own = MeasureSet.kkik2014.items.filter { $0.kpi.rawValue.contains("-") }
    #expect(own.map(\.kpi.rawValue) == ["utbud-sarskilt-boende", "utbud-hemtjanst", "utbud-lss"])
    for item in own {
      let shipped = OwnMeasure.shipped[item.kpi]
      #expect(shipped?.title == item.title && shipped?.unit == item.unit && shipped?.area == item.area)
    }
  }

  @Test func `no measure stands twice in a set, and none is without a title and an area`() {
    for set in MeasureSet.shipped {
      #expect(Set(set.items.map(\.kpi)).count == set.items.count, "\(set.id)")
      #expect(set.items.allSatisfy { !$0.title.isEmpty && !$0.area.isEmpty }, "\(set.id)")
    }
  }

  @Test func `what people find important where they live is neither good nor bad`() {
    let important = MeasureSet.citizenSurvey.items.filter { $0.title.hasPrefix("Viktigt i boendemiljön") }
    #expect(important.count == 10 && important.allSatisfy { $0.direction == .none })
  }

  private func today(_ title: String, _ kpi: String) -> KPI {
    KPI(id: KPIID(rawValue: kpi), title: title, definition: "")
  }

  @Test(arguments: [
    ("N23002", "Kostnad annat boende äldreomsorg, kr/inv 80+", "kr/inv 80+"),
    ("N23002", "Kostnad särskilt boende, Kr/brukare", "kr/brukare"),
    ("U07451", "Företagsklimat Insikt - Totalt, Index, gammal definition (-2024)", "index 0-100"),
    ("U23471", "Brukarbedömning särskilt boende, lägeskommun", "procent"),
  ])
  func `what is counted in something else today has that unit, and nothing else has another`(
    kpi: String, title: String, unit: String
  ) throws {
    let item = try #require(MeasureSet.kkik2014.item(KPIID(rawValue: kpi)))
    let measured = item.measured(as: today(title, kpi))
    #expect(measured.unit == unit && measured.title == item.title && measured.number == item.number)
    #expect(item.measured(as: nil) == item)
  }

  @Test func `the last year of a closed measure is the source's, or else the set's`() throws {
    let pool = try #require(MeasureSet.kkik2014.item(KPIID(rawValue: "U09404")))
    #expect(pool.lastYear(nil) == 2017)
    #expect(pool.lastYear(today("Simhallens öppethållande (-2019)", "U09404")) == 2019)
    #expect(MeasureSet.kkik2014.items.first?.lastYear(nil) == nil)
  }

  @Test func `what nobody can read a definition of any more is told in our own words`() throws {
    let unknown: Set = ["U17022", "U07408"]
    // Gone from Kolada's catalogue of March 2026.
    let gone: Set = [
      "N00914", "N00938", "N15474", "N15479", "N17404", "N21010", "U00402", "U00405", "U00408", "U00412",
      "U00413", "U00414", "U00415", "U00416", "U00437", "U00901", "U07409", "U07460", "U09403", "U09404",
      "U11401", "U11402", "U11419", "U15406", "U15455", "U33400",
    ]
    for item in MeasureSet.kkik2014.items where gone.contains(item.kpi.rawValue) {
      #expect(item.ownWords.hasSuffix(".") && !item.ownWords.contains("  "), "\(item.kpi)")
    }
    let numbered = MeasureSet.kkik2014.items.filter { Int($0.number).map { $0 <= 16 } == true }
    #expect(numbered.allSatisfy { !$0.ownWords.isEmpty })
    let left = MeasureSet.kkik2014.items.filter { unknown.contains($0.kpi.rawValue) }
    #expect(left.count == 2 && left.allSatisfy { $0.unreadDefinition.isEmpty })
    let email = try #require(MeasureSet.kkik2014.items.first)
    #expect(
      email.unreadDefinition.hasPrefix(
        "Ingen definition är inläst från källan. Med våra egna ord: andelen enkla frågor med e-post"))
  }
}
