import Domain
import Operations

/// Both promises as a line of days, from the arrival to the last date or today.
struct DayLineFilling {
  private let file: CaseFile
  private let dates: PlainSwedishDate

  /// A longer line would not be read; the dates in words say the rest.
  private static let longest = 35

  init(_ file: CaseFile) {
    self.file = file
    dates = PlainSwedishDate(today: file.today)
  }

  private var value: FeedbackCase { file.value }

  var line: DayLine {
    guard value.sender.owedAnswer else { return DayLine(promises: [], days: []) }
    return DayLine(promises: [acknowledgement, answer], days: days)
  }

  private var acknowledgement: PromiseLine {
    promise("Bekräftelse", due: value.promise.acknowledgeBy, done: file.acknowledgement?.done.day)
  }

  private var answer: PromiseLine {
    let isOwed = value.state.awaitsAnswer || file.answers.isEmpty
    return promise("Svar", due: value.answerBy, done: isOwed ? nil : file.answers.last?.done.day)
  }

  private func promise(_ name: String, due: CalendarDay, done: CalendarDay?) -> PromiseLine {
    PromiseLine(name: name, due: "senast \(dates.date(due))", state: state(due: due, done: done))
  }

  private func state(due: CalendarDay, done: CalendarDay?) -> StateMark {
    if let done {
      let isKept = done <= due
      return StateMark("\(isKept ? "Klart" : "För sent,") \(dates.date(done))", isKept ? .kept : .late)
    }
    if value.state == .closed { return StateMark("Inget svar", .neutral) }
    let left = file.calendar.workingDays(from: file.today, to: due)
    let tone: StateMark.Tone =
      due < file.today ? .late : left <= ServicePromise.warningDays ? .soon : .neutral
    return StateMark(dates.standing(due: due, in: file.calendar), tone)
  }

  private var days: [DayCell] {
    let first = value.arrival.day
    let last = max(value.answerBy, value.state.awaitsAnswer ? file.today : value.answerBy)
    guard first.days(until: last) < Self.longest else { return [] }
    return (0...first.days(until: last)).map { cell(first.adding(days: $0)) }
  }

  private func cell(_ day: CalendarDay) -> DayCell {
    let mark = mark(day)
    let kind: DayCell.Kind =
      day == value.arrival.day ? .received : file.calendar.isWorkingDay(day) ? .working : .skipped
    let date = day.day == 1 || day == value.arrival.day ? "\(day.day)/\(day.month)" : String(day.day)
    return DayCell(
      kind, weekday: String(day.weekday.swedishName.prefix(2)), date: date, mark: mark,
      isToday: day == file.today, spoken: spoken(day, mark: mark))
  }

  private func mark(_ day: CalendarDay) -> String? {
    if day == value.answerBy { return "Svara" }
    if day == value.promise.acknowledgeBy { return "Bekräfta" }
    return day == value.arrival.day ? "Kom in" : nil
  }

  private func spoken(_ day: CalendarDay, mark: String?) -> String {
    var parts = [dates.date(day)]
    if case .notWorking(let reason) = file.calendar.status(of: day) { parts.append("\(reason), räknas inte") }
    if let mark { parts.append(mark.lowercased()) }
    if day == file.today { parts.append("i dag") }
    return parts.joined(separator: ", ")
  }
}
