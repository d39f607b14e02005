import Domain
import SQLEngine
import Storage

// Each board is an authority of its own: what leaves one is handed out (rules R3, R4, R16). All verbs that move a case
// come through here, from `change`.
extension CaseWork {
  /// Holds a case that comes to lie at another board, or in the pile, against the wall that it stands behind.
  ///
  /// What is presumed secret needs a ground to be read by another board, and is its board's secret also in the pile.
  /// What the board has noted must be kept, so that it goes with the case, or cleansed; its drafts are finished.
  /// Its duplicates stay behind: nobody who works with it there could read what their senders write (decision 0014).
  /// - Throws: `Problem` when it has duplicates, there is no ground, a note is undecided, or nobody would see the case
  ///   where it goes.
  func crossWall() throws {
    let place = after.classification.placement
    guard place.board != before.classification.placement.board else { return }
    let wall = try SecrecyStore(transaction).wall(of: before)
    if let owner = wall.owner, place.board != owner { try requireNoDuplicates() }
    if wall.needsGround(to: place) && ground == nil {
      throw Problem(.invalid, .boardNeedsGround, field: "unit")
    }
    if let owner = wall.owner, place.board != owner {
      guard try NoteStore(transaction).all(of: before.id).allSatisfy({ $0.fate != nil }) else {
        // Who may not read the notes is not sent to say what becomes of them.
        guard try Access.permits(actor, .readNotes, on: GuardStore(transaction).guarded(before)) else {
          throw Problem(.conflict, .notesOfTheBoard)
        }
        throw Problem(.invalid, .noteUndecidedBeforeMove, field: "unit")
      }
      try DraftStore(transaction).removeAll(in: before.id)
    }
    try GuardStore(transaction).setSecretOwner(wall.secretOwner(at: place), of: before.id)
    try checkIsSeen()
  }

  private func requireNoDuplicates() throws {
    guard try CaseLinkStore(transaction).duplicates(of: before.id).isEmpty else {
      throw Problem(.conflict, .moveHasDuplicates, [before.number.description])
    }
  }

  /// That somebody takes up a case which is a board's secret in the pile: it is for few to see there.
  private func checkIsSeen() throws {
    let guarded = try GuardStore(transaction).guarded(after)
    guard guarded.returnedFrom != nil else { return }
    let staff = try StaffStore(transaction).all()
    guard staff.contains(where: { Access.permits(.staff($0), .route, on: guarded) }) else {
      throw Problem(.conflict, .nobodyRoutes)
    }
  }

  /// Keeps the notes that add facts and cleanses the others. What the board of the case did not write is not its to
  /// decide about.
  mutating func decide(_ fates: [RowID: CaseNote.Fate]) throws {
    let (store, guarded) = (NoteStore(transaction), try GuardStore(transaction).guarded(before))
    let notes = try store.all(of: before.id).filter { $0.isRead(in: guarded.owner) }
    let isForOthers = notes.contains { $0.fate == nil } && !Access.permits(actor, .readNotes, on: guarded)
    if isForOthers { throw Problem(.conflict, .notesForTheBoard) }
    try CaseNote.checkDecided(notes, by: fates)
    for note in notes where note.fate == nil {
      guard let fate = fates[note.id] else { continue }
      switch fate {
      case .kept: try store.keep(note.id)
      case .cleansed: try store.cleanse(note)
      }
      let name = "notes" + fate.rawValue.prefix(1).uppercased() + fate.rawValue.dropFirst()
      details[name] = [details[name], note.id.rawValue].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// The same when the case is to lie at `place`, where that is outside its board. Only those who read the notes can
  /// say what becomes of them.
  mutating func decide(_ fates: [RowID: CaseNote.Fate], before place: Placement) throws {
    let guarded = try GuardStore(transaction).guarded(before)
    guard let owner = guarded.owner, place.board != owner else { return }
    let undecided = try NoteStore(transaction).all(of: before.id).contains { $0.fate == nil }
    if undecided && !Access.permits(actor, .readNotes, on: guarded) {
      throw Problem(.conflict, .notesOfTheBoard)
    }
    try decide(fates)
  }
}
