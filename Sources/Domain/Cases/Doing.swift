import Foundation

/// Who did something in a case, and when. The instant is missing where only the day may be known.
package struct Doing: Sendable, Equatable {
  package let day: CalendarDay
  package let instant: Date?
  /// `Actor.reference`.
  package let actor: String

  package init(day: CalendarDay, instant: Date?, actor: String) {
    self.day = day
    self.instant = instant
    self.actor = actor
  }
}
