import Domain
import SQLEngine
import Storage

// Whoever places a case from the pile opens it to a whole board, with whom it may be about in it. So the signs that
// close what comes in to a unit close what is placed (rules R24), whatever the verb, unless whoever places it has read
// it and says that it is about nobody.
extension Operations {
  /// Closes around what has just left the pile.
  /// - Returns: the case as it stands then.
  func encirclePlaced(_ work: CaseWork) throws -> FeedbackCase {
    guard work.before.classification.placement == .unrouted, work.staffQuestion == .unanswered else {
      return work.after
    }
    return try encircleBySigns(work.after, in: work.transaction)
  }

  /// Draws the circle around what has a place now, in the same transaction and as a step of its own in the journal, like
  /// `arrivalCircle` does.
  /// - Throws: `Problem` when there is no manager whose it could be: then it stays in the pile.
  func encircleBySigns(
    _ value: FeedbackCase, at time: JournalTime? = nil, in transaction: Transaction
  ) throws -> FeedbackCase {
    let place = value.classification.placement
    guard place != .unrouted else { return value }
    let item = RoutingItem(value, texts: try TextStore(transaction).all(of: value.id))
    guard try subjectMatter(of: value, item, in: transaction) == .maybeStaff,
      let about = StaffComplaintSign.atArrival(item, said: nil)
    else { return value }
    let circle = try circle(about, .words, at: place, in: transaction)
    return try change(value, by: .program, .encircled, in: transaction, at: time) { work in
      try work.encircle(about: circle.subjects)
      work.details["basis"] = circle.basis.rawValue
    }
  }

  /// Closes around what somebody at the desk registers at a place, in the transaction that does, where nobody was asked
  /// whom it is about or has not said: the whole board would else read it first. What goes to the pile is closed around
  /// when it is placed.
  /// - Returns: the case as it stands then.
  func encircleRegistered(_ value: FeedbackCase, in transaction: Transaction) throws -> FeedbackCase {
    // The journal tells no finer time of an anonymous sender's case than its registration does.
    let time: JournalTime? = value.sender.identity == .anonymous ? .day(transaction.today) : nil
    return try encircleBySigns(value, at: time, in: transaction)
  }

  /// The same where the form has no question about it: without a manager whose it could be, it is to be registered where
  /// the question is asked.
  func encircleUnasked(
    _ value: FeedbackCase, field: String, in transaction: Transaction
  ) throws -> FeedbackCase {
    do {
      return try encircleRegistered(value, in: transaction)
    } catch let problem as Problem where problem.key == .managerMissing {
      throw Problem(.invalid, .maybeStaffUnasked, field: field)
    }
  }

  /// What an item in the pile is about, as far as it has been said or shows in it. Where somebody has lifted its circle,
  /// somebody has read it and knows better than the signs.
  func subjectMatter(
    of value: FeedbackCase, _ item: RoutingItem, in transaction: Transaction
  ) throws -> PileItem.SubjectMatter {
    if try GuardStore(transaction).circle(of: value.id) != nil { return .staff }
    guard StaffComplaintSign.isPossible(in: item) else { return .other }
    let journal = try JournalStore(transaction).entries(of: value.id)
    return journal.contains { $0.event == .circleLifted } ? .other : .maybeStaff
  }
}
