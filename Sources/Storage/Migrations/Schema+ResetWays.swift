import SQLEngine

extension Schema {
  // How a link for a new password reaches its person. Anybody may ask for a mailed one, and it must not end the one that
  // an administrator has handed over. Which of the two a link is that holds when the column comes is not known; within
  // the hour it is over.
  static let resetWayTables = Migration(
    47, "how a link for a new password is handed over",
    [
      """
      ALTER TABLE password_resets ADD COLUMN way TEXT NOT NULL DEFAULT 'handedOver'
        CHECK (way IN ('handedOver', 'mailed'))
      """
    ])
}
