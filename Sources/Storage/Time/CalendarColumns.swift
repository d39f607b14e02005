import Domain
import SQLEngine

/// A dated exception of the calendar as it stands in columns.
struct CalendarColumns {
  let effect: String
  let reason: String
  let basis: String
  let reference: String

  init(_ item: CalendarOverride) {
    (effect, reason) =
      switch item.effect {
      case .close(let reason): ("close", reason)
      case .open(let reason): ("open", reason)
      }
    (basis, reference) =
      switch item.legalBasis {
      case .law(let number): ("law", number)
      case .ownDecision(let reference): ("ownDecision", reference)
      }
  }

  static func item(_ row: SQLRow) throws -> CalendarOverride {
    let (effect, reason): (String, String) = (try row["effect"], try row["reason"])
    let (basis, reference): (String, String) = (try row["basis"], try row["basis_reference"])
    return CalendarOverride(
      day: try row["day"], effect: effect == "open" ? .open(reason: reason) : .close(reason: reason),
      legalBasis: basis == "law" ? .law(reference) : .ownDecision(reference))
  }
}
