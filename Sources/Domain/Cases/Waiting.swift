/// A time when the case waits for somebody. It is shown and reported, and it stops no promise (rules C3).
package struct Waiting: Sendable, Equatable {
  package enum Party: String, CaseIterable, Sendable {
    case sender, otherAuthority, other

    package var swedish: String {
      switch self {
      case .sender: "avsändaren"
      case .otherAuthority: "en annan myndighet"
      case .other: "någon annan"
      }
    }
  }

  package let party: Party
  package let began: Doing
  /// Nil while it lasts.
  package let ended: Doing?

  package init(party: Party, began: Doing, ended: Doing? = nil) {
    self.party = party
    self.began = began
    self.ended = ended
  }

  package var isOpen: Bool { ended == nil }
}

/// Days that a case waited, for reports: from the day after `from` up to and including `to`, as promises are counted.
package struct WaitingSpan: Sendable, Equatable {
  package let from: CalendarDay
  /// Nil while it lasts.
  package let to: CalendarDay?

  package init(from: CalendarDay, to: CalendarDay?) {
    self.from = from
    self.to = to
  }

  /// The spans within (start, end], joined where they overlap, so that no day is counted twice.
  package static func joined(
    _ spans: [WaitingSpan], from start: CalendarDay, to end: CalendarDay
  ) -> [(from: CalendarDay, to: CalendarDay)] {
    var result: [(from: CalendarDay, to: CalendarDay)] = []
    for span in spans.sorted(by: { $0.from < $1.from }) {
      let (from, to) = (max(start, span.from), min(end, span.to ?? end))
      guard from < to else { continue }
      if let last = result.last, from <= last.to {
        result[result.count - 1].to = max(last.to, to)
      } else {
        result.append((from: from, to: to))
      }
    }
    return result
  }
}
