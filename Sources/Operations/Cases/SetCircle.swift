import Domain
import SQLEngine
import Storage

extension Operations {
  /// Says that a case is about a member of staff: from then on it is for the responsible manager alone (rules R24), who
  /// also becomes its officer. While it waits for its board it stays with those who route it.
  /// - Parameter subjects: those whom it is about, as far as they work with the register; they never see it.
  /// - Throws: `Problem` when there is no manager whose it could be, a subject is unknown, or what is sealed would
  ///   be left without anybody who can read it.
  package func encircle(
    _ number: CaseNumber, about subjects: Set<StaffID>, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .encircled, as: .encircle) { work in
      try work.encircle(about: subjects)
      try raiseForNewReceivers(in: work)
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
      try work.lift(circle)
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
    try requireReceiver(besides: subjects)
    try draw(about: subjects, before: GuardStore(transaction).circle(of: before.id), whenMissing: .refuse)
    note(subjects)
  }

  /// Makes a duplicate as closed as its main case, and about those of both.
  mutating func encircle(like circle: CaseCircle) throws {
    let own = try GuardStore(transaction).circle(of: before.id)
    let subjects = circle.subjects.union(own?.subjects ?? [])
    try draw(
      about: subjects, before: own, keeping: circle.responsible, whenMissing: .leaveToRegistrars)
    note(subjects)
  }

  private mutating func note(_ subjects: Set<StaffID>) {
    details["subjects"] = subjects.map(\.rawValue).sorted().joined(separator: " ")
  }

  /// Opens it to its board again.
  mutating func lift(_ circle: CaseCircle) throws {
    try GuardStore(transaction).lift(before.id)
    circleChange = .lifted(circle)
    details["responsible"] = "\(circle.responsible?.rawValue ?? "") → "
    try giveBack(after: circle)
  }

  /// After the case has been moved or its manager has left, the circle is another manager's.
  mutating func moveCircle(whenMissing missing: MissingManager) throws {
    guard let circle = try GuardStore(transaction).circle(of: before.id) else { return }
    try draw(about: circle.subjects, before: circle, whenMissing: missing)
  }

  /// The manager who had it for the circle's sake alone leaves it to whoever had it before, or to nobody.
  private mutating func giveBack(after circle: CaseCircle) throws {
    guard after.state != .closed, let manager = circle.responsible, after.officer == manager else { return }
    let journal = try JournalStore(transaction).entries(of: before.id)
    let change = journal.last { $0.event == .encircled && $0.details["officer"] != nil }?.details["officer"]
    guard let change, change.hasSuffix(" → \(manager)") else { return }
    let earlier = StaffID(rawValue: String(change.dropLast(" → \(manager)".count)))
    let found = try StaffStore(transaction).find(earlier)
    let guarded = try GuardStore(transaction).guarded(after)
    after.officer = found.flatMap { Access.permits(.staff($0), .handle, on: guarded) ? $0.id : nil }
    details["officer"] = "\(manager) → \(after.officer?.rawValue ?? "")"
  }

  /// A duplicate is the manager's who has its main case.
  /// - Parameter current: who keeps it where there are several managers; whose it is now when nil.
  private mutating func draw(
    about subjects: Set<StaffID>, before circle: CaseCircle?, keeping current: StaffID? = nil,
    whenMissing missing: MissingManager
  ) throws {
    let place = try after.caseInWork(in: transaction).classification.placement
    let chart = try OrganisationStore(transaction).chart()
    let manager = ResponsibleManager.find(
      for: place, line: place.unit.map(chart.line) ?? [], subjects: subjects,
      among: try StaffStore(transaction).all(), keeping: current ?? circle?.responsible)
    if manager == nil, place.board != nil, case .refuse = missing {
      throw Problem(.invalid, .managerMissing, field: "about")
    }
    let drawn = CaseCircle(responsible: manager?.id, subjects: subjects)
    try GuardStore(transaction).set(drawn, of: before.id)
    circleChange = .drawn(drawn)
    details["responsible"] = "\(circle?.responsible?.rawValue ?? "") → \(manager?.id.rawValue ?? "")"
    if after.state != .closed, after.officer != manager?.id {
      details["officer"] = "\(after.officer?.rawValue ?? "") → \(manager?.id.rawValue ?? "")"
      after.officer = manager?.id
    }
  }
}
