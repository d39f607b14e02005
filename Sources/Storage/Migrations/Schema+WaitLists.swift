import SQLEngine

extension Schema {
  // Gives the list of what waits for the sender its few cases among all that have waited.
  static let waitListTables = Migration(
    23, "lists of waiting cases",
    ["CREATE INDEX waits_by_party ON waits (party, case_id) WHERE ended_on IS NULL"])
}
