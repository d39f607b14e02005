import Domain
import Operations
import Storage

/// The menu of lists, and the form that keeps the list on the screen as a shortcut.
struct ListMenuFilling {
  private let lists: ListMenu
  /// The list on the screen; nil on the page of tasks and the page of shortcuts.
  private let current: CaseListQuestion?
  /// What the tasks on the screen ask for; nil for all tasks.
  private let asked: TaskKind?

  init(_ lists: ListMenu, current: CaseListQuestion?, asked: TaskKind? = nil) {
    self.lists = lists
    self.current = current
    self.asked = asked
  }

  static let tasksAddress = "/desk/uppgifter"
  private static let followUps = "Uppföljningar"
  static let shortcutsAddress = "/desk/genvagar"

  var menu: DeskListMenu {
    DeskListMenu(
      lists: standard + [
        DeskListLink(
          label: "Uppgifter", address: Self.tasksAddress, count: Self.counted(lists.tasks),
          current: current == nil && asked == nil),
        DeskListLink(
          label: Self.followUps, address: "\(Self.tasksAddress)?kind=\(TaskKind.followUpEffect.rawValue)",
          count: Self.counted(lists.followUps), current: asked == .followUpEffect),
      ],
      shortcuts: lists.shortcuts.map { shortcut in
        DeskListLink(
          label: shortcut.name, address: Self.address(of: shortcut), current: current?.shortcut == shortcut.id
        )
      })
  }

  /// "Mina ärenden", the shortcut's name, or "Ärenden" for what was put together here and now.
  var title: String {
    guard let current else { return asked == .followUpEffect ? Self.followUps : "Uppgifter" }
    if let shortcut = lists.shortcuts.first(where: { $0.id == current.shortcut }) { return shortcut.name }
    return shown.map(title) ?? "Ärenden"
  }

  var saving: ShortcutSaving? {
    guard let current, shown == nil || current.shortcut != nil else { return nil }
    let known = lists.shortcuts.first { $0.id == current.shortcut }
    if let known, known.question == current.query { return nil }
    return ShortcutSaving(
      question: current.query, shortcut: known?.id.rawValue, name: known?.name,
      hasWords: !current.words.isEmpty)
  }

  static func address(of shortcut: Shortcut) -> String {
    "/desk?" + (shortcut.question.isEmpty ? "" : shortcut.question + "&") + "genvag=\(shortcut.id)"
  }

  private var standard: [DeskListLink] {
    lists.lists.map { entry in
      DeskListLink(
        label: title(entry.list), address: entry.list.address, count: Self.counted(entry.count),
        current: entry.list == shown && current?.shortcut == nil)
    }
  }

  private var shown: StandardList? {
    guard let current else { return nil }
    return lists.lists.map(\.list).first { $0.question == current.question }
  }

  private func title(_ list: StandardList) -> String {
    switch list {
    case .open: "Alla öppna"
    case .mine: "Mina ärenden"
    case .ours: "Min enhets ärenden"
    case .pile: "Inte fördelade"
    case .soon: "Snart försenade"
    case .overdue: "Försenade"
    case .waiting: "Väntar på avsändaren"
    case .colleague(let id):
      "\(lists.member.standingInFor.first { $0.id == id }?.name ?? "En kollega"): du ersätter"
    }
  }

  private static func counted(_ count: Int) -> String {
    count > ListMenu.countedCases ? "fler än \(ListMenu.countedCases)" : String(count)
  }
}
