/// A list that somebody has put together and given a name, beside the standard lists.
package struct Shortcut: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let owner: StaffID
  /// What its owner calls it; 1 to 60 characters.
  package let name: String
  /// The list's filters, as they stand in its address.
  package let question: String

  package static let longestName = 60
  /// So many fit in a menu.
  package static let most = 20

  package init(id: RowID, owner: StaffID, name: String, question: String) {
    self.id = id
    self.owner = owner
    self.name = name
    self.question = question
  }
}
