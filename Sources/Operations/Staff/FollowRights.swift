import Domain
import SQLEngine
import Storage

extension Operations {
  /// Sees to it that nobody keeps what they may not work with, and that nothing is left with nobody. Whatever changes
  /// what somebody may do ends here: a new account, another role or place, a closed or opened account, a lost group.
  ///
  /// Complaints about staff go to the manager whose they are now, or to the registrars; and what the person still has
  /// and may not handle goes back to the pile of its place. Each has a line in the journal of its case.
  /// - Returns: how many open cases the person gave back.
  @discardableResult
  func followRights(of member: StaffID, by actor: Actor, in transaction: Transaction) throws -> Int {
    try redrawCircles(in: transaction)
    return try releaseCases(of: member, by: actor, in: transaction)
  }

  /// The same for everybody, when the organisation has changed above or around them.
  func followRights(by actor: Actor, in transaction: Transaction) throws {
    try redrawCircles(in: transaction)
    for member in try StaffStore(transaction).all() {
      try releaseCases(of: member.id, by: actor, in: transaction)
    }
  }

  /// Draws each circle anew that should be another manager's: the old one is no longer there, or a nearer one has come.
  private func redrawCircles(in transaction: Transaction) throws {
    let (staff, chart) = (
      try StaffStore(transaction).all(), try OrganisationStore(transaction).chart()
    )
    let guards = GuardStore(transaction)
    for id in try guards.circles().map(\.id) {
      // A duplicate is the manager's who has its main case, and may have followed it just now.
      guard let found = try CaseStore(transaction).find(id), let circle = try guards.circle(of: id) else {
        continue
      }
      let place = try found.caseInWork(in: transaction).classification.placement
      let manager = ResponsibleManager.find(
        for: place, line: place.unit.map(chart.line) ?? [], subjects: circle.subjects, among: staff,
        keeping: circle.responsible)
      guard manager?.id != circle.responsible else { continue }
      _ = try change(found, by: .program, .encircled, in: transaction) { work in
        try work.moveCircle(whenMissing: .leaveToRegistrars)
      }
    }
  }
}
