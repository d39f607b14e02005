import Domain
import Hummingbird
import Operations

extension Site {
  func showOwnerless(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (list, chart, staff) = try await operations.ownerless(for: try context.member())
    let words = OwnerlessWords(chart: chart, staff: staff)
    return try await page(
      OwnerlessPage(rows: list.map(words.row)), path: "/desk/utan-agare", context: context)
  }
}

/// What has no owner, in words.
struct OwnerlessWords {
  let chart: OrganisationChart
  let staff: [StaffMember]

  /// One sentence for other pages; nil when there is nothing to warn of.
  static func warning(_ list: [OwnerlessCases]) -> String? {
    switch list.compactMap(\.cases).reduce(0, +) {
    case 0: list.isEmpty ? nil : "Det finns öppna ärenden som ingen ansvarar för."
    case 1: "1 öppet ärende har ingen som ansvarar för det."
    case let count: "\(SwedishNumber.integer(count)) öppna ärenden har ingen som ansvarar för dem."
    }
  }

  func row(_ found: OwnerlessCases) -> OwnerlessRow {
    let board = found.place.board.flatMap { chart.board($0)?.name }
    let part = chart.name(of: found.place)
    return OwnerlessRow(
      place: [board, part == board ? nil : part].compactMap { $0 }.joined(separator: " › "),
      count: found.cases.map { $0 == 1 ? "1 ärende" : "\($0) ärenden" } ?? "Visas inte för dig",
      lack: lack(found.lack))
  }

  private func lack(_ lack: OwnerlessCases.Lack) -> String {
    switch lack {
    case .nobody: "Ingen chef och ingen handläggare. Lägg till en chef, eller ge ärendena till någon."
    case .left(let id): "Handläggaren \(name(id)) har slutat. Ge ärendena till någon annan."
    case .notAllowed(let id):
      "Handläggaren \(name(id)) får inte arbeta med ärenden här. Ge ärendena till någon annan."
    case .noManager: "Ingen chef. Lägg till en."
    case .manager:
      "Gäller personal, och ingen chef kan ta hand om dem. Lägg till en chef. Registratorn ser dem så länge."
    }
  }

  private func name(_ id: StaffID) -> String { staff.first { $0.id == id }?.name ?? "" }
}
