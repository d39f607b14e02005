import Domain
import Testing

struct MunicipalityListTests {
  @Test func `names and codes are read, however they are parted, each once`() {
    let list = MunicipalityList("Berg\n2361, Östersund;åre\n\n 2326 \nBergs kommun", field: "members")
    #expect(list.found.map(\.rawValue) == ["2326", "2361", "2380", "2321"])
    #expect(list.problems.isEmpty)
  }

  @Test(arguments: [
    ("G33630", Problem(.invalid, .memberIsGroup, ["G33630"], field: "members")),
    ("Nornorna", Problem(.invalid, .memberIsGroup, ["Nornorna"], field: "members")),
    (
      "Jämtlands läns kommuner",
      Problem(.invalid, .memberIsGroup, ["Jämtlands läns kommuner"], field: "members")
    ),
    ("180", Problem(.invalid, .memberLostZero, ["180", "0180", "Stockholm"], field: "members")),
    (
      "0023",
      Problem(.invalid, .areaNoMunicipality, ["0023", "Region Jämtland Härjedalen"], field: "members")
    ),
    ("0000", Problem(.invalid, .areaNoMunicipality, ["0000", "Riket"], field: "members")),
    ("Riket", Problem(.invalid, .areaNoMunicipality, ["Riket", "hela landet"], field: "members")),
    ("9999", Problem(.invalid, .memberUnknown, ["9999"], field: "members")),
    ("Tallsjö", Problem(.invalid, .memberUnknown, ["Tallsjö"], field: "members")),
    ("23", Problem(.invalid, .memberUnknown, ["23"], field: "members")),
  ])
  func `what is no municipality is named for what it is`(word: String, problem: Problem) {
    let list = MunicipalityList("Berg\n\(word)", field: "members")
    #expect(list.problems == [problem])
    #expect(list.found.map(\.rawValue) == ["2326"])
  }

  @Test func `a chooser offers Nornorna, own groups, similar, county, type and size`() throws {
    let own = OwnComparisonGroup(
      name: "Fjällen", members: ["2361", "2321"].map(AreaID.init(rawValue:)))
    let berg = AreaID(rawValue: "2326")
    let choices = ComparisonNetwork.choices(for: berg, own: [own])
    #expect(choices.map(\.id).prefix(2) == ["nornorna", "Fjällen"])
    #expect(choices[1].members.map(\.rawValue) == ["2321", "2361"])
    let titles = choices.dropFirst(2).map(\.title)
    #expect(
      titles.count == 4 && titles[0].hasPrefix("Liknande kommuner") && titles[1] == "Jämtlands läns kommuner")
    #expect(titles[3].hasSuffix("invånare"))
    #expect(choices.dropFirst(3).allSatisfy { $0.members.contains(berg) })
    let unknown = ComparisonNetwork.choices(for: nil, own: [own])
    #expect(unknown.map(\.id) == ["nornorna", "Fjällen"])
  }

  @Test func `an own group with another's name is offered in its stead, as it is found in its stead`() {
    let members = ["2361", "2321"].map(AreaID.init(rawValue:))
    let own = ["nornorna", "G33630"].map { OwnComparisonGroup(name: $0, members: members) }
    let choices = ComparisonNetwork.choices(for: AreaID(rawValue: "2326"), own: own)
    #expect(choices.map(\.id).prefix(2) == ["nornorna", "G33630"])
    #expect(Set(choices.map(\.id)).count == choices.count)
    #expect(choices.prefix(2).allSatisfy { $0.members.count == 2 })
  }
}
