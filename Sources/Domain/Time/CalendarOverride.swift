/// A dated exception to the rules of `WorkingCalendar`, kept as data so that a change of law needs no new program.
package struct CalendarOverride: Hashable, Sendable, Codable {
  package enum Effect: Hashable, Sendable, Codable {
    /// The day is not a working day; the reason is said as "långfredagen" would be.
    case close(reason: String)
    /// The day is a working day; the reason is for the reader of the settings.
    case open(reason: String)
  }

  package enum LegalBasis: Hashable, Sendable, Codable {
    /// A statute, by its number: `.law("1989:253")`.
    case law(String)
    /// The municipality's own decision. It may shorten a promise, never lengthen it: a day closed on this ground
    /// is still counted.
    case ownDecision(String)
  }

  package let day: CalendarDay
  package let effect: Effect
  package let legalBasis: LegalBasis

  package init(day: CalendarDay, effect: Effect, legalBasis: LegalBasis) {
    self.day = day
    self.effect = effect
    self.legalBasis = legalBasis
  }
}
