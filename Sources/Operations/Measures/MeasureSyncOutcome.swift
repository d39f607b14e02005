import Domain

/// What a sync brought, and what it could not get.
package struct MeasureSyncOutcome: Sendable, Equatable {
  /// All that was stored, and the faults of what was not.
  package internal(set) var taken = MeasureImportOutcome()
  /// How many measures' values were to be fetched.
  package internal(set) var wanted = 0
  /// Of those, how many are now as the source has them.
  package internal(set) var current = 0
  /// Of those, the ones that were read whole and have no value at all: they are read whole again the next time.
  package internal(set) var withoutValues: [KPIID] = []
  /// Measures of the sets that the source's catalogue does not have, or no longer has.
  package internal(set) var absent: [KPIID] = []
}

extension MeasureImportOutcome {
  /// Adds what a part brought; of a part with faults nothing was stored.
  mutating func add(_ part: MeasureImportOutcome) {
    read += part.read
    if part.faultCount == 0 {
      new += part.new
      revised += part.revised
      newDefinitions += part.newDefinitions
      changedDefinitions += part.changedDefinitions
      newDetails += part.newDetails
      groups += part.groups
      passedOver += part.passedOver
    } else {
      faultCount += part.faultCount
      faults += part.faults.prefix(Self.keptFaults - faults.count)
    }
  }
}
