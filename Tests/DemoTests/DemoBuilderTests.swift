import Domain
import Foundation
import Logging
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

@testable import Demo

/// A built demo with the register it was built in.
private struct BuiltDemo {
  let operations: Operations
  let clock: DemoClock
  let world: DemoWorld

  static let lastDay = DemoPlanTests.lastDay.calendarDay

  static func with<Value>(
    _ extent: DemoBuilder.Extent, at now: Date? = nil, _ body: (BuiltDemo) async throws -> Value
  ) async throws -> Value {
    let clock = DemoClock()
    return try await withTestLocation(.sqlite) { location in
      let database = try await SQLDatabase.open(location, now: { clock.now }, logger: Logger(label: "test"))
      let passwords = PasswordHasher(cost: .init(rounds: 16, blockSize: 1, parallelism: 1))
      let result = await Result {
        try await Migrator(Schema.migrations).migrate(database)
        let operations = Operations(database: database, passwords: passwords)
        let world = try await DemoBuilder(operations: operations, clock: clock).build(
          endingOn: lastDay, at: now, cases: extent)
        return try await body(BuiltDemo(operations: operations, clock: clock, world: world))
      }
      await database.close()
      try await passwords.shutdown()
      return try result.get()
    }
  }

  /// What must be the same in every build, a line for each case.
  func cases() async throws -> [String] {
    try await operations.database.read { transaction in
      try transaction.query(
        """
        SELECT year, registrations.sequence, kind, dimension, state, channel, received_on, due_on, made_at, event
        FROM cases JOIN registrations ON registrations.case_id = cases.id
          JOIN journal_entries ON journal_entries.case_id = cases.id
        ORDER BY year, registrations.sequence, journal_entries.sequence
        """
      ).map { "\($0)" }
    }
  }

  func member(_ username: String) async throws -> StaffMember {
    try #require(try await operations.staff().first { $0.username == username })
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

@Suite struct DemoBuilderTests {
  @Test func `the whole plan becomes a sound register with a desk that has work to do`() async throws {
    try await BuiltDemo.with(.all) { demo in
      let verification = try await demo.operations.verify()
      #expect(verification.faults == [])
      // Beside the plan: two about one lamp, one about two things and the part that was cut from it, one that waits.
      #expect(verification.cases == DemoPlan.cases(endingOn: DemoPlanTests.lastDay).count + 5)
      #expect((380...425).contains(verification.cases))
      #expect(verification.entries > 3 * verification.cases)
      #expect((20...30).contains(verification.seals))

      let list = try await demo.operations.listCases({ _ in }, for: demo.member(DemoStaff.registrar))
      #expect(list.today == BuiltDemo.lastDay)
      #expect(list.overdue == 1)
      #expect(list.dueToday == 2, "one acknowledgement and one answer")
      #expect((10...40).contains(list.total))
    }
  }

  @Test func `everything that the desk can do has been done in the demo`() async throws {
    try await BuiltDemo.with(.all) { demo in
      let strategist = try await demo.member(DemoStaff.strategist)
      var filter = ImprovementFilter()
      filter.standing = .all
      let improvements = try await demo.operations.listImprovements(filter, for: strategist).items
      #expect(improvements.count == 6)
      #expect(Set(improvements.map(\.value.progress.status)) == [.planned, .inProgress, .done])
      #expect(Set(improvements.compactMap(\.effect?.judgement)) == [.better, .unchanged])
      #expect(improvements.count { $0.value.isOverdue(on: BuiltDemo.lastDay) } == 1)
      #expect(try await demo.operations.publicStories().stories.count == 1)
      let year = try ReportPeriod(from: BuiltDemo.lastDay.adding(days: -364), to: BuiltDemo.lastDay)
      let report = try await demo.operations.report(ReportOrder(period: year))
      let water = try #require(
        report.improvements?.followedUp.first { $0.effect?.judgement == .better }?.effect?.figures)
      #expect(water.before > water.after && water.before >= 9)
      for (sentence, count) in [
        ("SELECT COUNT(*) AS n FROM workplace_meetings", 1), ("SELECT COUNT(*) AS n FROM referrals", 2),
        ("SELECT COUNT(*) AS n FROM referrals WHERE answered_on IS NULL", 1),
        ("SELECT COUNT(*) AS n FROM messages WHERE direction = 'question'", 3),
        ("SELECT COUNT(*) AS n FROM messages WHERE direction = 'reply'", 2),
        ("SELECT COUNT(*) AS n FROM cases WHERE merged_into IS NOT NULL", 1),
        ("SELECT COUNT(*) AS n FROM case_links WHERE nature = 'split'", 1),
        ("SELECT COUNT(*) AS n FROM stand_ins", 1), ("SELECT COUNT(*) AS n FROM notes", 3),
        ("SELECT COUNT(*) AS n FROM case_patterns", 3),
      ] {
        let found = try await demo.operations.database.read { transaction in
          try transaction.first(SQL(stringLiteral: sentence))?["n", as: Int.self]
        }
        #expect(found == count, "\(sentence)")
      }
      #expect(
        try await demo.operations.standIns(for: demo.member("maajja.vinka")).current.map(\.absent)
          == [demo.member("maajja.vinka").id])
    }
  }

  @Test func `what the municipality measures itself is at the desk and in the comparison, as invented`()
    async throws
  {
    try await BuiltDemo.with(.all) { demo in
      let strategist = try await demo.member(DemoStaff.strategist)
      let shelf = try await demo.operations.measureShelf(for: strategist)
      #expect(shelf.measures.map(\.id).contains(DemoOwnMeasures.responseTime))
      #expect(shelf.sets.map(\.word) == [DemoOwnMeasures.set])
      let year = BuiltDemo.lastDay.year
      let file = try await demo.operations.ownMeasure(DemoOwnMeasures.responseTime, for: strategist)
      #expect(file.figures.map(\.key.year) == [year - 1, year - 2, year - 3])
      #expect(file.figures.map(\.made.day.year) == [year, year, year - 2])
      let index = try await demo.operations.ownMeasure(DemoOwnMeasures.index, for: strategist)
      #expect(index.figures.map(\.origin) == [.checklist] && index.figures.map(\.key.year) == [year - 1])

      let berg = AreaID(rawValue: DemoFigures.shownAs)
      let wall = try await demo.operations.compare(
        ComparisonOrder(municipality: berg, network: .nornorna, year: DemoFigures.lastYear, set: .kkik2024))
      let wait = try #require(wall.measures.first { $0.item.kpi == DemoOwnMeasures.wait })
      #expect(wait.value == nil && wait.newestReported.map(\.value) == [48])
      let set = try await demo.operations.measureSet(named: DemoOwnMeasures.set)
      let own = try await demo.operations.compare(
        ComparisonOrder(municipality: berg, network: .nornorna, year: year - 1, set: set))
      #expect(own.measures.count == 3 && own.measures.allSatisfy { !$0.newestReported.isEmpty })
      let notes = own.measures.flatMap(\.reported).map(\.note)
      #expect(notes.allSatisfy { $0.contains("påhittad") })
      let offered = try await demo.operations.standardMeasureSet()
      #expect(offered.id == "kkik-2024")
    }
  }

  @Test func `the report of the demo's last year has every kind and every board`() async throws {
    try await BuiltDemo.with(.all) { demo in
      let year = try ReportPeriod(from: BuiltDemo.lastDay.adding(days: -364), to: BuiltDemo.lastDay)
      let report = try await demo.operations.report(ReportOrder(period: year))
      #expect(Kind.allCases.allSatisfy { report.total[$0] > 0 })
      let boards = Set(report.boards.map(\.name))
      #expect(boards.isSuperset(of: DemoOrganisation.boards.map(\.name)))
    }
  }

  @Test func `two builds give the same cases`() async throws {
    let first = try await BuiltDemo.with(.first(60)) { try await $0.cases() }
    let second = try await BuiltDemo.with(.first(60)) { try await $0.cases() }
    #expect(first.count > 120)
    #expect(first == second)
  }

  @Test func `everybody at the desk can log in`() async throws {
    try await BuiltDemo.with(.first(1)) { demo in
      #expect(demo.world.logIns.map(\.username) == DemoStaff.all.map(\.userName))
      for logIn in demo.world.logIns {
        let session = try await demo.operations.logIn(username: logIn.username, password: logIn.password)
        #expect(session.member.role == logIn.role)
      }
    }
  }

  @Test func `a sender reads the answer with the code`() async throws {
    try await BuiltDemo.with(.first(20)) { demo in
      let receipt = try #require(demo.world.receipts.first { $0.state == .closed })
      let view = try await demo.operations.read(receiptCode: receipt.code.text)
      #expect(view.number == receipt.number)
      #expect(view.messages.contains { $0.author == .municipality })
    }
  }

  @Test func `the reorganisation moves the unit and leaves its old cases`() async throws {
    try await BuiltDemo.with(.all) { demo in
      let chart = try await demo.operations.organisation()
      let houses = chart.units.filter { $0.name == "Medborgarhuset" }
      let old = try #require(houses.first { $0.validity.until != nil })
      let new = try #require(houses.first { $0.predecessor == old.id })
      let day = DemoOrganisation.reorganisationDay(before: DemoPlanTests.lastDay).calendarDay
      #expect(old.validity.until == day)
      #expect(chart.board(new.board)?.name == "Kommunstyrelsen")
      for (unit, isBefore) in [(old, true), (new, false)] {
        let received = try await receptionDays(of: unit, in: demo)
        #expect(received.count > 5)
        #expect(received.allSatisfy { ($0 < day) == isBefore })
      }
    }
  }

  @Test(arguments: [5, 9, 13])
  func `nothing lies in the future, at whatever hour the demo is started`(hour: Int) async throws {
    let now = SwedishTime.instant(at: BuiltDemo.lastDay, hour: hour, minute: 10)
    try await BuiltDemo.with(.all, at: now) { demo in
      #expect(demo.clock.now <= now)
      let last = try await demo.operations.database.read { transaction in
        try transaction.first("SELECT MAX(made_at) AS last FROM journal_entries")?["last", as: String.self]
      }
      #expect(try #require(last) <= InstantText.text(of: now))
    }
  }

  @Test func `the clock follows another one when the demo is built`() {
    let clock = DemoClock()
    let noon = Date(timeIntervalSince1970: 12 * 3600)
    clock.set(to: noon)
    #expect(clock.now == noon)
    clock.follow { noon.addingTimeInterval(60) }
    #expect(clock.now == noon.addingTimeInterval(60))
  }

  private func receptionDays(of unit: OrganisationUnit, in demo: BuiltDemo) async throws -> [CalendarDay] {
    try await demo.operations.database.read { transaction in
      try transaction.query("SELECT received_on FROM cases WHERE unit_id = \(unit.id.rawValue)").compactMap {
        CalendarDay(try $0["received_on", as: String.self])
      }
    }
  }
}
