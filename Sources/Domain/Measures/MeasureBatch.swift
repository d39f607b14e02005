/// Measures whose values are asked for and stored together.
package struct MeasureBatch: Sendable, Equatable {
  /// By id.
  package let measures: [KPIID]
  /// Only what has changed on this day or later; everything when nil.
  package let since: CalendarDay?

  package init(measures: [KPIID], since: CalendarDay?) {
    self.measures = measures
    self.since = since
  }

  /// Measures that were fetched on the same day go together, those that never were first.
  /// - Parameters:
  ///   - lastSynced: when each was fetched; a day that has not been yet counts as never, since a clock was wrong.
  ///   - size: how many at the most in a batch.
  package static func batches(
    of measures: [KPIID], lastSynced: [KPIID: CalendarDay], on today: CalendarDay, size: Int
  ) -> [MeasureBatch] {
    let groups = Dictionary(grouping: measures) { kpi in lastSynced[kpi].flatMap { $0 <= today ? $0 : nil } }
    let days = groups.keys.sorted { ($0 ?? CalendarDay.first) < ($1 ?? CalendarDay.first) }
    return days.flatMap { day -> [MeasureBatch] in
      let ids = (groups[day] ?? []).sorted { $0.rawValue < $1.rawValue }
      return stride(from: 0, to: ids.count, by: size).map { start in
        MeasureBatch(measures: Array(ids[start..<min(start + size, ids.count)]), since: day)
      }
    }
  }

  /// The same in two parts, for when it is too much at a time; itself when it is one measure.
  package var halves: [MeasureBatch] {
    guard measures.count > 1 else { return [self] }
    let half = measures.count / 2
    return [Array(measures[..<half]), Array(measures[half...])].map {
      MeasureBatch(measures: $0, since: since)
    }
  }
}
