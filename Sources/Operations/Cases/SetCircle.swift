import Domain
import SQLEngine
import Storage

extension Operations {
  /// Says that a case is about a member of staff: from then on it is for the responsible manager alone (rules R24), who
  /// also becomes its officer. While it waits for its board it stays with those who route it.
  /// - Parameter subjects: those whom it is about, as far as they work with the register; they never see it.
  /// - Throws: `Problem` when there is no manager whose it could be, or a subject is unknown.
  package func encircle(
    _ number: CaseNumber, about subjects: Set<StaffID>, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .encircled, as: .encircle) { work in
      try work.encircle(about: subjects)
    }
  }

  /// Says that a case is not about a member of staff after all: it is open to its board again.
  package func liftCircle(
    _ number: CaseNumber, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .circleLifted, as: .encircle) { work in
      let guards = GuardStore(work.transaction)
      guard let circle = try guards.circle(of: work.before.id) else {
        throw Problem(.invalid, .circleMissing)
      }
      try guards.lift(work.before.id)
      work.details["responsible"] = "\(circle.responsible?.rawValue ?? "") → "
    }
  }

  /// The circles that somebody answered for are drawn anew when they no longer work here.
  func handOverCircles(of member: StaffID, in transaction: Transaction) throws {
    for id in try GuardStore(transaction).cases(of: member) {
      guard let found = try CaseStore(transaction).find(id) else { continue }
      _ = try change(found, by: .program, .encircled, in: transaction) { work in
        try work.moveCircle(whenMissing: .leaveToRegistrars)
      }
    }
  }
}

extension CaseWork {
  /// What to do when a complaint about staff has no manager whose it could be.
  enum MissingManager {
    case refuse, leaveToRegistrars
  }

  mutating func encircle(about subjects: Set<StaffID>) throws {
    for subject in subjects {
      guard try StaffStore(transaction).find(subject) != nil else {
        throw Problem(.invalid, .subjectUnknown, field: "about")
      }
    }
    try draw(about: subjects, before: GuardStore(transaction).circle(of: before.id), whenMissing: .refuse)
    details["subjects"] = subjects.map(\.rawValue).sorted().joined(separator: " ")
  }

  /// After the case has been moved or its manager has left, the circle is another manager's.
  mutating func moveCircle(whenMissing missing: MissingManager = .refuse) throws {
    guard let circle = try GuardStore(transaction).circle(of: before.id) else { return }
    try draw(about: circle.subjects, before: circle, whenMissing: missing)
  }

  private mutating func draw(
    about subjects: Set<StaffID>, before circle: CaseCircle?, whenMissing missing: MissingManager
  ) throws {
    let place = after.classification.placement
    let chart = try OrganisationStore(transaction).chart()
    let manager = ResponsibleManager.find(
      for: place, line: place.unit.map(chart.line) ?? [], subjects: subjects,
      among: try StaffStore(transaction).all())
    if manager == nil, place.board != nil, case .refuse = missing {
      throw Problem(.invalid, .managerMissing, field: "about")
    }
    try GuardStore(transaction).set(
      CaseCircle(responsible: manager?.id, subjects: subjects), of: before.id)
    details["responsible"] = "\(circle?.responsible?.rawValue ?? "") → \(manager?.id.rawValue ?? "")"
    if after.state != .closed, after.officer != manager?.id {
      details["officer"] = "\(after.officer?.rawValue ?? "") → \(manager?.id.rawValue ?? "")"
      after.officer = manager?.id
    }
  }
}
