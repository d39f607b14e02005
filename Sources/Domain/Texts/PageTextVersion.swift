/// The text of a page as it was decided: a version is never changed, a new one is written.
package struct PageTextVersion: Sendable, Equatable {
  /// 1 is the one that comes with the program.
  package let number: Int
  package let text: PageText
  /// Who decided it and when, such as "Kommunfullmäktige 2026-03-25 § 41"; empty where no decision is needed.
  package let decision: String
  package let validFrom: CalendarDay
  /// Who wrote it and when; nil for the program's own.
  package let made: Doing?

  package init(number: Int, text: PageText, decision: String, validFrom: CalendarDay, made: Doing?) {
    self.number = number
    self.text = text
    self.decision = decision
    self.validFrom = validFrom
    self.made = made
  }
}

extension EditedPage {
  /// Of these versions the one in force: the latest to begin, and of two that begin the same day the later one.
  package func current(of versions: [PageTextVersion], on day: CalendarDay) -> PageTextVersion {
    versions.filter { $0.validFrom <= day }.max { ($0.validFrom, $0.number) < ($1.validFrom, $1.number) }
      ?? first
  }
}
