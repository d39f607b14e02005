import Domain
import Hummingbird
import Operations
import Storage

extension Site {
  func taskList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let kind: TaskKind? = query.word("kind")
    let member = try context.member()
    let list = try await operations.listTasks(kind, for: member)
    // Beside the lists of those who have lists, and a place of its own for the others.
    let place = Access.worksInCases(member) ? DeskPlace.cases : .tasks
    let done = query["klart"] == "ja" ? "Uppgiften är klar." : nil
    return try await page(
      TaskListPage(list, asked: kind), path: place.rawValue, context: context, notice: done)
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
    let marks = DueMark(today: list.today, calendar: list.calendar)
    let menu = ListMenuFilling(list.menu, current: nil, asked: asked)
    self.init(
      title: menu.title, menu: menu.menu, kind: Self.kinds.selecting(asked?.rawValue ?? ""),
      rows: list.tasks.map { item in
        let task = item.task
        return TaskListRow(
          what: task.kind.swedish, note: task.note.isEmpty ? nil : task.note, link: Self.link(item),
          number: item.isWithinReach ? nil : item.number?.description,
          due: task.dueOn.map(dates.relative) ?? "Ingen dag satt",
          dueMark: marks.mark(task.dueOn, from: item.warnOn),
          owner: task.owner.flatMap { id in list.staff.first { $0.id == id }?.name },
          raised: dates.date(task.raisedOn),
          done: task.kind.isTickedByHand || task.kind.isForReceivers
            ? "/desk/uppgifter/\(task.id)/klar" : nil,
          button: Self.button(task.kind))
      })
  }

  private static let kinds = ChoiceField(
    options: [Choice(value: "", label: "alla uppgifter")]
      + TaskKind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private static func button(_ kind: TaskKind) -> String {
    switch kind {
    case .takeHandover: "Jag har tagit emot"
    case .readSealed: "Jag har läst"
    default: "Klar"
    }
  }

  /// The case, what is handed over of it, the improvement, or the figure that a task is about.
  private static func link(_ item: ListedTask) -> PageLink? {
    if let number = item.number {
      let isSealed = Gate.allCases.contains { $0.content == .sealed && $0.swedish == item.task.note }
      // Those who may open the case read there what was written to them.
      if item.task.kind.isForReceivers, isSealed || !item.isWithinReach, let handover = item.task.subject {
        return PageLink(label: number.description, address: "/desk/overlamningar/\(handover)")
      }
      guard item.isWithinReach else { return nil }
      return PageLink(label: number.description, address: "/desk/arenden/\(number)")
    }
    switch item.task.kind {
    case .improvementDue, .stepDue, .improvementLate, .followUpEffect:
      return item.task.subject.map { subject in
        PageLink(
          label: "Åtgärden", address: ImprovementWords.address(ImprovementID(rawValue: subject.rawValue)))
      }
    case .emptyClosedPart:
      return item.task.subject.map { PageLink(label: "Ärendena", address: "/desk?unit=unit:\($0)") }
    case .acknowledge, .readMessage, .readForwarded, .readStatement, .assessGate, .tellSender, .remindAnswer,
      .passOnReferral:
      return nil
    case .takeHandover, .readSealed: return nil
    case .reportFigure, .collectionLate: return item.task.subject.flatMap(MeasureAddress.link)
    }
  }
}
