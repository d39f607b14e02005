/// One of several things that came in one submission, as the officer cuts it out.
package struct SplitPart: Sendable, Equatable {
  package var subject: String
  /// The sender's own words about this thing.
  package var text: String
  package var kind: Kind
  package var placement: Placement

  package init(subject: String = "", text: String, kind: Kind, placement: Placement) {
    self.subject = subject
    self.text = text
    self.kind = kind
    self.placement = placement
  }
}
