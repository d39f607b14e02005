import Domain
import Operations

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

  /// The same, with the way to merge the two so that whoever has waited longest is answered in time.
  func proposing(_ direction: MergeDirection?, of other: CaseNumber, with this: CaseNumber) -> DuplicateLine {
    var line = self
    line.merging = direction.map { direction in
      switch direction {
      case .intoOther: Self.merging("Slå ihop det här med \(other)", this, into: other)
      case .intoThis: Self.merging("Slå ihop \(other) med det här", other, into: this)
      }
    }
    return line
  }

  private static func merging(_ label: String, _ number: CaseNumber, into main: CaseNumber) -> PageLink {
    PageLink(
      label: label,
      address: "/desk/arenden/\(number)/vidare?\(HandingOnFilling.proposal)=\(main)#merge-main")
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
