/// How somebody wants to be reminded.
package enum MailHabit: String, CaseIterable, Sendable {
  /// A mail for each case and step.
  case each
  /// One mail a working day, when something waits.
  case daily
  case none

  package var swedish: String {
    switch self {
    case .each: "Ett mejl för varje påminnelse"
    case .daily: "En sammanställning varje morgon"
    case .none: "Inga påminnelser"
    }
  }
}

/// Where somebody who works with the register is reached by mail.
package struct StaffContact: Sendable, Equatable {
  package let staff: StaffID
  package let email: String
  package let habit: MailHabit

  package init(staff: StaffID, email: String, habit: MailHabit) {
    self.staff = staff
    self.email = email
    self.habit = habit
  }
}
