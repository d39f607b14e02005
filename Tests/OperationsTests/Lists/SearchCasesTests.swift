import Domain
import Operations
import Storage
import TestSupport
import Testing

struct SearchCasesTests {
  private func found(_ words: String, by member: StaffMember, in town: TestMunicipality) async throws
    -> [CaseNumber]
  {
    let list = try await town.operations.listCases(
      {
        $0.words = words
        $0.standing = .all
      }, for: member)
    #expect(list.total == list.items.count)
    return list.items.map(\.number).sorted()
  }

  @Test(arguments: TestEngine.allCases)
  func `a word is found in what was sent in and in what was imported, by those who may read it`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let care = try await town.submit("Dörrklockan är trasig.")
      let school = try await town.submit("Dörren till förskolan är trasig.", to: town.preschool)
      #expect(try await found("dörr", by: town.registrar, in: town) == [care, school])
      #expect(try await found("DÖRR trasig", by: town.officer, in: town) == [care])
      #expect(try await found("förskol", by: town.officer, in: town).isEmpty)
      #expect(try await found("förskol", by: town.teacher, in: town) == [school])
      _ = try await town.operations.answer(care, text: "Vi byter batteri.", actor: .staff(town.officer))
      #expect(try await found("batteri", by: town.officer, in: town) == [care])
      #expect(try await found("öst åsa", by: town.officer, in: town) == [care])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever searches leaves a trace, and whoever only looks at a list does not`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      _ = try await town.operations.listCases({ _ in }, for: town.officer)
      _ = try await town.operations.listCases({ $0.words = "!?" }, for: town.officer)
      #expect(try await DatabaseDump(town.operations.database).lines(of: "searches").isEmpty)
      _ = try await town.operations.listCases({ $0.words = "Åsa Öst" }, for: town.officer)
      let traces = try await DatabaseDump(town.operations.database).lines(of: "searches")
      #expect(traces.count == 1)
      #expect(traces.first?.holds("åsa öst") == true && traces.first?.holds(town.officer.id.rawValue) == true)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a short number leads to a case of this year that one may read, and nowhere else`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      #expect(try await town.operations.findCase("nr 1", for: town.officer) == number)
      #expect(try await town.operations.findCase("1", for: town.teacher) == nil)
      #expect(try await town.operations.findCase("2", for: town.officer) == nil)
      #expect(try await town.operations.findCase("ett", for: town.officer) == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a number of the old register leads to its case, after our own numbers, for those who may read it`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let care = "Socialnämnden;Socialförvaltningen"
      let rows = [
        "117/2009;2009-03-02;beröm;\(care)", "2009-0001;2009-03-03;beröm;\(care)",
        "2009-0044;2009-03-04;beröm;\(care)",
        "2009-0002;2009-03-05;beröm;Barn- och utbildningsnämnden;Skolförvaltningen",
      ]
      let outcome = try await RegisterFile(columns: "nummer;mottagen;typ;nämnd;förvaltning", rows: rows)
        .importInto(town.operations)
      #expect(outcome.sentences.isEmpty && outcome.ranges == ["2009: 1-4"])
      let expected: [(String, StaffMember, Int?)] = [
        ("117/2009", town.officer, 1), ("  117/2009 ", town.officer, 1), ("117/2009", town.teacher, nil),
        ("17/2009", town.officer, nil), ("117/200", town.officer, nil), ("117/2009\0", town.officer, nil),
        // Our own number comes first where it may be read, and the old one where it may not.
        ("2009-0001", town.officer, 1), ("2009-0044", town.officer, 3), ("2009-0044", town.teacher, nil),
        ("2009-0002", town.officer, 2), ("2009-0002", town.teacher, 4), ("2009-0099", town.officer, nil),
      ]
      for (text, member, sequence) in expected {
        let found = try await town.operations.findCase(text, for: member)
        #expect(found == sequence.map { CaseNumber(year: 2009, sequence: $0) }, "\(text) \(member.name)")
      }
      let list = try await town.operations.listCases({ $0.standing = .all }, for: town.officer)
      let file = String(decoding: try CaseListTable(list).file(.csv, caption: ""), as: UTF8.self)
      #expect(file.contains(";Nummer i det förra registret;Rubrik") && file.contains(";117/2009;"))
      #expect(try await town.file(CaseNumber(year: 2009, sequence: 1)).externalNumber == "117/2009")
      #expect(try await town.file(try await town.submit()).externalNumber == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `mine, my unit's, the pile and what is soon late are lists that everybody has`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let mine = try await town.submit()
      _ = try await town.operations.assign(mine, to: town.officer.id, actor: .staff(town.officer))
      let other = try await town.submit(to: town.south)
      _ = try await town.submit(to: town.preschool)
      let pile = try TestMunicipality.number(
        of: try await town.operations.submit(Submission(kind: .question, text: "Vart?"), channel: .web))
      func numbers(_ list: StandardList, _ member: StaffMember) async throws -> [CaseNumber] {
        try await town.operations.listCases({ $0 = list.question }, for: member).items.map(\.number).sorted()
      }
      #expect(try await numbers(.mine, town.officer) == [mine])
      #expect(try await numbers(.ours, town.officer) == [mine, other])
      #expect(try await numbers(.pile, town.registrar) == [pile])
      #expect(try await numbers(.pile, town.officer).isEmpty)
      #expect(try await numbers(.soon, town.officer).isEmpty)
      let menu = try await town.operations.listCases({ _ in }, for: town.officer).menu
      #expect(menu.lists.map(\.list) == [.mine, .ours, .soon, .overdue, .waiting, .open])
      #expect(menu.lists.map(\.count) == [1, 2, 0, 0, 0, 2])
      // Due on Monday the 16th: two working days before is Thursday.
      try town.wait(until: "2026-03-11")
      #expect(try await numbers(.soon, town.officer).isEmpty)
      try town.wait(until: "2026-03-12")
      #expect(try await numbers(.soon, town.officer) == [mine, other])
      try town.wait(until: "2026-03-17")
      #expect(try await numbers(.soon, town.officer).isEmpty)
      #expect(try await numbers(.overdue, town.officer) == [mine, other])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever stands in for somebody has their list and their tasks beside the own`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.officer))
      _ = try await town.operations.nameStandIn(
        town.deputy.id, for: town.officer.id, from: town.today, through: town.today.adding(days: 3),
        actor: .staff(town.officer))
      let deputy = try await town.operations.database.read { transaction in
        try StandInStore(transaction).atWork(town.deputy.id, on: transaction.today)
      }
      let member = try #require(deputy)
      let list = StandardList.colleague(town.officer.id)
      let menu = try await town.operations.listCases({ _ in }, for: member).menu
      #expect(menu.lists.map(\.list) == [.mine, .ours, list, .soon, .overdue, .waiting, .open])
      let shown = try await town.operations.listCases({ $0 = list.question }, for: member)
      #expect(shown.items.map(\.number) == [number])
      #expect(!StandardList.all(for: town.deputy).contains(list))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what one must say why one reads is not found by its words`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Kalla matlådor.")
      try await town.operations.protect(
        town.north.id, as: .socialServices, actor: .staff(town.administrator))
      let list = try await town.operations.listCases({ _ in }, for: town.registrar)
      #expect(list.items.map(\.number) == [number] && list.items.first?.title == nil)
      #expect(try await found("matlådor", by: town.registrar, in: town).isEmpty)
      #expect(try await found("åsa", by: town.registrar, in: town).isEmpty)
      let text = String(decoding: try CaseListTable(list).file(.csv, caption: ""), as: UTF8.self)
      #expect(text.contains(";Skyddad\r\n") && !text.contains("matlådor"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a unit's list holds the cases of the units inside it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let inner = try await town.submit(to: town.moose)
      let outer = try await town.submit(to: town.preschool)
      let list = try await town.operations.listCases(
        { $0.place = .unit(town.preschool.id) }, for: town.registrar)
      #expect(list.items.map(\.number).sorted() == [inner, outer])
      let week = try await town.operations.listCases({ $0.due = .thisWeek }, for: town.registrar)
      #expect(week.items.isEmpty)
      try town.wait(until: "2026-03-16")
      let due = try await town.operations.listCases({ $0.due = .thisWeek }, for: town.registrar)
      #expect(due.items.count == 2)
    }
  }
}
