extension Collection<JournalEntry> {
  /// The first entry after a version, when all that has happened since is one deed of `actor`: what they did, and what
  /// followed from it in the same moment. nil when nothing has happened since, or something else too. The entries come
  /// in their order.
  package func deed(after version: Int, by actor: Actor) -> JournalEntry? {
    let since = filter { $0.sequence > version }
    guard let first = since.first, first.sequence == version + 1, first.actor == actor.reference else {
      return nil
    }
    let doers = [actor.reference, Actor.program.reference]
    return since.allSatisfy { $0.at == first.at && doers.contains($0.actor) } ? first : nil
  }
}
