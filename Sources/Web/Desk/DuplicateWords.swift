import Domain

extension DuplicateLine {
  /// - Parameter day: the day that the other case is told from.
  init(_ duplicate: LikelyDuplicate, from day: CalendarDay) {
    self.init(
      number: duplicate.number.description, address: "/desk/arenden/\(duplicate.number)",
      title: duplicate.title,
      reason: [
        "\(duplicate.state.swedish.capitalizedFirst), kom in \(Self.distance(duplicate.receivedOn, day))",
        duplicate.isSameUnit ? "Samma enhet" : nil,
        duplicate.words.isEmpty ? nil : "Samma ord: \(duplicate.words.joined(separator: ", "))",
      ].compactMap { $0 }.joined(separator: ". ") + ".")
  }

  private static func distance(_ other: CalendarDay, _ day: CalendarDay) -> String {
    let days = other.days(until: day)
    switch days {
    case 0: return "samma dag"
    case 1: return "1 dag tidigare"
    case 2...: return "\(days) dagar tidigare"
    case -1: return "1 dag senare"
    default: return "\(-days) dagar senare"
    }
  }
}
