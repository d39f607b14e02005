import Domain
import SQLEngine
import Storage

extension Operations {
  /// Lets everybody read a decided document. One that is public already stays so.
  /// - Throws: `Problem`: not found, also for those who may not; damaged; an improvement in it that is told of in words which
  ///   nobody has approved for everybody.
  package func publishComparison(_ id: RowID, actor: Actor) async throws {
    try await database.write { transaction in
      try requireComparison(.publish, of: actor)
      let decided = try DecidedContent(of: id, in: transaction)
      let store = ComparisonPublicationStore(transaction)
      let before = try store.all(of: id)
      guard !before.contains(where: \.isPublic) else { return }
      try Self.requireApproved(decided.record, in: transaction)
      let item = ComparisonPublication(
        document: id, ordinal: before.count + 1, published: Self.step(by: actor, in: transaction))
      guard try store.insert(item) else { return }
      try Self.note(from: nil, to: decided.item.named, by: actor, in: transaction)
    }
  }

  /// Takes it off the web at once; it stays decided. One that is not public stays so.
  /// - Throws: `Problem` not found, also for those who may not.
  package func withdrawComparison(_ id: RowID, actor: Actor) async throws {
    try await database.write { transaction in
      try requireComparison(.publish, of: actor)
      guard let item = try ComparisonDocumentStore(transaction).find(id)?.item else {
        throw Problem(.notFound, .decidedComparisonUnknown)
      }
      let step = Self.step(by: actor, in: transaction)
      guard try ComparisonPublicationStore(transaction).withdraw(id, step) else { return }
      try Self.note(from: item.named, to: nil, by: actor, in: transaction)
    }
  }

  /// What everybody may read, the newest decided first.
  package func publishedComparisons() async throws -> [DecidedComparison] {
    try await database.read { transaction in
      let published = try ComparisonPublicationStore(transaction).all()
      return try ComparisonDocumentStore(transaction).all().filter { item in
        published[item.id]?.contains(where: \.isPublic) == true
      }
    }
  }

  /// - Throws: `Problem`: not found, also for what is decided and not public; damaged.
  package func publishedComparison(_ id: RowID) async throws -> DecidedContent {
    try await database.read { transaction in
      guard try ComparisonPublicationStore(transaction).all(of: id).contains(where: \.isPublic) else {
        throw Problem(.notFound, .decidedComparisonUnknown)
      }
      return try DecidedContent(of: id, in: transaction)
    }
  }
}

extension Operations {
  /// A document that was decided before its words had to be approved, or whose words have been withdrawn since, is decided
  /// anew before it is public.
  private static func requireApproved(_ record: ComparisonRecord, in transaction: Transaction) throws {
    let told = record.measures.flatMap(\.improvements)
    let approved = Set(try ImprovementStoryStore(transaction).allPublic().map(\.story.headline))
    // The staff's own follow-up, which nobody approves, stood in documents once.
    let isApproved = told.allSatisfy { $0.effect == nil && approved.contains($0.title) }
    guard isApproved else { throw Problem(.invalid, .documentTellsUnapproved) }
  }

  private static func step(by actor: Actor, in transaction: Transaction) -> ComparisonPublication.Step {
    ComparisonPublication.Step(name: actor.staff?.name ?? "Norna", done: transaction.doing(actor))
  }

  /// What the municipality says to everybody stands in the same history as what else it says of itself.
  private static func note(
    from old: String?, to new: String?, by actor: Actor, in transaction: Transaction
  ) throws {
    let municipality = Municipality(settings: try SettingsStore(transaction).all())
    try SettingsChangeStore(transaction).append(
      SettingsChange(.municipality, named: municipality.name, .publishedComparison, from: old, to: new),
      by: actor)
  }
}

extension DecidedComparison {
  /// As the history names it: the same title may have been decided more than once.
  fileprivate var named: String { "\(title), beslutat \(decided.day.swedish)" }
}
