import Documents
import Domain
import Storage

/// The forms a list can be taken away in.
package enum CaseListFileFormat: String, CaseIterable, Sendable {
  case csv, xlsx

  package var label: String {
    switch self {
    case .csv: "Hämta som CSV"
    case .xlsx: "Hämta som Excel"
    }
  }

  package var contentType: String {
    switch self {
    case .csv: "text/csv; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }
}

/// A list as a table for a file: what is on the screen, with a column for everything that it can be filtered by, and no
/// personal data beyond the title.
package struct CaseListTable {
  private let list: Operations.ListedCases

  package init(_ list: Operations.ListedCases) {
    self.list = list
  }

  /// What the file is called. That a list is longer than its file stands here, since the first line of a CSV names the
  /// columns and each line after it is a case.
  package func name(_ format: CaseListFileFormat) -> String {
    let part = isCut ? "-de-\(list.items.count)-forsta" : ""
    return "arenden-\(list.today)\(part).\(format.rawValue)"
  }

  private var isCut: Bool { list.total > list.items.count }

  /// - Parameter caption: the list's filters in words.
  /// - Throws: `XLSXFailure` when a workbook cannot be written.
  package func file(_ format: CaseListFileFormat, caption: String) throws -> [UInt8] {
    let table = model(caption: caption)
    return switch format {
    // Without the line of the caption above, so that the first line names the columns.
    case .csv: CSVRenderer(.swedishExcel).rows(table)
    case .xlsx: try XLSXRenderer().file([table])
    }
  }

  func model(caption: String) -> TableModel {
    TableModel(
      caption: caption, rowHeadings: ["Nummer"],
      columns: [
        "Kom in", "Förfaller", "Läge", "Typ", "Kvalitetsdimension", "Verksamhet", "Nämnd", "Förvaltning",
        "Enhet",
        "Handläggare", "Kanal", "Avsändare", "Vill ha svar", "Språk", "Väntar på", "Roll",
        "Löst på plats", "Svarsdatum framflyttat", "Fråga utanför kommunen", "Överlämnat", "Skydd",
        "Registrerad",
        "Avslutsskäl", "Sammanslaget", "Delat", "Oläst", "Möte", "Åtgärd",
        "Nummer i det förra registret", "Rubrik",
      ].map { TableColumn($0, .words) },
      rows: list.items.map { TableRow($0.number.description, cells($0)) },
      notes: isCut
        ? ["Listan är längre: här står de \(list.items.count) första ärendena."] : [])
  }

  private func cells(_ item: CaseListItem) -> [TableCell] {
    let place = item.placement
    return [
      TableCell(item.receivedOn), item.dueOn.map { TableCell($0) } ?? .missing, .text(item.state.swedish),
      .text(item.kind.swedish), .text(item.classification.dimension?.swedish ?? ""),
      .text(area(item.classification.serviceArea)),
      .text(place.board.flatMap { list.chart.board($0)?.name } ?? ""),
      .text(place.department.flatMap { list.chart.department($0)?.name } ?? ""),
      .text(place.unit.flatMap { list.chart.unit($0)?.name } ?? ""),
      .text(item.officer.flatMap { id in list.officers.first { $0.id == id }?.name } ?? ""),
      .text(item.channel.swedish), .text(item.sender.identity == .anonymous ? "anonym" : "med namn"),
      .text(item.sender.wish == .answer ? "ja" : "nej"), .text(item.language),
      .text(waits(item)), .text(item.sender.capacity?.swedish ?? ""), Self.answer(.solvedOnSpot, item),
      Self.answer(.extended, item),
      .text(item.traits.contains(.referralOpen) ? "väntar på svar" : Self.word(.referred, item)),
      Self.answer(.handedOver, item), .text(protection(item)), TableCell(item.registeredOn),
      .text(item.closedFor?.swedish ?? ""), .text(merging(item)), Self.answer(.split, item),
      Self.answer(.unread, item), Self.answer(.fromOccasion, item),
      Self.answer(.hasImprovement, item), .text(item.externalNumber ?? ""),
      .text(item.title ?? "Skyddad"),
    ]
  }

  private static func answer(_ trait: CaseTrait, _ item: CaseListItem) -> TableCell {
    .text(word(trait, item))
  }

  private static func word(_ trait: CaseTrait, _ item: CaseListItem) -> String {
    item.traits.contains(trait) ? "ja" : "nej"
  }

  private func merging(_ item: CaseListItem) -> String {
    [(CaseTrait.merged, "med ett annat ärende"), (.hasDuplicates, "andra med det här")]
      .filter { item.traits.contains($0.0) }.map(\.1).joined(separator: ", ")
  }

  private func protection(_ item: CaseListItem) -> String {
    [(CaseTrait.protected, "skyddad enhet"), (.aboutStaff, "om en medarbetare")]
      .filter { item.traits.contains($0.0) }.map(\.1).joined(separator: ", ")
  }

  /// "avsändaren (2026-03-12)": who is waited for, and since when.
  private func waits(_ item: CaseListItem) -> String {
    (list.waits[item.id] ?? []).map { "\($0.party.swedish) (\($0.began.day))" }.joined(separator: ", ")
  }

  private func area(_ id: ServiceAreaID?) -> String {
    id.flatMap { id in list.serviceAreas.first { $0.id == id }?.name } ?? ""
  }
}

extension Operations {
  /// A file of a list holds so many of its first cases, and says so when there are more.
  package static let longestFile = 10_000
  /// A printed list holds so many.
  package static let longestPrint = 1_000
}
