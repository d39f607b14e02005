import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct KKiKCallTests {
  private let path = "/api/v1/kkik"

  @Test(arguments: TestEngine.allCases)
  func `the comparison comes as the command writes it where nobody has written anything`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      let answer = try await site.get("\(path)?municipality=2326&network=nornorna&year=2022")
      #expect(answer.status == .ok && answer.headers[.contentType] == "application/json")
      let comparison = try await site.world.operations.compare(
        ComparisonOrder(municipality: TestFigures.berg, network: .nornorna, year: 2022, set: .standard))
      #expect(answer.text == ComparisonJSON.value(comparison).text + "\n")
      #expect(
        answer.text.hasPrefix(#"{"set":"kkik-2024","year":2022,"municipality":{"id":"2326","title":"Berg"}"#))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the municipality's own sets, groups and figures come too, and the figures are none of Kolada's`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let query = "municipality=2326&network=Kust%20%2B%20fj%C3%A4ll&year=2026&set=vara-matt"
      let answer = try await site.get("\(path)?\(query)")
      #expect(answer.status == .ok && answer.text.hasPrefix(#"{"set":"vara-matt","year":2026"#))
      #expect(answer.text.contains(#""network":{"name":"Kust + fjäll","members":["2321","2326"]}"#))
      #expect(answer.text.contains(#""kpi":"svarstid","title":"Svarstid på felanmälan""#))
      #expect(
        answer.text.contains(#""value":null"#) && answer.text.contains(#""label":"egen uppgift","value":4.0"#)
      )
      let other = try await site.get("\(path)?municipality=2321&network=nornorna&year=2026&set=vara-matt")
      #expect(other.status == .ok && !other.text.contains("egen uppgift"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what people have written of own figures is in what the command gives and not in what stands open`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let answer = try await site.get("\(path)?municipality=2326&network=nornorna&year=2022").text
      let comparison = try await site.world.operations.compare(
        ComparisonOrder(municipality: TestFigures.berg, network: .nornorna, year: 2022, set: .standard))
      #expect(answer == ComparisonJSON.open(comparison).text + "\n")
      let own = #""own":{"label":"egen uppgift","value":290.0,"#
      #expect(answer.contains(own + #""version":1,"gender":"#))
      #expect(!answer.contains("Alla ärenden i år"))
      #expect(!answer.contains(#""method""#) && !answer.contains(#""note""#))
      let command = ComparisonJSON.value(comparison).text
      #expect(command.contains(own + #""method":"Alla ärenden i år.","note":"","version":1,"gender":"#))
    }
  }

  @Test func `it stands open, whatever the municipality of the register is called`() async throws {
    try await withSite { site in
      let answer = try await site.get("\(path)?municipality=0180&network=nornorna&year=2022&set=kkik-2014")
      #expect(answer.status == .ok && answer.text.contains(#""set":"kkik-2014""#))
    }
  }

  @Test(arguments: [
    ("network=nornorna&year=2022", "municipality"), ("municipality=2326&year=2022", "network"),
    ("municipality=2326&network=nornorna", "year"),
    ("municipality=9999&network=nornorna&year=2022", "municipality"),
    ("municipality=0001&network=nornorna&year=2022", "municipality"),
    ("municipality=180&network=nornorna&year=2022", "municipality"),
    ("municipality=G33630&network=nornorna&year=2022", "municipality"),
    ("municipality=2326&network=ingen&year=2022", "network"),
    ("municipality=2326&network=nornorna&year=tjugo", "year"),
    ("municipality=2326&network=nornorna&year=2022&set=kkik-1999", "set"),
  ])
  func `what is wrong is told by its field`(_ query: String, _ field: String) async throws {
    try await withSite { site in
      let answer = try await site.get("\(path)?\(query)")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.headers[.contentType] == "application/problem+json")
      #expect(answer.text.contains(#""field":"\#(field)""#), "\(answer.text)")
    }
  }

  @Test(arguments: [
    ("180", "memberLostZero"), ("G33630", "areaIsGroup"), ("0001", "areaNoMunicipality"),
    ("9999", "municipalityUnknown"),
  ])
  func `what is no municipality is named for what it is`(_ id: String, _ code: String) async throws {
    try await withSite { site in
      let answer = try await site.get("\(path)?municipality=\(id)&network=nornorna&year=2022")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(#""code":"\#(code)""#), "\(answer.text)")
    }
  }

  @Test func `the description knows every set and every key of the answer`() async throws {
    try await withSite { site in
      try await site.world.readFigures()
      try await site.world.compareOwn()
      let document = try await site.get("/api/v1/openapi.json").text
      for set in MeasureSet.shipped { #expect(document.contains("\"\(set.id)\"")) }
      let answer = try await site.get("\(path)?municipality=2326&network=nornorna&year=2022").text
      #expect(answer.contains(#""own":{"label":"egen uppgift","value":290.0"#))
      let object = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
      let measures = try #require(object?["measures"] as? [[String: Any]])
      for key in Set(measures.flatMap(\.keys)) { #expect(document.contains("\"\(key)\": {"), "\(key)") }
    }
  }
}
