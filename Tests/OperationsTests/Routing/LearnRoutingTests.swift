import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct LearnRoutingTests {
  private func item(_ text: String) -> RoutingItem {
    RoutingItem(text: text, kind: .complaint, channel: .telephone)
  }

  /// Closed cases: twenty about meals in the north, twenty about buses in the preschool.
  private func teach(_ town: TestMunicipality) async throws -> [CaseNumber] {
    var numbers: [CaseNumber] = []
    for index in 0..<40 {
      let isMeal = index % 2 == 0
      let number = try await town.submit(
        isMeal ? "Maten var kall i \(index) dagar." : "Skolskjutsen kom inte.",
        to: isMeal ? town.north : town.preschool)
      _ = try await town.operations.close(number, reason: .withdrawn, actor: .staff(town.registrar))
      numbers.append(number)
    }
    try await town.operations.learnRouting()
    return numbers
  }

  @Test(arguments: TestEngine.allCases)
  func `what people routed is suggested, with the words that say why`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      #expect(
        try await town.operations.suggestRouting(item("Kall mat"), actor: .staff(town.registrar)) == nil)
      _ = try await teach(town)
      let advice = try #require(
        try await town.operations.suggestRouting(
          item("Skolskjutsbussen var sen"), actor: .staff(town.registrar)))
      #expect(advice.goal.placement == town.preschool.placement)
      guard case .learnt(let words, let shares) = advice.basis else {
        Issue.record("not learnt: \(advice.basis)")
        return
      }
      #expect(words == ["skolskjutsbussen"])
      #expect(shares.map(\.place) == [town.preschool.placement, town.north.placement])
      #expect(
        try await town.operations.suggestRouting(item("Biblioteket"), actor: .staff(town.registrar)) == nil)
      #expect(
        try await town.operations.suggestRouting(
          item("Läraren på skolskjutsen"), actor: .staff(town.registrar)) == nil)
      #expect(
        try await town.operations.suggestRouting(item("Kall mat"), actor: .staff(town.administrator)) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the place that sent a case back is not proposed for it again`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await teach(town)
      let number = try await town.submit("Maten var kall i går också.")
      _ = try await town.operations.returnToPile(
        number, reason: "Det gäller skolan.", actor: .staff(town.officer))
      let other = try await town.submit("Maten var kall.", to: town.preschool)
      _ = try await town.operations.returnToPile(other, reason: "Inte vi.", actor: .staff(town.teacher))
      let items = try await town.operations.pile(for: town.registrar).items
      let places = Dictionary(
        uniqueKeysWithValues: items.map { ($0.value.number, $0.advice?.goal.placement) })
      #expect(places == [number: nil, other: town.north.placement])
      #expect(try await town.file(number).routing.advice == nil)
      #expect(try await town.file(other).routing.advice?.goal.placement == town.north.placement)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a correction takes back what the old place learnt`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let numbers = try await teach(town)
      for number in numbers.enumerated().filter({ $0.offset % 2 == 1 }).map(\.element) {
        let now = try await town.file(number).value.classification
        _ = try await town.operations.classify(
          number,
          as: Classification(
            kind: now.kind, dimension: now.dimension, serviceArea: now.serviceArea,
            placement: town.moose.placement),
          actor: .staff(town.registrar))
      }
      #expect(try await town.operations.learnRouting() == 20)
      let advice = try await town.operations.suggestRouting(
        item("Skolskjutsen"), actor: .staff(town.registrar))
      #expect(advice?.goal.placement == town.moose.placement)
      #expect(
        try await town.operations.database.value(
          "SELECT COUNT(*) AS n FROM routing_words WHERE place_id = \(town.preschool.id)", as: Int.self) == 0)
      #expect(try await town.operations.learnRouting() == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is taken back was never learnt`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await teach(town)
      let tables = ["routing_words", "routing_places", "routing_areas", "routing_lessons"]
      let before = try await DatabaseDump(town.operations.database)
      // Words that are known at the place, at the other one only, and nowhere.
      let number = try await town.submit("Maten och skolskjutsen kom aldrig till lägret.")
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.manager))
      #expect(try await town.operations.learnRouting() == 1)
      let learnt = try await DatabaseDump(town.operations.database)
      #expect(learnt.lines(of: "routing_words") != before.lines(of: "routing_words"))
      _ = try await town.operations.returnToPile(number, reason: "Inte vi.", actor: .staff(town.officer))
      #expect(try await town.operations.learnRouting() == 1)
      let after = try await DatabaseDump(town.operations.database)
      for table in tables { #expect(after.lines(of: table) == before.lines(of: table), "\(table)") }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `learning in steps gives the same counts as learning all at once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let numbers = try await teach(town)
      _ = try await town.operations.reopen(numbers[0], reason: "Fel.", actor: .staff(town.registrar))
      _ = try await town.operations.returnToPile(numbers[0], reason: "Inte vi.", actor: .staff(town.officer))
      let area = Classification(
        kind: .suggestion, dimension: nil, serviceArea: town.homeCare.id, placement: town.north.placement)
      _ = try await town.operations.classify(
        numbers[2], as: area, subject: "Matlådor", actor: .staff(town.registrar))
      try await town.operations.learnRouting()
      let tables = ["routing_words", "routing_places", "routing_areas", "routing_lessons"]
      let inSteps = try await DatabaseDump(town.operations.database)
      #expect(inSteps.lines(of: "routing_places").contains { $0.values["cases"] == .integer(19) })
      #expect(inSteps.lines(of: "routing_areas").count == 1)
      try await town.operations.database.tamper(
        "DELETE FROM routing_words", "DELETE FROM routing_areas", "DELETE FROM routing_places",
        "DELETE FROM routing_lessons", "UPDATE cases SET learnt_version = 0")
      try await town.operations.learnRouting()
      let atOnce = try await DatabaseDump(town.operations.database)
      for table in tables { #expect(inSteps.lines(of: table) == atOnce.lines(of: table), "\(table)") }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `no word can be read from what was learnt`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await teach(town)
      let kept = try await DatabaseDump(town.operations.database)
      let tables = kept.lines.filter { $0.table.hasPrefix("routing_") }
      #expect(!tables.isEmpty)
      for line in tables {
        #expect(!"\(line.values)".lowercased().contains("skolskjut") && !"\(line.values)".contains("kall"))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what nobody has placed or taken, and what may be about staff, teaches nothing`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      _ = try await town.submit("Maten var kall.")
      // The manager has what may be about one of the staff from the beginning.
      _ = try await town.submit("Undersköterskan var otrevlig.")
      let treatment = try await town.submit("Kallt bemött.")
      _ = try await town.operations.classify(
        treatment,
        as: Classification(
          kind: .complaint, dimension: .treatment, serviceArea: nil, placement: town.south.placement),
        actor: .staff(town.manager))
      #expect(try await town.operations.learnRouting() == 3)
      #expect(
        try await town.operations.database.value("SELECT COUNT(*) AS n FROM routing_words", as: Int.self) == 0
      )
      let taken = try await town.submit("Maten var kall.")
      _ = try await town.operations.assign(taken, to: town.officer.id, actor: .staff(town.manager))
      #expect(try await town.operations.learnRouting() == 1)
      #expect(
        try await town.operations.database.value("SELECT cases AS n FROM routing_places", as: Int.self) == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the measure asks about the later cases`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await teach(town)
      let measure = try await town.operations.measureRouting(learning: 0.75)
      #expect(measure.learnt == 30 && measure.asked == 10)
      #expect(measure.rightFirst == 10 && measure.shown == 10 && measure.rightWhenShown == 10)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what somebody has said is about a member of staff teaches nothing and is proposed nowhere`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      func learnt() async throws -> Int {
        try await town.operations.learnRouting()
        return try await town.operations.database.value(
          "SELECT cases AS n FROM routing_places WHERE id = \(town.north.id)", as: Int.self)
      }
      _ = try await teach(town)
      let placed = try await town.submit("Skolskjutsen kom inte.")
      _ = try await town.operations.assign(placed, to: town.officer.id, actor: .staff(town.manager))
      let before = try await learnt()
      _ = try await town.operations.encircle(placed, about: [town.officer.id], actor: .staff(town.manager))
      let after = try await learnt()
      #expect(before == 21 && after == 20)
      let waiting = try TestMunicipality.number(
        of: try await town.operations.submit(
          Submission(kind: .complaint, text: "Skolskjutsen kom inte."), channel: .web))
      #expect(try await town.file(waiting).routing.advice?.goal.placement == town.preschool.placement)
      _ = try await town.operations.encircle(waiting, about: [town.teacher.id], actor: .staff(town.registrar))
      #expect(try await town.file(waiting).routing.advice == nil)
      let pile = try await town.operations.pile(for: town.registrar).items
      let item = try #require(pile.first { $0.value.number == waiting })
      #expect(item.advice == nil)
    }
  }
}
