import Domain
import Foundation
import SQLEngine
import Storage

/// The verbs of the register, called alike by pages, commands and API: one file each, one transaction each.
///
/// Every verb that changes something reads in the same order: load through permission, ask the domain, store, write
/// the journal. All of it commits together or not at all.
package struct Operations: Sendable {
  package let database: SQLDatabase
  package let passwords: PasswordHasher
  package let outgoing: OutgoingSettings
  package let throttle: LogInThrottle

  package init(
    database: SQLDatabase, passwords: PasswordHasher, outgoing: OutgoingSettings = .none,
    throttle: LogInThrottle = LogInThrottle()
  ) {
    self.database = database
    self.passwords = passwords
    self.outgoing = outgoing
    self.throttle = throttle
  }
}

extension Transaction {
  /// The day of `now` in Sweden.
  package var today: CalendarDay { SwedishTime.day(of: now) }
}
