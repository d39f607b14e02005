import Domain
import SQLEngine
import Storage

extension Operations {
  /// Gives a case to another unit or board, with a covering text for those who take it over. The dates stand: an
  /// answer is owed from the day of arrival, whoever gives it (rules C3).
  /// - Parameters:
  ///   - ground: needed when what is presumed secret goes to another board (rules R16).
  ///   - notes: what becomes of each internal note, when the case goes to another board.
  package func forward(
    _ number: CaseNumber, to target: Placement, text: String, ground: ForwardingGround? = nil,
    notes: [RowID: CaseNote.Fate] = [:], version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let text = try WrittenText.checked(text, missing: .coveringTextMissing, field: "text")
    let ground = try ground.map(Self.checked)
    return try await change(number, version: version, by: actor, .forwarded, as: .route) { work in
      let old = work.before.classification
      try work.before.checkForwarding(
        to: target, ground: ground, wall: try SecrecyStore(work.transaction).wall(of: work.before))
      work.ground = ground
      let new = Classification(
        kind: old.kind, dimension: old.dimension, serviceArea: old.serviceArea, placement: target)
      try checkReferences(of: new, keeping: old, in: work.transaction)
      work.details = old.changes(to: new)
      try work.decide(notes, before: target)
      work.after.classification = new
      try work.leaveOfficer()
      let row = try work.keep(text, as: .handover)
      let item = Forwarding(
        done: work.doing, from: old.placement, to: target, ground: ground, text: row)
      try ForwardingStore(work.transaction).insert(
        item, id: .ordered(at: work.transaction.now), for: work.before.id)
      work.details["ground"] = ground?.word
      try work.raise(.readForwarded, at: target, owner: work.after.officer, dueOn: work.after.dueOn)
      try work.tell(.forwarded)
    }
  }

  private static func checked(_ ground: ForwardingGround) throws(Problem) -> ForwardingGround {
    guard case .law(let reference) = ground else { return ground }
    let tidy = TidyText.line(reference)
    guard !tidy.isEmpty else { throw Problem(.invalid, .forwardingGroundMissing, field: "ground") }
    return .law(String(tidy.prefix(Submission.longestLine)))
  }
}

extension CaseWork {
  /// Raises a task of this case, in the same transaction.
  func raise(
    _ kind: TaskKind, at place: Placement? = nil, owner: StaffID?, dueOn: CalendarDay?, note: String = "",
    subject: RowID? = nil
  ) throws {
    try TaskStore(transaction).raise(
      DeskTask(
        id: .ordered(at: transaction.now), kind: kind, caseID: before.id, subject: subject,
        placement: place ?? after.classification.placement, owner: owner, dueOn: dueOn, note: note,
        raisedOn: today, raisedBy: actor.reference))
  }
}
