/// The days on which the demo's cases arrive: two years with seasons and weekdays, a trend, a burst and the
/// open desk.
struct DemoReceipts {
  static let total = 400
  static let daysBack = 729

  let lastDay: DemoDay
  let workingDays: DemoWorkingDays

  var firstDay: DemoDay { lastDay.adding(days: -Self.daysBack) }

  func all(random: inout DemoRandom) -> [DemoReceipt] {
    let special = trend(random: &random) + burst(random: &random) + openDesk()
    let everyday = everyday(count: Self.total - special.count, random: &random)
    return (special + everyday).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  private func everyday(count: Int, random: inout DemoRandom) -> [DemoReceipt] {
    let days = (0...Self.daysBack).map { firstDay.adding(days: $0) }
    let weights = days.map(weight)
    return (0..<count).compactMap { _ in
      random.index(weights: weights).map { DemoReceipt(day: days[$0], origin: .everyday) }
    }
  }

  /// Fewer in July, more when snow comes and school starts; a free day has a third of a working day's.
  private func weight(of day: DemoDay) -> Int {
    let byMonth = [120, 115, 110, 100, 100, 85, 55, 95, 115, 100, 110, 90]
    let month = byMonth[day.month - 1]
    return workingDays.contains(day) ? month : month / 3
  }

  /// Complaints about continuity in home care, per month from the first: nearly four times as many in the
  /// second year.
  private static let trendByMonth = [
    0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 2, 1, 2, 2, 2, 3, 3, 3, 3, 3,
  ]

  private func trend(random: inout DemoRandom) -> [DemoReceipt] {
    Self.trendByMonth.enumerated().flatMap { month, count in
      (0..<count).map { _ in
        let start = firstDay.adding(days: month * Self.daysBack / Self.trendByMonth.count)
        let day = workingDays.first(onOrAfter: start.adding(days: random.number(in: 0...24)))
        return DemoReceipt(day: min(day, lastDay), origin: .theme(.continuity))
      }
    }
  }

  /// The water main bursts on the last 12 February that lies two months back: nine complaints in three
  /// working days.
  private func burst(random: inout DemoRandom) -> [DemoReceipt] {
    let twoMonthsBack = lastDay.adding(days: -60)
    let thisYear = DemoDay(year: twoMonthsBack.year, month: 2, day: 12)
    let day = thisYear <= twoMonthsBack ? thisYear : DemoDay(year: twoMonthsBack.year - 1, month: 2, day: 12)
    let start = workingDays.first(onOrAfter: day)
    return [5, 3, 1].enumerated().flatMap { offset, count in
      (0..<count).map { _ in
        DemoReceipt(day: workingDays.day(offset, after: start), origin: .theme(.waterMain))
      }
    }
  }

  /// One case in each state that the desk has work in.
  private func openDesk() -> [DemoReceipt] {
    OpenState.allCases.map { state in
      let target = workingDays.first(onOrAfter: lastDay)
      let day = workingDays.day(-state.workingDaysAgo, after: target)
      return DemoReceipt(day: min(day, lastDay), origin: .open(state))
    }
  }
}

struct DemoReceipt {
  let day: DemoDay
  let origin: Origin

  enum Origin {
    case everyday
    case theme(DemoTheme)
    case open(OpenState)
  }
}

/// The states of the cases that are still open on the last day.
enum OpenState: CaseIterable {
  case unroutedToday, unroutedYesterday, acknowledgementDue, unassigned, assigned, secondAssigned,
    answeredNotClosed
  case dueTomorrow, dueToday, overdue, extended, reopened

  /// Working days between receipt and the last day (or the next working day, when the last day is a free
  /// one). The answer is due after ten.
  var workingDaysAgo: Int {
    switch self {
    case .unroutedToday: 0
    case .unroutedYesterday: 1
    case .acknowledgementDue: 2
    case .unassigned: 3
    case .assigned: 5
    case .secondAssigned: 6
    case .answeredNotClosed: 7
    case .dueTomorrow: 9
    case .dueToday: 10
    case .overdue: 12
    case .extended: 13
    case .reopened: 20
    }
  }

  var channel: DemoChannel {
    switch self {
    case .unroutedToday, .unassigned, .dueToday, .reopened: .web
    case .unroutedYesterday: .letter
    case .acknowledgementDue, .dueTomorrow, .overdue: .telephone
    case .assigned, .extended: .email
    case .secondAssigned: .form
    case .answeredNotClosed: .visit
    }
  }
}
