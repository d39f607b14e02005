import Domain
import SQLEngine
import Storage

extension SenderTelling {
  /// Whether a law has it confirmed to whoever sent it, whatever they wished, where it lies now.
  func mustConfirm(_ value: FeedbackCase) throws -> Bool {
    let (place, kind) = (value.classification.placement, value.classification.kind)
    return try ProtectedUnitStore(transaction).profile(at: place)?.confirms(kind) == true
  }
}

extension CaseWork {
  /// What waited in the pile, or lay elsewhere, can come to lie where it must be confirmed though its sender wanted
  /// nothing back, or turn out to be something else.
  func followConfirmation() throws {
    guard before.classification != after.classification, after.sender.wish != .answer,
      after.state == .registered, after.mergedInto == nil
    else { return }
    let telling = SenderTelling(
      transaction: transaction, delivery: delivery, calendar: calendar, actor: actor)
    switch (try telling.mustConfirm(before), try telling.mustConfirm(after)) {
    case (false, true): try telling.tell(.registered, of: after)
    case (true, false): try completeTasks(.acknowledge)
    case (true, true), (false, false): break
    }
  }
}
