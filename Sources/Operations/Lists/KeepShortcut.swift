import Domain
import SQLEngine
import Storage

extension Operations {
  /// Keeps a list under a name of the member's own.
  /// - Parameter question: the list's filters as they stand in its address, without words that were searched for.
  /// - Throws: `Problem` when the name is missing, long or taken, or there are too many already.
  @discardableResult
  package func addShortcut(_ name: String, question: String, for member: StaffMember) async throws -> Shortcut
  {
    try await database.write { transaction in
      let store = ShortcutStore(transaction)
      let others = try store.all(of: member.id)
      guard others.count < Shortcut.most else {
        throw Problem(.invalid, .shortcutsTooMany, [String(Shortcut.most)], field: "name")
      }
      let item = Shortcut(
        id: .ordered(at: transaction.now), owner: member.id,
        name: try checkedShortcutName(name, among: others), question: question)
      try store.insert(item)
      return item
    }
  }

  /// Gives a list of the member's another name, and other filters where they are given.
  package func changeShortcut(
    _ id: RowID, name: String, question: String? = nil, for member: StaffMember
  ) async throws {
    try await database.write { transaction in
      let store = ShortcutStore(transaction)
      let all = try store.all(of: member.id)
      guard let before = all.first(where: { $0.id == id }) else {
        throw Problem(.notFound, .shortcutNotFound)
      }
      let item = Shortcut(
        id: id, owner: member.id, name: try checkedShortcutName(name, among: all.filter { $0.id != id }),
        question: question ?? before.question)
      guard try store.update(item) else { throw Problem(.notFound, .shortcutNotFound) }
    }
  }

  package func removeShortcut(_ id: RowID, for member: StaffMember) async throws {
    try await database.write { transaction in
      guard try ShortcutStore(transaction).remove(id, of: member.id) else {
        throw Problem(.notFound, .shortcutNotFound)
      }
    }
  }

  package func shortcuts(of member: StaffMember) async throws -> [Shortcut] {
    try await database.read { try ShortcutStore($0).all(of: member.id) }
  }

  private func checkedShortcutName(_ name: String, among others: [Shortcut]) throws(Problem) -> String {
    let tidy = TidyText.line(name)
    guard !tidy.isEmpty else { throw Problem(.invalid, .shortcutNameMissing, field: "name") }
    guard tidy.unicodeScalars.count <= Shortcut.longestName else {
      throw Problem(.invalid, .fieldTooLong, [String(Shortcut.longestName)], field: "name")
    }
    guard !tidy.contains(where: \.isNewline), !tidy.contains("\0") else {
      throw Problem(.invalid, .controlCharacter, field: "name")
    }
    guard !others.contains(where: { $0.name == tidy }) else {
      throw Problem(.conflict, .nameTaken, [tidy], field: "name")
    }
    return tidy
  }
}
