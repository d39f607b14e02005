/// A case went to another unit or board, with a covering text for those who take it over.
package struct Forwarding: Sendable, Equatable {
  package let done: Doing
  package let from: Placement
  package let to: Placement
  /// Why another board may read it; nil where none was needed.
  package let ground: ForwardingGround?
  package let text: RowID?

  package init(done: Doing, from: Placement, to: Placement, ground: ForwardingGround?, text: RowID?) {
    self.done = done
    self.from = from
    self.to = to
    self.ground = ground
    self.text = text
  }
}

/// Why something that is presumed secret may go to another board: secrecy holds between boards too
/// (offentlighets- och sekretesslagen 8:1; rules R16).
package enum ForwardingGround: Sendable, Equatable {
  case consent
  /// The rule that permits it, such as "OSL 10 kap. 2 §".
  case law(String)

  package var word: String {
    switch self {
    case .consent: "consent"
    case .law: "law"
    }
  }

  package var reference: String {
    switch self {
    case .consent: ""
    case .law(let reference): reference
    }
  }

  package init?(word: String, reference: String) {
    switch word {
    case "consent": self = .consent
    case "law": self = .law(reference)
    default: return nil
    }
  }
}

/// Whether what lies somewhere is presumed secret.
package enum SecrecyPresumption: Sendable, Equatable {
  case open, presumedSecret
}

extension FeedbackCase {
  /// Whether the case may go to `target`.
  package func checkForwarding(
    to target: Placement, ground: ForwardingGround?, presumption: SecrecyPresumption
  ) throws(Problem) {
    guard target.board != nil else { throw Problem(.invalid, .forwardingTargetMissing, field: "unit") }
    guard target != classification.placement else {
      throw Problem(.invalid, .forwardingUnchanged, field: "unit")
    }
    let leavesBoard =
      classification.placement.board != nil && target.board != classification.placement.board
    if leavesBoard && presumption == .presumedSecret && ground == nil {
      throw Problem(.invalid, .forwardingGroundMissing, field: "ground")
    }
  }
}
