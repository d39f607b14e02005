import Domain
import SQLEngine

/// A story as the public reads it.
package struct PublicStory: Sendable, Equatable {
  package let story: ImprovementStory
  package let board: BoardID?
  package let doneOn: CalendarDay
}

/// "Ni sa – vi gjorde": every wording is kept, and which of them is public.
package struct ImprovementStoryStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ story: ImprovementStory, of id: ImprovementID) throws {
    try transaction.execute(
      """
      INSERT INTO improvement_stories (improvement_id, ordinal, headline, you_said, we_did, written_on, written_at,
        written_by)
      VALUES (\(id), \(story.ordinal), \(story.headline), \(story.youSaid), \(story.weDid), \(story.written.day),
        \(story.written.instant), \(story.written.actor))
      """)
  }

  /// - Returns: false when it is public already, or was.
  package func approve(_ ordinal: Int, of id: ImprovementID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      UPDATE improvement_stories SET approved_on = \(done.day), approved_at = \(done.instant),
        approved_by = \(done.actor)
      WHERE improvement_id = \(id) AND ordinal = \(ordinal) AND approved_on IS NULL
      """) == 1
  }

  /// Takes away what is public.
  /// - Returns: how many wordings were.
  package func withdraw(of id: ImprovementID, _ done: Doing) throws -> Int {
    try transaction.execute(
      """
      UPDATE improvement_stories SET withdrawn_on = \(done.day), withdrawn_at = \(done.instant),
        withdrawn_by = \(done.actor)
      WHERE improvement_id = \(id) AND approved_on IS NOT NULL AND withdrawn_on IS NULL
      """)
  }

  /// Oldest first.
  package func all(of id: ImprovementID) throws -> [ImprovementStory] {
    try transaction.query(
      "SELECT * FROM improvement_stories WHERE improvement_id = \(id) ORDER BY ordinal"
    ).map(Self.decode)
  }

  /// The wording of one improvement that `allPublic()` has; nil when it has none.
  package func publicStory(of item: Improvement) throws -> ImprovementStory? {
    guard item.progress.status == .done else { return nil }
    return try all(of: item.id).last(where: \.isPublic)
  }

  /// What is approved, not withdrawn, and true: an improvement that was opened again is not told of. Newest first.
  package func allPublic() throws -> [PublicStory] {
    try transaction.query(
      """
      SELECT improvement_stories.*, board_id, done_on FROM improvement_stories
      JOIN improvements ON improvements.id = improvement_id
      WHERE approved_on IS NOT NULL AND withdrawn_on IS NULL AND status = 'done'
      ORDER BY done_on DESC, improvement_id DESC
      """
    ).map { row in
      PublicStory(story: try Self.decode(row), board: try row["board_id"], doneOn: try row["done_on"])
    }
  }

  private static func decode(_ row: SQLRow) throws -> ImprovementStory {
    func doing(_ name: String) throws -> Doing? {
      guard let day: CalendarDay = try row["\(name)_on"] else { return nil }
      return Doing(day: day, instant: try row["\(name)_at"], actor: try row["\(name)_by"])
    }
    return ImprovementStory(
      ordinal: try row["ordinal"], headline: try row["headline"], youSaid: try row["you_said"],
      weDid: try row["we_did"],
      written: Doing(
        day: try row["written_on"], instant: try row["written_at"], actor: try row["written_by"]),
      approved: try doing("approved"), withdrawn: try doing("withdrawn"))
  }
}
