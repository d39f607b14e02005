import Domain
import Hummingbird
import Operations
import Storage

extension Site {
  func taskList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let kind: TaskKind? = query.word("kind")
    let list = try await operations.listTasks(kind, for: try context.member())
    let done = query["klart"] == "ja" ? "Uppgiften är klar." : nil
    return try await page(TaskListPage(list, asked: kind), path: "/desk", context: context, notice: done)
  }

  func postTaskDone(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let id = RowID(rawValue: context.parameters.get("task") ?? "")
    try await operations.completeTask(id, by: try context.member())
    return .seeOther("/desk/uppgifter?klart=ja")
  }
}

extension TaskListPage {
  init(_ list: Operations.ListedTasks, asked: TaskKind?) {
    let dates = PlainSwedishDate(today: list.today)
    func mark(_ due: CalendarDay?) -> StateMark? {
      guard let due, due <= list.today else { return nil }
      return due == list.today
        ? StateMark("Sista dagen", .soon) : StateMark(dates.standing(due: due, in: list.calendar), .late)
    }
    let menu = ListMenuFilling(list.menu, current: nil, asked: asked)
    self.init(
      title: menu.title, menu: menu.menu, kind: Self.kinds.selecting(asked?.rawValue ?? ""),
      rows: list.tasks.map { item in
        let task = item.task
        return TaskListRow(
          what: task.kind.swedish, note: task.note.isEmpty ? nil : task.note, link: Self.link(item),
          due: task.dueOn.map(dates.relative) ?? "Ingen dag satt", dueMark: mark(task.dueOn),
          owner: task.owner.flatMap { id in list.staff.first { $0.id == id }?.name },
          raised: dates.date(task.raisedOn),
          done: task.kind.isTickedByHand ? "/desk/uppgifter/\(task.id)/klar" : nil)
      })
  }

  private static let kinds = ChoiceField(
    options: [Choice(value: "", label: "alla uppgifter")]
      + TaskKind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  /// The case or the improvement that a task is about.
  private static func link(_ item: ListedTask) -> PageLink? {
    if let number = item.number {
      return PageLink(label: number.description, address: "/desk/arenden/\(number)")
    }
    switch item.task.kind {
    case .improvementDue, .followUpEffect:
      return item.task.subject.map { subject in
        PageLink(
          label: "Åtgärden", address: ImprovementWords.address(ImprovementID(rawValue: subject.rawValue)))
      }
    case .acknowledge, .readMessage, .readForwarded, .readStatement, .assessGate, .takeHandover, .tellSender:
      return nil
    }
  }
}
