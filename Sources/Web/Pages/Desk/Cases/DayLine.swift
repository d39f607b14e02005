import Mustache

/// A day in the line of days.
struct DayCell: MustacheParent, Sendable {
  enum Kind: String, Sendable {
    /// The day of arrival, which is day 0.
    case received
    case working
    /// A weekend or a holiday: hatched, not counted.
    case skipped
  }

  let kind: String
  /// "ti".
  let weekday: String
  /// "24", and "1/12" where a month begins.
  let date: String
  /// The promise that falls on the day, "Bekräfta", "Svara"; "Kom in" on the first.
  var mark: String?
  let isToday: Bool
  /// The whole for a screen reader, "tisdag 24 november, kom in".
  let spoken: String

  init(
    _ kind: Kind, weekday: String, date: String, mark: String? = nil, isToday: Bool = false, spoken: String
  ) {
    self.kind = kind.rawValue
    self.weekday = weekday
    self.date = date
    self.mark = mark
    self.isToday = isToday
    self.spoken = spoken
  }

  func child(named name: String) -> Any? {
    switch name {
    case "kind": kind
    case "weekday": weekday
    case "date": date
    case "mark": answer(mark)
    case "isToday": isToday
    case "spoken": spoken
    default: nil
    }
  }
}

/// A promise with its date and how it went.
struct PromiseLine: MustacheParent, Sendable {
  /// "Bekräftelse", "Svar".
  let name: String
  /// "senast torsdag 26 november".
  let due: String
  let state: StateMark

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "due": due
    case "state": state
    default: nil
    }
  }
}

/// Both promises as words, and as a line of days from arrival to the later of the dates and today.
struct DayLine: MustacheParent, Sendable {
  let promises: [PromiseLine]
  let days: [DayCell]

  func child(named name: String) -> Any? {
    switch name {
    case "promises": promises
    case "days": days
    default: nil
    }
  }

  /// Mustache text for the section `dayLine`.
  static let template = ##"""
    {{#dayLine}}<dl class="promises">{{#promises}}<div><dt>{{name}}</dt><dd>{{due}} \##(StateMark.template("state"))</dd></div>{{/promises}}</dl>
    {{^empty(days)}}<ol class="days" aria-label="Dagarna från att synpunkten kom in">
    {{#days}}<li class="day day-{{kind}}{{#isToday}} day-today{{/isToday}}{{#mark}} day-marked{{/mark}}"><span class="unseen">{{spoken}}</span><span aria-hidden="true" class="day-top">{{#isToday}}i dag{{/isToday}}{{^isToday}}{{weekday}}{{/isToday}}</span><span aria-hidden="true" class="day-date">{{date}}</span>{{#mark}}<span aria-hidden="true" class="day-mark">{{.}}</span>{{/mark}}</li>
    {{/days}}</ol>{{/empty(days)}}{{/dayLine}}
    """##
}
