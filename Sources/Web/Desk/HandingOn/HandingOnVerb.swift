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
    }
  }

  /// Where a problem's field stands on the page.
  func target(_ field: String?) -> String {
    switch (self, field) {
    case (.forward, "ground"): "forward-ground"
    case (.forward, let field?): "forward-\(field)"
    case (.handOver, "confirmation"): "confirmation"
    case (.handOver, let field?): "handover-\(field)"
    case (.merge, _): "merge-main"
    default: "innehall"
    }
  }
}
