import Domain
import SQLEngine
import Storage

/// The circle that is drawn around an item about a member of staff before anybody has read it (rules R24). Nobody knows
/// yet whom it is about, so it is for the manager of the place that the sender chose; the manager names them, or lifts
/// the circle when the signs were wrong.
struct ArrivalCircle {
  /// How it is known.
  enum Basis: String {
    case sender, words
  }

  let basis: Basis
  /// Nil when there is no such manager, or no place was chosen: then it waits in the pile.
  let responsible: StaffID?
  /// The manager of the place, when it is about a manager: then it is for the one above.
  let subjects: Set<StaffID>

  /// What it is registered as: without a manager it is for the registrars, and no unit's.
  func classification(instead chosen: Classification) -> Classification {
    guard responsible == nil else { return chosen }
    return Classification(
      kind: chosen.kind, dimension: chosen.dimension, serviceArea: chosen.serviceArea, placement: .unrouted)
  }

  /// Where the sender wanted it, for the journal, when it was not registered there.
  func marks(of submission: Submission) -> [String: String] {
    guard responsible == nil, let unit = submission.unit else { return [:] }
    return ["chosenUnit": unit.rawValue]
  }
}

extension Operations {
  /// - Returns: nil when it is about nobody, and when only the signs say so and no unit was chosen: the registrar who
  ///   reads it in the pile is told of them there, and it is closed around when it is placed (`encirclePlaced`).
  func arrivalCircle(
    of submission: Submission, _ item: RoutingItem, at place: Placement, in transaction: Transaction
  ) throws -> ArrivalCircle? {
    guard let about = StaffComplaintSign.atArrival(item, said: submission.aboutStaff) else { return nil }
    let basis: ArrivalCircle.Basis = submission.aboutStaff == nil ? .words : .sender
    if place == .unrouted {
      return basis == .words ? nil : ArrivalCircle(basis: basis, responsible: nil, subjects: [])
    }
    return try circle(about, basis, at: place, in: transaction)
  }

  /// Whose it is at a place, before anybody has said whom it is about.
  func circle(
    _ about: AboutStaff, _ basis: ArrivalCircle.Basis, at place: Placement, in transaction: Transaction
  ) throws -> ArrivalCircle {
    let staff = try StaffStore(transaction).all()
    let line = try place.unit.map(OrganisationStore(transaction).chart().line) ?? []
    func manager(above subjects: Set<StaffID>) -> StaffID? {
      ResponsibleManager.find(for: place, line: line, subjects: subjects, among: staff)?.id
    }
    let nearest = manager(above: [])
    switch about {
    case .employee: return ArrivalCircle(basis: basis, responsible: nearest, subjects: [])
    case .manager:
      let subjects = Set([nearest].compactMap { $0 })
      return ArrivalCircle(basis: basis, responsible: manager(above: subjects), subjects: subjects)
    }
  }

  /// Draws it in the transaction that registers the item, with no finer time than an anonymous sender's own entry has.
  func encircle(_ value: FeedbackCase, _ circle: ArrivalCircle, in transaction: Transaction) throws {
    let time: JournalTime? = value.sender.identity == .anonymous ? .day(transaction.today) : nil
    _ = try change(value, by: .program, .encircled, in: transaction, at: time) { work in
      try work.encircle(about: circle.subjects)
      work.details["basis"] = circle.basis.rawValue
    }
  }
}
