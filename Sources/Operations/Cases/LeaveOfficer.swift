import Domain
import Storage

extension CaseWork {
  /// An officer who may not handle the case where it goes loses it: it is unassigned there.
  mutating func leaveOfficer() throws {
    guard let officer = before.officer else { return }
    let member = try StaffStore(transaction).find(officer)
    let item = try GuardStore(transaction).guarded(after)
    if let member, Access.permits(.staff(member), .handle, on: item) { return }
    after.officer = nil
    details["officer"] = "\(officer) → "
  }
}
