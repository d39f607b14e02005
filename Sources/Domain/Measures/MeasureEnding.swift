// How a measure ends at its source: it is closed, which its title says, and one day it is no longer there.
extension ComparedMeasure {
  /// The last year of a measure that is closed: by its definition, or else by the set.
  package var closedAfter: Int? { item.lastYear(definition) }
}

extension MeasureComparison {
  /// The same, with those measures marked that the source no longer has.
  package func marking(gone: [KPIID: CalendarDay]) -> MeasureComparison {
    guard !gone.isEmpty else { return self }
    let marked = measures.map { measure in
      var measure = measure
      measure.goneSince = gone[measure.item.kpi]
      return measure
    }
    return MeasureComparison(
      set: set, year: year, municipality: municipality, network: network, measures: marked)
  }
}
