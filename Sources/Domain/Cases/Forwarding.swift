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

/// What stands between a case and the other boards, each an authority of its own.
package struct BoardWall: Sendable, Equatable {
  /// `GuardedCase.owner`.
  package let owner: BoardID?
  package let presumption: SecrecyPresumption

  package init(owner: BoardID?, presumption: SecrecyPresumption) {
    self.owner = owner
    self.presumption = presumption
  }

  /// Whether the case goes to another board that may read it by consent or by law only. In the pile it is no other
  /// board's yet.
  package func needsGround(to target: Placement) -> Bool {
    presumption == .presumedSecret && owner != nil && target.board != nil && target.board != owner
  }

  /// Whose secret it is when it comes to lie at `place`: in the pile it stays the board's that it comes from.
  package func secretOwner(at place: Placement) -> BoardID? {
    place.board == nil && presumption == .presumedSecret ? owner : nil
  }
}

extension FeedbackCase {
  /// Whether the case may lie at `target` without being handed over.
  ///
  /// Each board is an authority of its own (rules 0.1): what one has is forwarded to another, with a covering text for
  /// those who take it over and a word to the sender. What is in the pile is nobody's yet.
  package func checkPlacing(at target: Placement) throws(Problem) {
    guard let board = classification.placement.board, let other = target.board else { return }
    guard other == board else { throw Problem(.invalid, .boardNeedsForwarding, field: "unit") }
  }

  /// Whether the case may be forwarded to `target`.
  package func checkForwarding(
    to target: Placement, ground: ForwardingGround?, wall: BoardWall
  ) throws(Problem) {
    guard target.board != nil else { throw Problem(.invalid, .forwardingTargetMissing, field: "unit") }
    guard target != classification.placement else {
      throw Problem(.invalid, .forwardingUnchanged, field: "unit")
    }
    if wall.needsGround(to: target) && ground == nil {
      throw Problem(.invalid, .forwardingGroundMissing, field: "ground")
    }
  }
}
