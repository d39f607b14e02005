/// Whom of those who work for the municipality a sender says that the item is about: how somebody met them, or behaved.
package enum AboutStaff: String, CaseIterable, Sendable {
  case employee
  /// A manager: then it is not for that manager but for the one above (rules R24).
  case manager
}
