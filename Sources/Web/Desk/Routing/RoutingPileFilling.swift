import Domain
import Operations

extension RoutingPilePage {
  init(_ pile: Operations.Pile, page: Int, ownerless: [OwnerlessCases], problem: Problem?) {
    let lines = PileLines(pile)
    self.init(
      errors: problem.map { [FormError(target: $0.field ?? "innehall", text: $0.swedish)] } ?? [],
      sentence: lines.sentence, ownerless: OwnerlessWords.warning(ownerless), rows: pile.items.map(lines.row),
      secret: pile.secret.map(lines.link),
      numbers: pile.items.map(\.value.number.description).joined(separator: " "),
      pagination: lines.pagination(page))
  }
}

/// The words of the pile.
private struct PileLines {
  private let pile: Operations.Pile
  private let dates: PlainSwedishDate
  private let places: ChoiceField

  init(_ pile: Operations.Pile) {
    self.pile = pile
    dates = PlainSwedishDate(today: pile.today)
    var field = PlacementChoices.field(pile.chart.current(on: pile.today))
    field.options = [Choice(value: "", label: "Välj enhet")]
    places = field
  }

  var sentence: String {
    switch pile.total {
    case 0: "Inget ärende väntar på att fördelas."
    case 1: "1 ärende väntar på att fördelas."
    default:
      "\(SwedishNumber.integer(pile.total)) ärenden väntar på att fördelas. Det som förfaller först står överst."
    }
  }

  func row(_ item: PileItem) -> PileRow {
    let value = item.value
    let proposed = item.advice.map { PlacementChoices.value(of: $0.goal.placement) } ?? ""
    return PileRow(
      number: value.number.description, address: "/desk/arenden/\(value.number)",
      kind: value.classification.kind.swedish.capitalizedFirst, title: (item.subject ?? item.text).firstWords,
      due: value.dueOn.map(dates.relative) ?? "Inget svar väntas",
      dueMark: DueMark(today: pile.today, calendar: pile.calendar).mark(value.dueOn, from: value.warnOn),
      returns: item.returns.map(returned), advice: AdviceWords(chart: pile.chart).note(item.advice),
      silence: silence(item), asksAboutStaff: item.subjectMatter == .maybeStaff,
      unit: places.selecting(proposed), hidden: hidden(item, proposed))
  }

  func link(_ value: FeedbackCase) -> PageLink {
    PageLink(
      label: "\(value.number), \(value.dueOn.map(dates.relative) ?? "inget svar väntas")",
      address: "/desk/arenden/\(value.number)")
  }

  private func silence(_ item: PileItem) -> String? {
    switch item.subjectMatter {
    case .staff: "Gäller en anställd. När du har fördelat ärendet ser bara ansvarig chef det."
    case .maybeStaff: "Kan gälla en anställd. När du har fördelat ärendet ser bara ansvarig chef det."
    case .other: item.advice == nil ? "Inget säkert förslag. Läs och välj enhet." : nil
    }
  }

  private func hidden(_ item: PileItem, _ proposed: String) -> [HiddenField] {
    let number = item.value.number
    let goal = item.advice?.goal
    return [
      ("version", String(item.value.version)), ("proposed", proposed),
      ("basis", item.advice?.reason.rawValue ?? ""),
      ("service", goal?.serviceArea?.rawValue ?? ""), ("dimension", goal?.dimension?.rawValue ?? ""),
    ].filter { !$0.1.isEmpty }.map { HiddenField(name: "\($0.0)-\(number)", value: $0.1) }
  }

  private func returned(_ found: (item: CaseReturn, reason: String?)) -> String {
    let place = pile.chart.name(of: found.item.from) ?? "En enhet"
    let id = found.item.done.actor.dropFirst("staff:".count)
    let who = pile.staff.first { $0.id.rawValue == id }.map { " (\($0.name))" } ?? ""
    return
      "\(place) lämnade tillbaka den \(dates.relative(found.item.done.day))\(who): ”\(found.reason?.firstWords ?? "")”"
  }

  func pagination(_ page: Int) -> Pagination? {
    let pages = (pile.total + Operations.pileLength - 1) / Operations.pileLength
    guard pages > 1 else { return nil }
    return Pagination(
      position: "Sida \(page) av \(pages)", previous: page > 1 ? "/desk/fordelning?page=\(page - 1)" : nil,
      next: page < pages ? "/desk/fordelning?page=\(page + 1)" : nil)
  }
}

extension RoutingAdvice {
  /// What the journal says when it is taken.
  var reason: RoutingReason {
    switch basis {
    case .rule: .rule
    case .learnt: .learnt
    }
  }
}
