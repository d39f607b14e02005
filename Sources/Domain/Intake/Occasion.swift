/// A meeting or customer conversation from which several views were registered at once: reports count the views, and
/// that they came from one occasion.
package struct Occasion: Sendable, Equatable, Identifiable {
  package let id: RowID
  /// "Brukarråd på Hemtjänst Norr".
  package let title: String
  package let heldOn: CalendarDay
  package let placement: Placement
  /// Who wrote it down (förvaltningslagen 27 §).
  package let recordedBy: String

  package init(id: RowID, title: String, heldOn: CalendarDay, placement: Placement, recordedBy: String) {
    self.id = id
    self.title = title
    self.heldOn = heldOn
    self.placement = placement
    self.recordedBy = recordedBy
  }

  /// Views that one sheet can hold.
  package static let mostViews = 60
}
