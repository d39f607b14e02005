import Domain
import Foundation
import Mail
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// Whom a reminder reaches when people are away, have no address, or the mail server is down.
struct ReminderReachTests {
  /// A complaint of 2 March that is owed an answer by 16 March and is the officer's.
  private func withCase(
    _ engine: TestEngine, delivery: OutgoingSettings.Delivery = .on, habits: [String: MailHabit],
    _ body: (MailTown, CaseNumber) async throws -> Void
  ) async throws {
    try await MailTown.with(engine, delivery: delivery) { mail in
      let town = mail.town
      for member in [town.registrar, town.officer, town.deputy, town.manager] {
        guard let habit = habits[member.username] else { continue }
        try await mail.operations.setMailContact(
          email: "\(member.username)@tallsjo.example", habit: habit, of: member.id)
      }
      let number = try await town.submitAnonymously()
      _ = try await mail.operations.assign(number, to: town.officer.id, actor: .staff(town.registrar))
      try await body(mail, number)
    }
  }

  private func remind(_ mail: MailTown, at day: String, hour: Int = 10) async throws -> [String] {
    let before = mail.server.taken.count
    mail.town.clock.now = SwedishTime.instant(at: try calendarDay(day), hour: hour)
    try await mail.operations.remindStaff()
    try await mail.send()
    return mail.server.taken.dropFirst(before).map { message in
      "\(message.to.text.prefix { $0 != "@" }): \(message.subject)"
    }.sorted()
  }

  @Test(
    arguments: TestEngine.allCases,
    [
      // The day before the half time, its day, and the day after.
      ("2026-03-06", "2026-03-08", false), ("2026-03-09", "2026-03-09", true),
      ("2026-03-02", "2026-03-20", true), ("2026-03-10", "2026-03-20", false),
    ])
  func `whoever stands in is reminded of what the absent person has, by the dates`(
    engine: TestEngine, dates: (String, String, Bool)
  ) async throws {
    let (from, through, isAway) = dates
    try await withCase(engine, habits: ["olle": .each, "disa": .each]) { mail, number in
      let town = mail.town
      _ = try await mail.operations.nameStandIn(
        town.deputy.id, for: town.officer.id, from: try calendarDay(from),
        through: try calendarDay(through), actor: .staff(town.officer))
      let expected = (isAway ? ["disa", "olle"] : ["olle"]).map {
        "\($0): Halva tiden har gått för \(number)"
      }
      let sent = try await remind(mail, at: "2026-03-09")
      #expect(sent == expected)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a stand-in is told also when the absent person cannot be mailed, and finds it in the digest`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine, habits: ["disa": .daily, "maj": .each]) { mail, number in
      let town = mail.town
      _ = try await mail.operations.nameStandIn(
        town.deputy.id, for: town.officer.id, from: try calendarDay("2026-03-09"),
        through: try calendarDay("2026-03-10"), actor: .staff(town.officer))
      let told1 = try await remind(mail, at: "2026-03-09")
      #expect(told1 == ["disa: Ett ärende väntar på svar"])
      #expect(mail.server.taken.last?.text.contains("\(number)") == true)
      let told2 = try await remind(mail, at: "2026-03-10")
      #expect(told2 == ["disa: Ett ärende väntar på svar"])
      // From now on it is nobody's who can be mailed but the manager's.
      let told3 = try await remind(mail, at: "2026-03-12")
      #expect(told3 == ["maj: Svara snart på \(number)"])
    }
  }

  @Test(arguments: TestEngine.allCases, [OutgoingSettings.Delivery.on, .off])
  func `a reminder that reaches nobody is a line at the desk, and not made until somebody is told`(
    engine: TestEngine, delivery: OutgoingSettings.Delivery
  ) async throws {
    // Without a mail server nobody is reached, whatever addresses there are.
    let habits: [String: MailHabit] = delivery == .off ? ["olle": .each] : [:]
    try await withCase(engine, delivery: delivery, habits: habits) { mail, number in
      let first = try await remind(mail, at: "2026-03-09")
      _ = try await remind(mail, at: "2026-03-10")
      let lines = try await mail.tasks(of: number)
      #expect(
        first == [] && lines.map(\.kind) == [.remindAnswer] && lines.first?.dueOn?.description == "2026-03-16"
      )
      #expect(
        try await mail.operations.listTasks(for: mail.town.officer).tasks.map(\.task.kind) == [.remindAnswer])
      _ = try await remind(mail, at: "2026-03-12")
      let soon = try await mail.tasks(of: number)
      #expect(soon.count == 1 && soon.first?.note.hasPrefix("Två arbetsdagar eller färre är kvar.") == true)
      _ = try await remind(mail, at: "2026-03-17")
      let late = try await mail.tasks(of: number)
      #expect(late.count == 1 && late.first?.note != lines.first?.note)
      let seen = try await mail.operations.listTasks(for: mail.town.manager).tasks
      #expect(seen.map(\.task.kind) == [.remindAnswer])
      // It is still there long after.
      _ = try await remind(mail, at: "2026-06-01")
      #expect(try await mail.tasks(of: number).map(\.id) == late.map(\.id))
      _ = try await mail.operations.answer(number, text: "Klart.", actor: .staff(mail.town.officer))
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the line at the desk goes when somebody gets an address and is mailed`(engine: TestEngine)
    async throws
  {
    try await withCase(engine, habits: [:]) { mail, number in
      _ = try await remind(mail, at: "2026-03-09")
      #expect(try await mail.tasks(of: number).count == 1)
      try await mail.operations.setMailContact(
        email: "olle@tallsjo.example", habit: .each, of: mail.town.officer.id)
      let told4 = try await remind(mail, at: "2026-03-10")
      #expect(told4 == ["olle: Halva tiden har gått för \(number)"])
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is more than a month late stays in the digest`(engine: TestEngine) async throws {
    try await withCase(engine, habits: ["olle": .daily]) { mail, number in
      let told5 = try await remind(mail, at: "2026-06-01")
      #expect(told5 == ["olle: Ett ärende väntar på svar"])
      #expect(mail.server.taken.last?.text.contains("\(number), senast måndag 16 mars") == true)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a reminder survives a long outage, leaves in office hours, and says what is so by then`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine, habits: ["olle": .each]) { mail, number in
      mail.server.answer = .failed(DeliveryFailure(.unreachable))
      for day in ["2026-03-09", "2026-03-12", "2026-03-17"] {
        let sent = try await remind(mail, at: day)
        #expect(sent == [])
      }
      // The server is well again on Saturday.
      mail.server.answer = .accepted
      for (day, hour) in [("2026-03-21", 10), ("2026-03-23", 7), ("2026-03-23", 16)] {
        let told6 = try await remind(mail, at: day, hour: hour)
        #expect(told6 == [])
      }
      let told7 = try await remind(mail, at: "2026-03-24", hour: 8)
      #expect(told7 == ["olle: Svaret på \(number) är försenat"])
      #expect(try await mail.log().map(\.state) == [.withdrawn, .withdrawn, .sent])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `mail to senders leaves at night`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      _ = try await mail.registerEmail()
      mail.town.clock.now = SwedishTime.instant(at: try calendarDay("2026-03-02"), hour: 23)
      #expect(try await mail.send().sent == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a digest that could not leave is replaced by the next, not counted as failed`(engine: TestEngine)
    async throws
  {
    try await withCase(engine, habits: ["olle": .daily]) { mail, _ in
      mail.server.answer = .failed(DeliveryFailure(.timeout))
      _ = try await remind(mail, at: "2026-03-09")
      mail.server.answer = .accepted
      let told8 = try await remind(mail, at: "2026-03-11")
      #expect(told8 == ["olle: Ett ärende väntar på svar"])
      #expect(try await mail.log().map(\.state) == [.withdrawn, .sent])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the day has passed the nearest manager with an address is told, also beside a reached officer`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine, habits: ["olle": .each]) { mail, number in
      let head = try await mail.operations.addStaff(
        username: "helga", name: "Helga Fors", role: .manager,
        placement: Placement(board: mail.town.social.id), password: TestMunicipality.password)
      try await mail.operations.setMailContact(
        email: "helga@tallsjo.example", habit: .each, of: head.id)
      let before = try await remind(mail, at: "2026-03-12")
      let late = try await remind(mail, at: "2026-03-17")
      let lines = try await mail.tasks(of: number)
      #expect(before == ["olle: Svara snart på \(number)"])
      #expect(late == ["helga", "olle"].map { "\($0): Svaret på \(number) är försenat" })
      #expect(lines.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when no manager is reached a line at the desk says so, once and until there is an answer`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine, habits: ["olle": .each]) { mail, number in
      let early = try await remind(mail, at: "2026-03-12")
      let inTime = try await mail.tasks(of: number)
      #expect(early.count == 1 && inTime.isEmpty)
      let late = try await remind(mail, at: "2026-03-17")
      let lines = try await mail.tasks(of: number)
      #expect(late == ["olle: Svaret på \(number) är försenat"])
      #expect(lines.map(\.kind) == [.remindAnswer] && lines.first?.owner == nil)
      #expect(lines.first?.note.contains("Ingen chef") == true)
      let seen = try await mail.operations.listTasks(for: mail.town.manager).tasks
      #expect(seen.map(\.task.id) == lines.map(\.id))
      let again = try await remind(mail, at: "2026-03-18")
      let still = try await mail.tasks(of: number)
      #expect(again == [] && still.map(\.id) == lines.map(\.id))
      _ = try await mail.operations.answer(number, text: "Klart.", actor: .staff(mail.town.officer))
      #expect(try await mail.tasks(of: number).isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the line about the manager stands when a case that has been late for long gets another officer`(
    engine: TestEngine
  ) async throws {
    try await withCase(engine, habits: ["olle": .each, "disa": .each]) { mail, number in
      let town = mail.town
      _ = try await remind(mail, at: "2026-03-17")
      let first = try await mail.tasks(of: number)
      #expect(first.map(\.kind) == [.remindAnswer] && first.first?.note.contains("Ingen chef") == true)
      _ = try await remind(mail, at: "2026-04-17")
      _ = try await mail.operations.assign(number, to: town.deputy.id, actor: .staff(town.registrar))
      let late = try await remind(mail, at: "2026-04-20")
      let still = try await mail.tasks(of: number)
      #expect(late == [] && still.map(\.id) == first.map(\.id))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody whose second role is manager of the unit is told as its manager`(engine: TestEngine)
    async throws
  {
    try await withCase(engine, habits: ["maj": .each]) { mail, number in
      let town = mail.town
      try await mail.operations.addRole(
        .manager, at: town.north.placement, to: "rakel", by: .staff(town.administrator))
      try await mail.operations.setMailContact(
        email: "rakel@tallsjo.example", habit: .each, of: town.registrar.id)
      let told = try await remind(mail, at: "2026-03-24")
      #expect(told == ["rakel: Svaret på \(number) är försenat"])
    }
  }
}
