/// What an import of measures brought, or what is wrong with the files.
package struct MeasureImportOutcome: Sendable, Equatable {
  /// Values that were read, those without a number included.
  package internal(set) var read = 0
  package internal(set) var new = 0
  /// Values that are other than they were; what they were is kept.
  package internal(set) var revised = 0
  package internal(set) var newDefinitions = 0
  /// Measures that have another title or definition than they had.
  package internal(set) var changedDefinitions = 0
  /// Measures of which something else is new, such as the day of the next publication.
  package internal(set) var newDetails = 0
  package internal(set) var groups = 0
  /// Values of Kolada's groups and of units, which are passed over: Norna makes its own means, of municipalities.
  package internal(set) var passedOver = 0
  /// The first hundred faults, as `FILE:LINE: COLUMN: reason` or `FILE: PLACE: reason`.
  package var faults: [String] = []
  package internal(set) var faultCount = 0

  package static let keptFaults = 100

  package var changedNothing: Bool {
    new + revised + newDefinitions + changedDefinitions + newDetails + groups == 0
  }

  mutating func note(_ fault: String) {
    faultCount += 1
    if faults.count < Self.keptFaults { faults.append(fault) }
  }
}
