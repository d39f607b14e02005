import Documents
import Domain

/// The list of improvements as a file for a spreadsheet: semicolon and byte order mark, as Swedish Excel opens it.
package enum ImprovementCSV {
  package static func file(_ items: [ListedImprovement], desk: ImprovementDesk) -> [UInt8] {
    var writer = CSVWriter(.swedishExcel)
    writer.write([
      "Åtgärd", "Nivå", "Plats", "Ansvarigt organ", "Ansvarig", "Klar senast", "Läge", "Klar", "Steg klara",
      "Steg",
      "Förväntad effekt", "Visar att det är klart", "Skäl till avbrott", "Följs upp", "Effekt", "På webben",
    ])
    for item in items { writer.write(row(item, desk)) }
    return writer.drain()
  }

  private static func row(_ item: ListedImprovement, _ desk: ImprovementDesk) -> [CSVField] {
    let (content, progress) = (item.value.content, item.value.progress)
    return [
      .text(content.title), .text(content.level.swedish),
      .text(desk.chart.name(of: content.placement) ?? "Hela kommunen"), .text(content.body),
      .text(content.owner.flatMap { id in desk.staff.first { $0.id == id }?.name } ?? ""),
      .text(content.dueOn.description), .text(progress.status.swedish),
      .text(progress.doneOn?.description ?? ""), .count(item.plan.doneCount), .count(item.plan.steps.count),
      .text(content.expectedEffect), .text(progress.evidence), .text(progress.reason),
      .text(content.followUpOn?.description ?? ""), .text(item.effect?.judgement.swedish ?? ""),
      .text(item.isPublic ? "ja" : "nej"),
    ]
  }
}
