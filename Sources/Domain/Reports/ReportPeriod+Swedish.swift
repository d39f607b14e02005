extension ReportPeriod {
  /// As a title has it: "2009", "januari–augusti 2009", "2 mars–15 april 2009".
  package var swedish: String {
    if from == to { return from.swedish }
    if isWholeYears { return from.year == to.year ? "\(from.year)" : "\(from.year)–\(to.year)" }
    if isWholeMonths { return swedishMonths }
    return swedishDays
  }

  /// As a sentence has it: "under januari–augusti 2009", "den 2 mars 2009".
  package var swedishInSentence: String {
    if from == to { return "den \(swedish)" }
    return isWholeMonths ? "under \(swedish)" : "under perioden \(swedish)"
  }

  private var swedishMonths: String {
    let (first, last) = (Self.month(from), Self.month(to))
    if from.year != to.year { return "\(first) \(from.year) – \(last) \(to.year)" }
    return first == last ? "\(last) \(to.year)" : "\(first)–\(last) \(to.year)"
  }

  private var swedishDays: String {
    let last = to.swedish
    if from.year != to.year { return "\(from.swedish) – \(last)" }
    return from.month == to.month ? "\(from.day)–\(last)" : "\(from.day) \(Self.month(from))–\(last)"
  }

  var isWholeMonths: Bool { from.day == 1 && to.adding(days: 1).day == 1 }

  private var isWholeYears: Bool { isWholeMonths && from.month == 1 && to.month == 12 }

  private static func month(_ day: CalendarDay) -> String {
    SwedishMonth.names[day.month - 1]
  }
}

extension CalendarDay {
  /// "30 september 2009".
  package var swedish: String { "\(day) \(SwedishMonth.names[month - 1]) \(year)" }
}
