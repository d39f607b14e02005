import Domain
import Hummingbird
import Operations
import Storage

extension Site {
  func taskList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let list = try await operations.listTasks(for: try context.member())
    let done = FormFields(query: request)["klart"] == "ja" ? "Uppgiften är klar." : nil
    return try await page(TaskListPage(list), path: "/desk", context: context, notice: done)
  }

  func postTaskDone(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let id = RowID(rawValue: context.parameters.get("task") ?? "")
    try await operations.completeTask(id, by: try context.member())
    return .seeOther("/desk/uppgifter?klart=ja")
  }
}

extension TaskListPage {
  init(_ list: Operations.ListedTasks) {
    let dates = PlainSwedishDate(today: list.today)
    func mark(_ due: CalendarDay?) -> StateMark? {
      guard let due, due <= list.today else { return nil }
      return due == list.today
        ? StateMark("Sista dagen", .soon) : StateMark(dates.standing(due: due, in: list.calendar), .late)
    }
    self.init(
      menu: ListMenuFilling(list.menu, current: nil).menu,
      rows: list.tasks.map { item in
        let task = item.task
        return TaskListRow(
          what: task.kind.swedish, note: task.note.isEmpty ? nil : task.note,
          link: item.number.map { PageLink(label: $0.description, address: "/desk/arenden/\($0)") },
          due: task.dueOn.map(dates.relative) ?? "Ingen dag satt", dueMark: mark(task.dueOn),
          owner: task.owner.flatMap { id in list.staff.first { $0.id == id }?.name },
          raised: dates.date(task.raisedOn),
          done: task.kind.isTickedByHand ? "/desk/uppgifter/\(task.id)/klar" : nil)
      })
  }
}
