import Domain
import Testing

struct AreaCatalogueTests {
  @Test func `Kolada has 290 municipalities, 21 regions and the country`() {
    let kinds = Dictionary(grouping: AreaCatalogue.all, by: \.kind).mapValues(\.count)
    #expect(kinds == [.municipality: 290, .region: 21, .country: 1])
    #expect(AreaCatalogue.area(.country)?.title == "Riket")
  }

  @Test(arguments: ["Berg", "berg", "Bergs kommun"])
  func `a municipality is found by its name, with or without the word for it`(_ name: String) {
    #expect(AreaCatalogue.municipality(named: name)?.id.rawValue == "2326")
  }

  @Test func `an invented municipality is none of them`() {
    #expect(AreaCatalogue.municipality(named: "Tallsjö kommun") == nil)
  }

  @Test func `Nornorna are the seven of Jämtland without Bräcke`() {
    let names = ComparisonNetwork.nornorna.members.compactMap { AreaCatalogue.area($0)?.title }
    #expect(
      names
        == ["Ragunda", "Krokom", "Strömsund", "Åre", "Berg", "Härjedalen", "Östersund"].sorted {
          (AreaCatalogue.municipality(named: $0)?.id.rawValue ?? "")
            < (AreaCatalogue.municipality(named: $1)?.id.rawValue ?? "")
        })
  }

  @Test func `a municipality is in a county, one of SKR's groups, a size class, and has seven like it`()
    throws
  {
    let berg = AreaID(rawValue: "2326")
    let groups = ComparisonNetwork.choices(for: berg, own: []).dropFirst(2)
    #expect(groups.map(\.title).contains("Jämtlands läns kommuner") && groups.count == 3)
    #expect(groups.allSatisfy { $0.members.contains(berg) })
    let similar = try #require(ComparisonNetwork.similar[berg])
    #expect(similar.members.count == 7 && !similar.members.contains(berg))
    #expect(ComparisonNetwork.similar.count == 290)
  }

  @Test(arguments: ["nornorna", "Nornorna", "G33630", "Jämtlands läns kommuner"])
  func `a shipped group is found by its id and by its title`(_ name: String) {
    #expect(ComparisonNetwork.shipped(name)?.members.contains(AreaID(rawValue: "2326")) == true)
  }
}
