import Domain
import SQLEngine
import Storage

extension Operations {
  /// Stores what a follow-up concluded, with the figures as they are today. A count for words is for whoever counts and
  /// is not kept.
  package func judgeEffect(
    of id: ImprovementID, _ judgement: ImprovementEffect.Judgement, comment: String, version: Int? = nil,
    actor: Actor
  ) async throws -> Improvement {
    let comment = try ImprovementEffect.checkedComment(comment)
    return try await change(id, version: version, by: actor) { work in
      guard work.before.progress.status == .done else {
        throw Problem(.invalid, .notDoneYet, field: "judgement")
      }
      let store = ImprovementEffectStore(work.transaction)
      let counted = try work.before.content.pattern.flatMap { try PatternStore(work.transaction).find($0) }
      let figures =
        counted?.criteria.readsTexts == false
        ? try PatternCounting(work.transaction, actor: actor).figures(of: work.before) : nil
      try store.insert(
        ImprovementEffect(
          ordinal: try store.all(of: id).count + 1, judgement: judgement, comment: comment,
          pattern: figures == nil ? nil : counted?.id, figures: figures, done: work.doing), of: id)
      work.changes = [ImprovementChange("effect", from: "", to: judgement.rawValue)]
      if judgement != .tooEarly { try work.completeReminders(.followUpEffect) }
    }
  }
}
