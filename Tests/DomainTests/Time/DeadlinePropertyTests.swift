import Domain
import Testing

/// What must hold for every date of receipt, not only for the worked ones.
struct DeadlinePropertyTests {
  let calendar = WorkingCalendar()
  let receipts: [CalendarDay]

  init() throws {
    let first = try #require(CalendarDay("2024-01-01"))
    receipts = (0..<1_461).map { first.adding(days: $0) }
  }

  @Test func `a due day is a working day with exactly that many working days behind it`() {
    for received in receipts {
      for promised in [1, 2, 10, 25] {
        let deadline = calendar.deadline(received: received, workingDays: promised)
        #expect(calendar.isWorkingDay(deadline.due))
        #expect(deadline.counted.count == promised)
        #expect(deadline.counted.last == deadline.due)
        #expect(calendar.workingDays(from: received, to: deadline.due) == promised)
      }
    }
  }

  @Test func `every day after receipt is either counted or skipped with its reason`() {
    for received in receipts {
      let deadline = calendar.deadline(received: received, workingDays: 10)
      let days = (deadline.counted + deadline.skipped.map(\.date)).sorted()
      #expect(days == (1...received.days(until: deadline.due)).map { received.adding(days: $0) })
      for skipped in deadline.skipped {
        #expect(calendar.status(of: skipped.date) == .notWorking(reason: skipped.reason))
      }
    }
  }

  @Test func `a later receipt is never due earlier`() {
    for promised in [2, 10] {
      let due = receipts.map { calendar.deadline(received: $0, workingDays: promised).due }
      #expect(due == due.sorted())
    }
  }

  @Test func `ten working days span twelve to twenty-four calendar days, mostly fourteen`() throws {
    var receiptsBySpan: [Int: [CalendarDay]] = [:]
    for received in receipts {
      let due = calendar.deadline(received: received, workingDays: 10).due
      receiptsBySpan[received.days(until: due), default: []].append(received)
    }
    #expect(receiptsBySpan.keys.min() == 12)
    #expect(receiptsBySpan.keys.max() == 24)
    #expect(receiptsBySpan.max { $0.value.count < $1.value.count }?.key == 14)
    #expect(receiptsBySpan[24]?.map(\.description) == ["2024-12-20", "2025-12-19"])
  }

  @Test func `the strict warning is a working day and never after the due day`() {
    for received in receipts {
      for promised in [1, 2, 10, 25] {
        let deadline = calendar.deadline(received: received, workingDays: promised)
        #expect(deadline.warnBy <= deadline.due)
        #expect(deadline.warnBy > received)
        #expect(calendar.isWorkingDay(deadline.warnBy))
      }
    }
  }

  @Test func `the strict warning differs on 216 of 1,461 receipts, 195 of them Fridays`() {
    let earlier = receipts.filter {
      let deadline = calendar.deadline(received: $0, workingDays: 2)
      return deadline.warnBy != deadline.due
    }
    #expect(earlier.count == 216)
    #expect(earlier.filter { $0.weekday == .friday }.count == 195)
  }

  @Test(arguments: [0, -3])
  func `a promise of no days is due on the day of receipt`(workingDays: Int) throws {
    let saturday = try #require(CalendarDay("2026-04-04"))
    let deadline = calendar.deadline(received: saturday, workingDays: workingDays)
    #expect(deadline.due == saturday)
    #expect(deadline.warnBy == saturday)
    #expect(deadline.counted.isEmpty && deadline.skipped.isEmpty)
  }

  @Test(arguments: [2, 10, Int.max])
  func `counting stops at the end of the calendar`(workingDays: Int) throws {
    let received = try #require(CalendarDay("9999-12-30"))
    let deadline = calendar.deadline(received: received, workingDays: workingDays)
    #expect(deadline.due == .last)
    #expect(deadline.warnBy == .last)
  }

  @Test func `the first years of the calendar are counted like any other`() {
    let deadline = calendar.deadline(received: .first, workingDays: 10)
    #expect(calendar.workingDays(from: .first, to: deadline.due) == 10)
  }
}
