import Domain
import SQLEngine
import Storage

extension Operations {
  /// What a form for registering needs to offer.
  package struct RegistrationMaterial: Sendable {
    package let today: CalendarDay
    package let calendar: WorkingCalendar
    package let chart: OrganisationChart
    package let serviceAreas: [ServiceArea]
    /// Those whom it may be about.
    package let staff: [StaffMember]
  }

  /// The service areas that something can be about today.
  package func openServiceAreas() async throws -> [ServiceArea] {
    try await database.read { transaction in
      try ServiceAreaStore(transaction).all().filter { $0.validity.holds(on: transaction.today) }
    }
  }

  package func registrationMaterial() async throws -> RegistrationMaterial {
    try await database.read { transaction in
      RegistrationMaterial(
        today: transaction.today, calendar: try CalendarStore(transaction).workingCalendar(),
        chart: try OrganisationStore(transaction).chart(),
        serviceAreas: try ServiceAreaStore(transaction).all()
          .filter { $0.validity.holds(on: transaction.today) },
        staff: try StaffStore(transaction).all().filter { $0.disabledOn == nil })
    }
  }
}
