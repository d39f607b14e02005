import Domain
import SQLEngine
import Storage

/// The lists beside which a list stands: the standard ones with their counts, and the member's own shortcuts.
package struct ListMenu: Sendable {
  package struct Entry: Sendable {
    package let list: StandardList
    /// `countedCases` and one more stands for all that is beyond.
    package let count: Int
  }

  package let lists: [Entry]
  package let shortcuts: [Shortcut]
  /// Open tasks of the member's and where they work.
  package let tasks: Int
  /// Those of them that ask what an improvement led to.
  package let followUps: Int
  package let member: StaffMember

  package static let countedCases = 999

  init(for member: StaffMember, in transaction: Transaction) throws {
    let store = CaseListStore(transaction)
    self.member = member
    // A gate's receiver who does not work in cases has tasks and no lists.
    let standard = Access.worksInCases(member) ? StandardList.all(for: member) : []
    lists = try standard.map { list in
      Entry(
        list: list,
        count: try store.count(
          try list.question.filter(for: member, in: transaction), on: transaction.today,
          upTo: Self.countedCases + 1))
    }
    shortcuts = try ShortcutStore(transaction).all(of: member.id)
    let list = TaskListStore(transaction)
    let open = try list.open(for: member, owners: member.owners, limit: Self.countedCases + 1)
    tasks = open.count
    // Whoever has more tasks than are counted may have follow-ups among the rest.
    followUps =
      open.count <= Self.countedCases
      ? open.count { $0.task.kind == .followUpEffect }
      : try list.open(
        for: member, owners: member.owners, kind: .followUpEffect, limit: Self.countedCases + 1
      ).count
  }
}

extension StaffMember {
  /// Those whose work is this person's today.
  var owners: Set<StaffID> { Set([id] + standingInFor.map(\.id)) }
}
