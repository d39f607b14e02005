import Domain
import Operations

/// What can be done on the page that hands on; the raw value is the last part of its address.
enum HandingOnVerb: String, CaseIterable, Sendable {
  case forward = "enhet"
  case handOver = "lamna-over"
  case merge = "sla-ihop"
  case unmerge = "ta-isar"
  case unsplit = "ta-tillbaka"
  case assess = "bedom"
  case revoke = "aterkalla"
  case mailAgain = "mejla-igen"

  /// What one must be allowed to do with the case for it.
  var action: CaseAction {
    switch self {
    case .forward: .route
    case .handOver, .assess, .revoke, .mailAgain: .handle
    case .merge, .unmerge, .unsplit: .merge
    }
  }

  /// What it makes happen to the case; nothing where it only mails.
  var events: [CaseEvent] {
    switch self {
    case .forward: [.forwarded]
    case .handOver: [.handedOver, .sealed]
    case .merge: [.linked]
    case .unmerge, .unsplit: [.unlinked]
    case .assess: [.gateAssessed]
    case .revoke: [.referralRevoked]
    case .mailAgain: []
    }
  }

  /// What is said when it is done.
  var done: String {
    switch self {
    case .forward: "Ärendet är lämnat vidare."
    case .handOver: "Överlämningen är gjord."
    case .merge: "Ärendena är sammanslagna."
    case .unmerge: "Sammanslagningen är borttagen."
    case .unsplit: "Delen är återförd."
    case .assess: "Bedömningen är sparad."
    case .revoke: "Frågan är återkallad."
    case .mailAgain: "Länken mejlas igen."
    }
  }

  /// Where a problem's field stands on the page.
  func target(_ field: String?) -> String {
    switch (self, field) {
    case (.forward, "ground"): "forward-ground"
    // Whose a complaint about a member of staff is follows from where it is placed.
    case (.forward, "about"): "forward-unit"
    case (.forward, let field?): "forward-\(field)"
    case (.handOver, "confirmation"): "confirmation"
    case (.handOver, let field?): "handover-\(field)"
    case (.merge, "earlier"): "earlier"
    case (.merge, _): "merge-main"
    case (.unsplit, "earlier"): "undoEarlier"
    default: "innehall"
    }
  }
}
