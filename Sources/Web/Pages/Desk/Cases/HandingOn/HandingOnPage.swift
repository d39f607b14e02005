import Mustache

/// `/desk/arenden/{number}/vidare`: to another unit, to somebody outside, to those whom another law appoints, and
/// together with other cases.
struct HandingOnPage: PageModel {
  typealias Frame = DeskFrame

  /// "Lämna vidare 2026-0117".
  let title: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  let caseAddress: String
  let version: String
  /// Gates that wait for an assessment.
  let awaited: [GateQuestion]
  /// Why nothing can be handed on: the content is not here any more.
  var withheld: String?
  /// What was handed over already, and whether it is received.
  var handedOver: [HandedOver] = []
  let links: [LinkedCase]
  let asked: [AskedOutside]
  /// Nil where the case's state does not allow it.
  var forwarding: ForwardingFields?
  var merging: MergingFields?
  var handover: HandoverFields?
  /// Where a part is cut out, and where somebody outside is asked.
  var splitAddress: String?
  var referAddress: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "caseAddress": caseAddress
    case "version": version
    case "awaited": awaited
    case "withheld": answer(withheld)
    case "handedOver": handedOver
    case "links": links
    case "asked": asked
    case "forwarding": answer(forwarding)
    case "merging": answer(merging)
    case "handover": answer(handover)
    case "splitAddress": answer(splitAddress)
    case "referAddress": answer(referAddress)
    default: nil
    }
  }
}
