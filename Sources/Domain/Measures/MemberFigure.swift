/// A figure that a municipality has reported itself (egen uppgift), as its network sees it: whose it is, how it was measured,
/// by whom and when. It never came from Kolada, and never stands among Kolada's values.
package struct MemberFigure: Sendable, Equatable {
  package let municipality: AreaID
  package let key: MeasureKey
  /// The number that it has at home.
  package let version: Int
  /// nil when it was taken back.
  package let value: Double?
  package let method: String
  package let note: String
  /// Whoever reported it, as they were called then.
  package let author: String
  package let reportedOn: CalendarDay

  package init(
    municipality: AreaID, key: MeasureKey, version: Int, value: Double?, method: String, note: String,
    author: String, reportedOn: CalendarDay
  ) {
    self.municipality = municipality
    self.key = key
    self.version = version
    self.value = value
    self.method = method
    self.note = note
    self.author = author
    self.reportedOn = reportedOn
  }

  /// The figures of each municipality's newest year that has any, up to `year`.
  package static func newest(of figures: [MemberFigure], to year: Int) -> [MemberFigure] {
    let known = figures.filter { $0.value != nil && $0.key.year <= year }
    let newest = Dictionary(known.map { ($0.municipality, $0.key.year) }) { max($0, $1) }
    return known.filter { newest[$0.municipality] == $0.key.year }.sorted { one, other in
      (one.municipality.rawValue, one.key.gender.order) < (
        other.municipality.rawValue, other.key.gender.order
      )
    }
  }
}
