/// The compilation of a period: a value that follows from the cases, the request and the organisation alone, so that
/// it can be computed again years later (product.md part 2). Counts are exact; it is for staff.
package struct FeedbackReport: Sendable, Equatable {
  /// The compared period and its counts.
  package struct Previous: Sendable, Equatable {
    package let period: ReportPeriod
    package let total: KindCounts
  }

  /// One line of kind × quality dimension; a nil dimension is the cases that have none.
  package struct DimensionRow: Sendable, Equatable {
    package let dimension: QualityDimension?
    package let counts: KindCounts
  }

  /// How both promises were kept.
  package struct KeptPromises: Sendable, Equatable {
    package let acknowledgement: PromiseKeeping
    package let answer: PromiseKeeping
  }

  package struct ChannelCount: Sendable, Equatable {
    package let channel: Channel
    package let count: Int
  }

  /// Protection of small numbers (rules 7 P2). Staff see exact counts; published reports protect the cells
  /// below the threshold.
  package struct Suppression: Sendable, Equatable {
    package let threshold: Int
    package let applied: Bool

    package static let exactCounts = Suppression(threshold: 5, applied: false)
  }

  package let period: ReportPeriod
  /// What happened after this day is not in the report.
  package let dataDate: CalendarDay
  /// The name of the board that the report is limited to; nil for the whole municipality.
  package let board: String?
  package let total: KindCounts
  /// Nil when nothing is compared.
  package let previous: Previous?
  /// Whether the number of cases per day differs from the compared period's by more than chance explains. Of both
  /// periods only the days up to the data date count: the rest of a running period has not happened. Nil when nothing
  /// is compared, when both periods are without cases, or when one had not begun by the data date.
  package let change: RateRatioTest?
  /// The five dimensions, and a last row without one only when some cases have none.
  package let dimensions: [DimensionRow]
  /// Every board with cases in either period, in Swedish order.
  package let boards: [OrganisationRow]
  package let acknowledgement: PromiseKeeping
  package let answer: PromiseKeeping
  /// Every channel, used or not.
  package let channels: [ChannelCount]
  package let anonymous: Int
  /// How many of the anonymous cases were solved on the spot, where nobody is asked for a name: they say nothing of whether
  /// people want to be anonymous.
  package let anonymousOnSpot: Int
  /// Cases that were solved where they arose.
  package let solvedOnSpot: Int
  /// How the promises were kept without those, which were answered as they were registered and would hide answers that
  /// came late; nil when there are none of them.
  package let withoutSolvedOnSpot: KeptPromises?
  /// Meetings and conversations from which several views were registered together, and how many views.
  package let occasions: Int
  package let occasionViews: Int
  /// Cases received in the period that are merged into another about the same thing: they are in no other count,
  /// because the one they are merged into is counted for them.
  package let merged: Int
  package let suppression: Suppression
  /// The day that the register's first case came in, where that is long after the compared period began: then the two
  /// periods are no like things, and a rise from one to the other may be the register's own (rules 8). Nil otherwise.
  package var registerBegan: CalendarDay?
  /// What was decided, done and followed up; nil where the report is made of cases alone.
  package var improvements: ReportedImprovements?
  /// Complaints beside what Kolada's measures say of the same things; empty where there are no figures.
  package var besideMeasures: [ComplaintsBesideMeasures] = []

  /// The part of the cases whose sender is anonymous, 0 to 1; nil without cases.
  package var anonymousShare: Double? {
    total.all == 0 ? nil : Double(anonymous) / Double(total.all)
  }
}
