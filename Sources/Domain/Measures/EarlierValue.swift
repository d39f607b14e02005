/// What the source had before it changed a value.
package struct EarlierValue: Sendable, Equatable {
  package let year: Int
  package let value: MeasureValue
  package let readOn: CalendarDay
  /// The day that another was read.
  package let until: CalendarDay

  /// A version of a year as it was read, whatever was changed in it.
  package struct Version: Sendable {
    package let readOn: CalendarDay
    /// Of one area; nil when it had none at all.
    package let value: MeasureValue?

    package init(readOn: CalendarDay, value: MeasureValue?) {
      self.readOn = readOn
      self.value = value
    }
  }

  /// What is no longer so, the newest first. A year is revised as a whole, so that most of its versions change nothing for
  /// an area.
  /// - Parameter versions: the oldest first.
  package static func all(in year: Int, _ versions: [Version]) -> [EarlierValue] {
    var found: [EarlierValue] = []
    guard var standing = versions.first else { return [] }
    for version in versions.dropFirst() where version.value != standing.value {
      if let value = standing.value {
        found.append(
          EarlierValue(year: year, value: value, readOn: standing.readOn, until: version.readOn))
      }
      standing = version
    }
    return found.reversed()
  }
}
