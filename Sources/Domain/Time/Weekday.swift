/// A day of the week, in ISO 8601 order.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  package var swedishName: String {
    switch self {
    case .monday: "måndag"
    case .tuesday: "tisdag"
    case .wednesday: "onsdag"
    case .thursday: "torsdag"
    case .friday: "fredag"
    case .saturday: "lördag"
    case .sunday: "söndag"
    }
  }
}
