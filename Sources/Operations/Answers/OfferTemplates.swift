import Domain
import SQLEngine
import Storage

extension Operations {
  /// The templates that suit a case, the nearest place first, each with its fields filled in for it.
  package struct OfferedTemplate: Sendable, Identifiable {
    package let id: RowID
    package let name: String
    package let text: String
  }

  package func offeredTemplates(_ number: CaseNumber, actor: Actor) async throws -> [OfferedTemplate] {
    try await database.read { transaction in
      let value = try load(number, for: actor, .handle, in: transaction)
      let items = try AnswerTemplateStore(transaction).current().filter { $0.suits(value.classification) }
      let values = try fieldValues(value, actor: actor, in: transaction)
      let ordered = SwedishOrder.sorted(items, by: \.name)
      return try [3, 2, 1, 0].flatMap { near in ordered.filter { $0.nearness == near } }.map { item in
        OfferedTemplate(id: item.id, name: item.name, text: try TemplateText(item.body).filled(values))
      }
    }
  }

  private func fieldValues(_ value: FeedbackCase, actor: Actor, in transaction: Transaction) throws
    -> [TemplateField: String]
  {
    let chart = try OrganisationStore(transaction).chart()
    let dates = PlainSwedishDate(today: transaction.today)
    let officer = try value.officer.flatMap { try StaffStore(transaction).find($0) } ?? actor.staff
    return [
      .number: value.number.description, .received: dates.date(value.arrival.day),
      .unit: chart.name(of: value.classification.placement) ?? "", .officer: officer?.name ?? "",
      .answerBy: dates.date(value.answerBy), .kind: value.classification.kind.swedish,
    ]
  }
}
