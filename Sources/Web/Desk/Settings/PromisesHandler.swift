import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showPromises(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await promisesPage(
      nil, problem: nil, context: context,
      notice: FormFields(query: request)["klart"].isEmpty ? nil : "Löftet är sparat.")
  }

  /// Shows what a new promise would change, or makes it hold.
  func postPromises(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let change = try fields.promiseChange()
      return try await decide(
        change, fields, words: { TimeChangeWords(change, today: $0).sentence }, at: "/desk/loften",
        context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await promisesPage(fields, problem: problem, context: context)
    }
  }

  private func promisesPage(
    _ fields: FormFields?, problem: Problem?, context: SiteContext, notice: String? = nil
  ) async throws -> Response {
    let decisions = try await operations.timeDecisions(for: try context.member())
    return try await page(
      PromisesPage(decisions, fields, problem: problem), path: "/desk/loften", context: context,
      notice: notice, status: problem?.code.status ?? .ok)
  }
}

extension FormFields {
  fileprivate func promiseChange() throws(Problem) -> TimeChange {
    func days(_ name: String) throws(Problem) -> Int {
      guard let days = Int(TidyText.line(self[name])) else {
        throw Problem(.invalid, .promiseOutOfRange, [String(PromiseDecision.longest)], field: name)
      }
      return days
    }
    return .promise(
      ServicePromise(acknowledgeDays: try days("acknowledgeDays"), answerDays: try days("answerDays")),
      from: try day("validFrom"), reach: word("reach") ?? .newCases, reference: self["reference"])
  }
}

extension PromisesPage {
  init(_ decisions: Operations.TimeDecisions, _ fields: FormFields?, problem: Problem?) {
    let (now, dates) = (decisions.promise, PlainSwedishDate(today: decisions.today))
    func text(_ name: String, unless given: String = "") -> TextField {
      TextField(value: fields?[name] ?? given, error: problem?.field == name ? problem?.swedish : nil)
    }
    self.init(
      errors: problem.map { [FormError(target: $0.field ?? "answerDays", text: $0.swedish)] } ?? [],
      places: SettingsPlaces.links(current: "/desk/loften"),
      now:
        "I dag lovar vi att bekräfta inom \(PlainSwedishDate.workingDays(now.acknowledgeDays)) och svara inom "
        + "\(PlainSwedishDate.workingDays(now.answerDays)).",
      acknowledgeDays: text("acknowledgeDays", unless: String(now.acknowledgeDays)),
      answerDays: text("answerDays", unless: String(now.answerDays)),
      validFrom: text("validFrom", unless: decisions.today.description),
      reach: ChoiceField(
        options: PromiseDecision.Reach.allCases.map {
          Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
        }
      ).selecting(fields?["reach"] ?? PromiseDecision.Reach.newCases.rawValue),
      reference: text("reference"),
      history: decisions.promiseDecisions.map { item in
        DescribedText(
          decisions.who(item.made),
          "Bekräfta inom \(PlainSwedishDate.workingDays(item.promise.acknowledgeDays)), svara inom "
            + "\(PlainSwedishDate.workingDays(item.promise.answerDays)), från och med "
            + "\(dates.date(item.validFrom)). Gäller \(item.reach.swedish). Beslut: \(item.reference)")
      })
  }
}
