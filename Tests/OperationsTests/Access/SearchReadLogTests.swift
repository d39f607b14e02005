import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct SearchReadLogTests {
  /// 2 March: the officer reads two cases and the registrar one of them; 3 March: the officer reads one again.
  private func withReadings(
    _ engine: TestEngine, _ body: (TestMunicipality, CaseNumber, CaseNumber) async throws -> Void
  ) async throws {
    try await withMunicipality(engine) { town in
      let (one, two) = (try await town.submit(), try await town.submit())
      for (number, member) in [(one, town.officer), (two, town.officer), (one, town.registrar)] {
        _ = try await town.operations.readCase(number, actor: .staff(member))
        town.clock.advance(seconds: 60)
      }
      try town.wait(until: "2026-03-03")
      _ = try await town.operations.readCase(one, actor: .staff(town.officer))
      try await body(town, one, two)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what somebody has read is found by the reader, by the day, and by the case`(engine: TestEngine)
    async throws
  {
    try await withReadings(engine) { town, one, two in
      func found(_ question: ReadLogQuestion) async throws -> [String] {
        let log = try await town.operations.readLog(question, for: town.protectionOfficer)
        #expect(log.count == log.readings.count)
        return log.readings.map { "\($0.username) \($0.number)" }
      }
      let second = try calendarDay("2026-03-02")
      let today = try await found(ReadLogQuestion())
      #expect(today == ["olle \(one)"])
      #expect(
        try await found(ReadLogQuestion(from: second)) == ["rakel \(one)", "olle \(two)", "olle \(one)"])
      #expect(
        try await found(ReadLogQuestion(reader: town.officer.id)) == [
          "olle \(one)", "olle \(two)", "olle \(one)",
        ])
      #expect(try await found(ReadLogQuestion(reader: town.officer.id, number: two)) == ["olle \(two)"])
      #expect(
        try await found(ReadLogQuestion(from: second, through: second, reader: town.registrar.id))
          == ["rakel \(one)"])
      #expect(try await found(ReadLogQuestion(through: second)).count == 3)
      #expect(try await found(ReadLogQuestion(number: CaseNumber(year: 2026, sequence: 999))) == [])
      await #expect(throws: Problem(.invalid, .periodBackwards, field: "through")) {
        _ = try await found(ReadLogQuestion(from: town.today, through: second))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a day with more readings than a page has pages, a count, and a file with all of them`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let id = try await town.file(number).value.id
      try await town.operations.database.write { transaction in
        let log = ReadLogStore(transaction)
        for minute in 0..<733 {
          try log.insert(
            CaseReading(
              id: .ordered(at: transaction.now), caseID: id, staff: town.officer.id, day: town.today,
              instant: transaction.now + Double(minute), reason: nil))
        }
      }
      let actor = Actor.staff(town.manager)
      var seen: [Date] = []
      for page in 1...4 {
        let log = try await town.operations.readLog(
          ReadLogQuestion(), page: page, for: town.protectionOfficer)
        #expect(log.count == 733 && log.readings.count == (page < 4 ? 200 : 133))
        let own = try await town.operations.readLog(of: number, page: page, actor: actor)
        #expect(own.count == 733 && own.readings == log.readings)
        seen += log.readings.map(\.instant)
      }
      #expect(Set(seen).count == 733 && seen == seen.sorted(by: >))
      let all = try await town.operations.readLog(of: number, page: nil, actor: actor)
      let file = String(decoding: ReadLogCSV.file(all), as: UTF8.self)
      #expect(file.split(separator: "\r\n").count == 734)
      #expect(file.contains(";\(number);Olle Öberg;olle;"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the log is for the data protection officer, and who may have read is asked by nobody else`(
    engine: TestEngine
  ) async throws {
    try await withReadings(engine) { town, _, _ in
      let readers = try await town.operations.readers(for: town.protectionOfficer)
      #expect(readers.contains { $0.id == town.retired.id } && readers.contains { $0.id == town.officer.id })
      for member in [town.manager, town.registrar, town.administrator, town.strategist, town.officer] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.readers(for: member)
        }
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.readLog(ReadLogQuestion(reader: town.officer.id), for: member)
        }
      }
    }
  }
}
