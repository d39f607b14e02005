import Domain
import Foundation
import Operations
import Storage

extension RoutingRulesPage {
  init(
    _ rules: [(rule: RoutingRule, trial: KeptTrial?)], _ names: Operations.RoutingNames,
    ownerless: [OwnerlessCases]
  ) {
    let first = rules.first?.rule.id
    self.init(
      ownerless: OwnerlessWords.warning(ownerless),
      rows: rules.map { rule, trial in
        RoutingRuleRow(
          name: rule.latest.name, address: "\(Site.rulesPath)/\(rule.id)",
          conditions: RuleSentences.conditions(rule.latest.conditions, names),
          goal: names.chart.name(of: rule.latest.goal.placement) ?? "", state: RuleSentences.state(rule),
          trial: trial.map { RuleSentences.short($0, names) } ?? "Inte provad än.",
          raise: rule.id == first ? nil : "\(Site.rulesPath)/\(rule.id)/upp")
      })
  }
}

/// What the page of one rule says beside the form.
struct RoutingRuleWords {
  private let file: Operations.RoutingRuleFile

  init(_ file: Operations.RoutingRuleFile) {
    self.file = file
  }

  func fill(_ page: inout RoutingRulePage, tried: TriedRule?, for member: StaffMember) {
    let (rule, address) = (file.rule, "\(Site.rulesPath)/\(file.rule.id)")
    page.state = RuleSentences.state(rule)
    page.advice = advice(for: member)
    page.tryAction = Access.permitsRouting(member) ? "\(address)/prova" : nil
    page.onAction = file.trial != nil && rule.active != rule.latest.number ? "\(address)/pa" : nil
    page.offAction = rule.active == nil ? nil : "\(address)/av"
    page.trial = tried.map(result) ?? file.trial.map { TrialResult(sentences: sentences($0), rows: []) }
    page.history = history
  }

  private func advice(for member: StaffMember) -> String {
    let rule = file.rule
    if rule.active == rule.latest.number {
      return "Regeln fördelar det som kommer in utan enhet från webben och andra system."
    }
    let working = rule.active.map { "Version \($0) är på så länge. " } ?? ""
    guard file.trial == nil else {
      return working + "Regeln är provad. Läs vad provet visade innan du slår på den."
    }
    return working
      + (Access.permitsRouting(member)
        ? "Prova regeln på gamla ärenden. Först därefter kan du slå på den."
        : "En registrator behöver prova regeln på gamla ärenden. Först därefter kan du slå på den.")
  }

  private func result(_ tried: TriedRule) -> TrialResult {
    let trial = tried.trial
    let kept = KeptTrial(
      version: file.rule.latest.number, triedAt: .distantPast, triedBy: "", since: trial.since,
      until: trial.until,
      considered: trial.considered, caught: trial.caughtInAll, atGoal: trial.atGoal(tried.goal),
      heldBack: trial.heldBack)
    return TrialResult(
      sentences: sentences(kept),
      rows: tried.caught.map { found in
        TrialResult.Row(
          number: found.number.description, address: "/desk/arenden/\(found.number)",
          title: found.title.firstWords,
          place: file.names.chart.name(of: found.placement) ?? "Inte fördelad")
      })
  }

  private func sentences(_ trial: KeptTrial) -> [String] {
    let dates = PlainSwedishDate(today: file.names.today)
    let goal = file.names.chart.name(of: file.rule.latest.goal.placement) ?? "enheten"
    var sentences = [
      "Regeln skulle ha fångat \(RuleSentences.cases(trial.caught, of: trial.considered)) som kom in utan att avsändaren valde enhet, från \(dates.date(trial.since)) till \(dates.date(trial.until))."
    ]
    if trial.caught > 0 {
      sentences.append(
        trial.caught == trial.atGoal
          ? "Alla ligger hos \(goal) i dag."
          : "\(trial.atGoal) av dem ligger hos \(goal) i dag, \(trial.caught - trial.atGoal) någon annanstans."
      )
    }
    if trial.heldBack > 0 {
      sentences.append(
        "\(trial.heldBack) till stämmer med villkoren men kan gälla en anställd. Sådana fördelar en människa."
      )
    }
    return sentences
  }

  private var history: [DescribedText] {
    let versions = file.versions.map { version in
      (
        version.madeAt, version.madeBy,
        "skrev version \(version.number) (\(version.name)): "
          + RuleSentences.conditions(version.conditions, file.names)
          + " → \(file.names.chart.name(of: version.goal.placement) ?? "")"
      )
    }
    let trials = file.trials.map { trial in
      (
        trial.triedAt, trial.triedBy,
        "provade version \(trial.version): \(RuleSentences.cases(trial.caught, of: trial.considered)) fångades"
      )
    }
    let switches = file.switches.map { change in
      (change.doneAt, change.doneBy, change.active.map { "slog på version \($0)" } ?? "slog av regeln")
    }
    let moves = file.moves.map { ($0.doneAt, $0.doneBy, moved($0)) }
    return [versions, trials, switches, moves].flatMap(\.self).sorted { $0.0 > $1.0 }.map {
      moment, actor, what in
      DescribedText(
        RuleSentences.moment(moment, file.names), "\(RuleSentences.who(actor, file.names)) \(what)")
    }
  }
}

extension RoutingRuleWords {
  private func moved(_ move: RuleMove) -> String {
    func name(_ id: RoutingRuleID) -> String { file.ruleNames[id] ?? "en regel som inte finns kvar" }
    return move.rule == file.rule.id
      ? "flyttade upp regeln före ”\(name(move.passed))”" : "flyttade upp ”\(name(move.rule))” före regeln"
  }
}

/// A rule in sentences.
enum RuleSentences {
  static func state(_ rule: RoutingRule) -> StateMark {
    switch rule.active {
    case nil: StateMark("Av", .neutral)
    case rule.latest.number: StateMark("På", .kept)
    case let version?: StateMark("På med version \(version)", .soon)
    }
  }

  static func conditions(_ conditions: RoutingConditions, _ names: Operations.RoutingNames) -> String {
    var parts: [String] = []
    func add(_ beginning: String, _ words: [String]) {
      if !words.isEmpty { parts.append("\(beginning) \(AdviceWords.list(words, "eller"))") }
    }
    add("texten innehåller", conditions.words.map(\.description))
    add("platsen innehåller", conditions.placeWords.map(\.description))
    add("typen är", conditions.kinds.map(\.swedish))
    add("kanalen är", conditions.channels.map(\.swedish))
    add(
      "verksamheten är",
      conditions.serviceAreas.compactMap { id in names.serviceAreas.first { $0.id == id }?.name })
    return "När " + parts.joined(separator: ", och ")
  }

  static func short(_ trial: KeptTrial, _ names: Operations.RoutingNames) -> String {
    let day = PlainSwedishDate(today: names.today).relative(SwedishTime.day(of: trial.triedAt))
    return "Provad \(day): skulle ha fångat \(cases(trial.caught, of: trial.considered))."
  }

  /// "37 av 412 ärenden".
  static func cases(_ caught: Int, of all: Int) -> String {
    "\(SwedishNumber.integer(caught)) av \(SwedishNumber.integer(all)) \(all == 1 ? "ärende" : "ärenden")"
  }

  static func moment(_ instant: Date, _ names: Operations.RoutingNames) -> String {
    let dates = PlainSwedishDate(today: names.today)
    return "\(dates.date(SwedishTime.day(of: instant))) kl. \(SwedishTime.clock(instant))"
  }

  static func who(_ reference: String, _ names: Operations.RoutingNames) -> String {
    let id = reference.dropFirst("staff:".count)
    return names.staff.first { $0.id.rawValue == id }?.name ?? "Systemet"
  }
}
