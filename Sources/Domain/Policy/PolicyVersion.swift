/// The policy as it was decided: a version is never changed, a new one is written.
package struct PolicyVersion: Sendable, Equatable {
  /// 1 is the one that comes with the program.
  package let number: Int
  package let text: PolicyText
  /// Who decided it and when, such as "Kommunfullmäktige 2026-03-25 § 41"; empty for the program's own.
  package let decision: String
  package let validFrom: CalendarDay
  package let made: Doing?

  package init(number: Int, text: PolicyText, decision: String, validFrom: CalendarDay, made: Doing?) {
    self.number = number
    self.text = text
    self.decision = decision
    self.validFrom = validFrom
    self.made = made
  }

  package static let first = PolicyVersion(
    number: 1, text: PolicyText(DefaultPolicy.text), decision: "", validFrom: .first, made: nil)

  /// Of these versions the one in force: the latest to begin, and of two that begin the same day the later one.
  package static func current(of versions: [PolicyVersion], on day: CalendarDay) -> PolicyVersion {
    versions.filter { $0.validFrom <= day }.max { ($0.validFrom, $0.number) < ($1.validFrom, $1.number) }
      ?? first
  }
}

extension Access {
  /// Who may write a new version of the policy.
  package static func permitsPolicyEditing(_ member: StaffMember) -> Bool {
    member.disabledOn == nil
      && member.bindings.contains { $0.role == .qualityStrategist || $0.role == .administrator }
  }
}
