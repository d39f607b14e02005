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
        change, fields, seen: fields.seen, words: { TimeChangeWords(change, today: $0).sentence },
        at: "/desk/loften", context: context)
    } catch let problem as Problem where problem.code != .notFound {
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
    let (now, made) = (decisions.promise, decisions.promiseDecisions)
    let words = PromiseWords(decisions)
    func text(_ name: String, unless given: String = "") -> TextField {
      TextField(value: fields?[name] ?? given, error: problem?.field == name ? problem?.swedish : nil)
    }
    let conflict = problem?.isConflictOfVersions == true ? fields.map(words.conflict) : nil
    self.init(
      errors: conflict == nil
        ? problem.map { [FormError(target: $0.field ?? "answerDays", text: $0.swedish)] } ?? [] : [],
      conflict: conflict,
      seen: (fields ?? FormFields([:])).version("seen", unless: problem, now: made.count),
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
      history: made.map { DescribedText(decisions.who($0.made), words.sentence($0)) })
  }
}

/// Decisions about the promises in words.
private struct PromiseWords {
  private let decisions: Operations.TimeDecisions
  private let dates: PlainSwedishDate

  init(_ decisions: Operations.TimeDecisions) {
    self.decisions = decisions
    dates = PlainSwedishDate(today: decisions.today)
  }

  func sentence(_ item: PromiseDecision) -> String {
    let (acknowledge, answer) = (item.promise.acknowledgeDays, item.promise.answerDays)
    return "Bekräfta inom \(PlainSwedishDate.workingDays(acknowledge)), svara inom "
      + "\(PlainSwedishDate.workingDays(answer)), från och med \(dates.date(item.validFrom)). "
      + "Gäller \(item.reach.swedish). Beslut: \(item.reference)"
  }

  /// What was decided after the form was made, beside what was just written in it.
  func conflict(_ fields: FormFields) -> CaseConflict {
    let newer = decisions.promiseDecisions.prefix(
      max(1, decisions.promiseDecisions.count - max(0, fields.seen)))
    return CaseConflict(
      of: "löftet", changes: newer.reversed().map { "Nytt beslut \(decisions.who($0.made))." },
      theirs: newer.map { DescribedText("Beslut", sentence($0)) },
      mine: fields.written([
        ("acknowledgeDays", "Bekräfta inom så många arbetsdagar"),
        ("answerDays", "Svara inom så många arbetsdagar"), ("validFrom", "Gäller från och med"),
        ("reference", "Beslutet"),
      ]))
  }
}
