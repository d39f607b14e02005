import Domain
import Operations

extension CoveringTextPage {
  init(_ content: CoveringText) {
    let (dates, handover) = (PlainSwedishDate(today: content.today), content.handover)
    let id = handover.done.actor.dropFirst("staff:".count)
    let who = content.staff.first { $0.id.rawValue == id }?.name ?? "Nämnden"
    let day = dates.date(handover.done.day)
    self.init(
      title: "\(handover.gate.swedish.capitalizedFirst), från \(content.number)",
      facts: [DescribedText("Överlämnat", day)]
        + (handover.dueOn.map { [DescribedText("Ta emot senast", dates.date($0))] } ?? []),
      thread: [
        ThreadMessage(.note, author: who, heading: "Till den som tar emot", when: day, text: content.text)
      ],
      take: content.task.map { "/desk/uppgifter/\($0)/klar" })
  }
}
