import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  /// Does the same with all cases that were marked in a list, and tells for each what became of it.
  func changeMarked(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    guard Access.worksInCases(try context.member()) else { throw Problem(.notFound, .caseNotFound) }
    let back = BulkFilling.back(fields["back"])
    do {
      let outcomes = try await operations.changeMany(
        BulkFilling.marked(fields), try await bulkVerb(fields), actor: .staff(try context.member()))
      return try await page(BulkResultPage(outcomes, back: back), path: "/desk", context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await page(
        BulkResultPage(refused: problem, back: back), path: "/desk", context: context,
        status: .unprocessableContent)
    }
  }

  private func bulkVerb(_ fields: FormFields) async throws -> BulkVerb {
    switch fields["verb"] {
    case "assign": return .assign(fields.identifier("officer"))
    case "move":
      let place = try await placement(fields["place"])
      guard place != .unrouted else { throw Problem(.invalid, .forwardingTargetMissing) }
      return .move(place)
    case "acknowledge":
      guard let means: Acknowledgement.Means = fields.word("means"), BulkFilling.means.contains(means) else {
        throw Problem(.invalid, .bulkVerbMissing)
      }
      return .acknowledge(means)
    case "close":
      guard let reason: ClosureReason = fields.word("reason") else {
        throw Problem(.invalid, .closureReasonMissing)
      }
      return .close(reason)
    default: throw Problem(.invalid, .bulkVerbMissing)
    }
  }
}

/// The form under a list, and what it posts.
struct BulkFilling {
  private let list: Operations.ListedCases
  private let back: CaseListQuestion

  init(_ list: Operations.ListedCases, back: CaseListQuestion) {
    self.list = list
    self.back = back
  }

  static let means: [Acknowledgement.Means] = [.telephone, .letter, .email, .inPerson]

  var form: BulkForm {
    let people = SwedishOrder.sorted(
      list.officers.filter { $0.disabledOn == nil && Access.worksInCases($0) }, by: \.name)
    return BulkForm(
      back: back.address(with: back.page > 1 ? [("page", String(back.page))] : []),
      officer: ChoiceField(
        options: [Choice(value: "", label: "Ingen")]
          + people.map { Choice(value: $0.id.rawValue, label: "\($0.name), \($0.role.swedish)") }
      ).selecting(list.menu.member.id.rawValue),
      place: PlacementChoices.moving(
        list.chart.current(on: list.today), within: Set(list.items.map(\.placement.board))),
      means: ChoiceField(
        options: Self.means.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }),
      reason: ChoiceField(
        options: [Choice(value: "", label: "Välj skäl")]
          + ClosureReason.everyCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }))
  }

  /// The marked cases: a field for each, named by its number, with the version that was shown.
  static func marked(_ fields: FormFields) -> [MarkedCase] {
    fields.names.filter { $0.hasPrefix(CaseListRow.markPrefix) }.sorted().compactMap { name in
      guard let number = CaseNumber(String(name.dropFirst(CaseListRow.markPrefix.count))),
        let version = Int(fields[name])
      else { return nil }
      return MarkedCase(number: number, version: version)
    }
  }

  /// A list of the desk, whatever the form says.
  static func back(_ address: String) -> String {
    address == "/desk" || address.hasPrefix("/desk?") ? address : "/desk"
  }
}

extension BulkResultPage {
  init(_ outcomes: [BulkOutcome], back: String) {
    let done = outcomes.count { $0.refusal == nil }
    self.init(
      title: done == outcomes.count
        ? (done == 1 ? "Klart: 1 ärende" : "Klart: \(done) ärenden")
        : "Klart: \(done) av \(outcomes.count) ärenden",
      rows: outcomes.map { outcome in
        BulkResultRow(
          number: outcome.number.description, address: "/desk/arenden/\(outcome.number)",
          result: outcome.refusal.map { StateMark("Inte gjort", $0.code == .conflict ? .soon : .late) }
            ?? StateMark("Gjort", .kept),
          reason: outcome.refusal?.swedish)
      }, back: back)
  }

  init(refused problem: Problem, back: String) {
    self.init(title: "Inget är ändrat", text: problem.swedish, rows: [], back: back)
  }
}
