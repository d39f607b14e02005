/// Who is reminded of a case: its officer, or else those whose pile it lies in; and when the day has passed, also the
/// managers. Only people who may work with the case where it lies, and those who stand in for them today.
package struct ReminderRecipients: Sendable {
  /// Whom a reminder reaches.
  package struct Told: Sendable, Equatable {
    /// Empty when nobody is reached.
    package let people: [StaffID]
    /// Whether a manager should be among them and none is reached.
    package let lacksManager: Bool
  }

  private let staff: [StaffMember]

  /// - Parameter staff: everybody, with those whom they stand in for; those who may not work with a case are passed over.
  package init(staff: [StaffMember]) {
    self.staff = staff
  }

  /// Whom it concerns most is told, or else the nearest of whom somebody is reached: managers nearer and farther, and the
  /// registrars at last. When the day has passed, the nearest manager who is reached is told whoever else is: an officer
  /// with an address must not keep a late answer from everybody above. What no board has yet has no manager.
  /// - Parameters:
  ///   - item: what access turns on in the case: one about a member of staff is its manager's alone.
  ///   - isReached: whether somebody has an address and wants reminders.
  package func find(
    for value: FeedbackCase, _ item: GuardedCase, at step: ReminderStep, isReached: (StaffID) -> Bool
  ) -> Told {
    let able = staff.filter { Access.permits(.staff($0), .handle, on: item) }
    let placement = value.classification.placement
    var officers = able.filter { $0.id == value.officer }
    if officers.isEmpty { officers = byDistance(able, .officer, to: placement).first ?? [] }
    let managers = byDistance(able, .manager, to: placement)
    let registrars = able.filter { $0.bindings.contains { $0.role == .registrar } }
    let nearest = reached([officers] + managers + [registrars], among: able, isReached)
    guard step == .breach, placement.board != nil else { return Told(people: nearest, lacksManager: false) }
    let above = reached(managers, among: able, isReached)
    return Told(people: nearest + above.filter { !nearest.contains($0) }, lacksManager: above.isEmpty)
  }

  /// Those who are reached in the first circle where somebody is, with those who stand in for its people.
  private func reached(
    _ circles: [[StaffMember]], among able: [StaffMember], _ isReached: (StaffID) -> Bool
  ) -> [StaffID] {
    for people in circles {
      var seen: Set<StaffID> = []
      let told = (people + standIns(for: people, among: able)).map(\.id).filter {
        isReached($0) && seen.insert($0).inserted
      }
      if !told.isEmpty { return told }
    }
    return []
  }

  private func standIns(for people: [StaffMember], among able: [StaffMember]) -> [StaffMember] {
    let absent = Set(people.map(\.id))
    return able.filter { member in member.standingInFor.contains { absent.contains($0.id) } }
  }

  /// Those who hold the role in the unit, in its department, and at the board, each if there are any; who holds it at
  /// several of these is nearest.
  private func byDistance(_ able: [StaffMember], _ role: Role, to placement: Placement) -> [[StaffMember]] {
    let nearest = able.map { member in
      member.bindings.filter { $0.role == role }.compactMap { distance(from: $0.place, to: placement) }.min()
    }
    return (0...2).map { distance in
      zip(able, nearest).filter { $0.1 == distance }.map(\.0)
    }.filter { !$0.isEmpty }
  }

  /// 0 for the same unit, 1 for its department, 2 for its board; nil for a place that does not hold it.
  private func distance(from own: Placement, to placement: Placement) -> Int? {
    guard let board = own.board, board == placement.board else { return nil }
    if let unit = own.unit { return unit == placement.unit ? 0 : nil }
    if let department = own.department { return department == placement.department ? 1 : nil }
    return 2
  }
}
