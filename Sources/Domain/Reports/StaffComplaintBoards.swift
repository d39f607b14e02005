/// Where complaints about staff count among those of one quality dimension in a year (rules R24), as far as boards are
/// concerned: at a board that has enough of them not to point at anybody, or else for the whole municipality alone, and
/// nowhere when they are too few for that too.
package enum StaffComplaintBoards {
  /// - Parameter boards: the board of each complaint.
  /// - Returns: how many count at each board; those of the whole municipality stand under nil.
  package static func counts(_ boards: [BoardID?]) -> [BoardID?: Int] {
    var counts: [BoardID?: Int] = [:]
    var rest = 0
    for (board, together) in Dictionary(grouping: boards, by: { $0 }) {
      if board != nil && together.count >= StaffComplaintPlaces.threshold {
        counts[board] = together.count
      } else {
        rest += together.count
      }
    }
    if rest >= StaffComplaintPlaces.threshold { counts[nil] = rest }
    return counts
  }
}
