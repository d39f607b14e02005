import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport

/// Makes what an address of the desk points at, anew for each time it is asked: what one request has changed is no
/// other's reason to fail.
struct DeskTargets {
  let site: TestSite
  let member: StaffMember

  private var world: TestMunicipality { site.world }
  private var operations: Operations { site.world.operations }

  /// What undoes or ticks off what was never done here: there is nothing to find, for those who may look too.
  static let withNothingToUndo: Set<String> = [
    "/desk/arenden/{number}/vidare/ta-isar", "/desk/arenden/{number}/vidare/ta-tillbaka",
    "/desk/arenden/{number}/vidare/aterkalla", "/desk/arenden/{number}/vidare/mejla-igen",
    "/desk/atgarder/{id}/steg-klart",
  ]

  /// The address with something in each of its places.
  func path(of route: TestSite.Route) async throws -> String {
    var path = route.path
    if path.contains("{number}") { path = path.replacing("{number}", with: "\(try await world.submit())") }
    if path.contains("{task}") { path = path.replacing("{task}", with: "\(try await task())") }
    if path.contains("{mail}") { path = path.replacing("{mail}", with: "\(try await failedMail())") }
    if path.contains("{rule}") { path = path.replacing("{rule}", with: "\(try await rule())") }
    if path.hasPrefix("/desk/matt") { path = try await MeasureTargets(world: world).filled(path) }
    if path.contains("{username}") { path = path.replacing("{username}", with: try await account()) }
    if path.hasPrefix("/desk/jamforelse") { try await arrangeComparison() }
    path = path.replacing("{kpi}", with: "N15428")
    if path.contains("{id}") { path = path.replacing("{id}", with: try await identifier(path)) }
    return path.replacing("{form}", with: "answer").replacing("{page}", with: "personuppgifter").replacing(
      "{kind}", with: "enhet"
    )
    .replacing("{gate}", with: Gate.lexSarah.rawValue)
  }

  /// What is asked for behind the address: every form of a file.
  func queries(of route: TestSite.Route) -> [String] {
    switch route.path {
    case "/desk/lista/hamta": ["?format=csv", "?format=xlsx"]
    case "/desk/rapport/hamta": ReportFormat.allCases.filter { $0 != .pdf }.map { "?format=\($0.rawValue)" }
    case "/desk/jamforelse/beslut/{id}", "/desk/jamforelse/dokument":
      ReportFormat.allCases.filter { $0 != .pdf }.map { "?format=\($0.rawValue)" }
    case "/desk/apt": ["?unit=\(world.north.id)"]
    default: [""]
    }
  }

  /// What a form must hold for the thing to be found; all else is left out, so that nothing is changed that need not.
  func fields(of route: TestSite.Route) async throws -> [String: String] {
    switch route.path {
    case "/desk/genvagar/namn", "/desk/genvagar/bort":
      [
        "shortcut": try await operations.addShortcut("\(RowID.unordered())", question: "", for: member).id
          .rawValue
      ]
    case "/desk/ersattare/avsluta": ["id": try await standIn().rawValue]
    case "/desk/apt/sagt", "/desk/apt/protokoll":
      ["unit": world.north.id.rawValue, "from": "2026-07-01", "to": "2026-09-30"]
    case "/desk/rutinen/last": ["version": "1"]
    default: ["version": "2"]
    }
  }

  private func identifier(_ path: String) async throws -> String {
    if path.hasPrefix("/desk/atgarder") { return try await improvement().rawValue }
    if path.hasPrefix("/desk/jamforelse") { return try await decidedComparison().rawValue }
    if path.hasPrefix("/desk/monster") { return try await pattern().rawValue }
    if path.hasPrefix("/desk/svarsmallar") { return try await template().rawValue }
    if path.hasPrefix("/desk/overlamningar") { return try await sealed() }
    if path.hasPrefix("/desk/verksamhetsomraden") { return world.homeCare.id.rawValue }
    return world.moose.id.rawValue
  }

  private func task() async throws -> RowID {
    let id = try await world.file(try await world.submit()).value.id
    return try await operations.database.write { transaction in
      let task = DeskTask(
        id: .ordered(at: transaction.now), kind: .tellSender, caseID: id, placement: .unrouted, dueOn: nil,
        note: "", raisedOn: transaction.today, raisedBy: "program")
      try TaskStore(transaction).raise(task)
      return task.id
    }
  }

  private func failedMail() async throws -> RowID {
    let id = try await world.file(try await world.submit()).value.id
    return try await operations.database.write { transaction in
      let (store, now) = (OutgoingMailStore(transaction), transaction.now)
      try store.enqueue(
        OutgoingMail(
          id: .ordered(at: now), kind: .registered, caseID: id, recipient: "asa@example.se", madeAt: now,
          goodUntil: now + 3600))
      let lease = RowID.unordered()
      guard let (mail, _) = try store.claim(lease, until: now + 60, at: now) else {
        throw NotReadable(text: "no mail")
      }
      try store.end(mail.id, lease: lease, as: .failed, failure: .refused, at: now)
      return mail.id
    }
  }

  private func rule() async throws -> RoutingRuleID {
    try await operations.addRoutingRule(
      RoutingRuleDraft(name: "\(RowID.unordered())", words: "mat*", placement: world.north.placement),
      actor: .staff(world.administrator))
  }

  private func account() async throws -> String {
    let name =
      "konto-" + RowID.unordered().rawValue.lowercased().filter { $0.isLetter || $0.isNumber }.prefix(20)
    _ = try await operations.addStaff(
      username: name, name: "Konto", role: .politician, way: .provider, by: .program)
    return name
  }

  private func improvement() async throws -> ImprovementID {
    let content = ImprovementContent(
      title: "Ring när någon är sen", placement: world.north.placement, dueOn: world.today.adding(days: 30))
    return try await operations.planImprovement(content, actor: .staff(world.manager)).id
  }

  private func pattern() async throws -> PatternID {
    try await operations.savePattern(
      "\(RowID.unordered())", PatternCriteria(placement: world.north.placement), actor: .staff(world.manager)
    ).id
  }

  private func template() async throws -> RowID {
    try await operations.saveTemplate(
      WrittenTemplate(
        name: "\(RowID.unordered())", kind: nil, placement: world.north.placement, body: "Tack."),
      by: world.administrator
    ).id
  }

  private func sealed() async throws -> String {
    _ = try await operations.handOver(
      try await world.submit(), to: .whistleblowing, text: "Handlar om inköp.", confirmation: .given,
      actor: .staff(world.manager))
    guard let item = try await operations.sealedHandovers(for: world.manager).items.last else {
      throw NotReadable(text: "nothing sealed")
    }
    return item.handover.id.rawValue
  }

  private func arrangeComparison() async throws {
    try await operations.arrangeComparison(
      municipality: AreaID(rawValue: "2326"), network: "nornorna", actor: .program)
  }

  /// One measure of one year is enough to decide on.
  private func decidedComparison() async throws -> RowID {
    try await MeasureFixture.load(lines: ["N15428,2326,2022,T,85.41666667"], into: operations)
    let order = ComparisonOrder(
      municipality: AreaID(rawValue: "2326"), network: .nornorna, year: 2022,
      set: MeasureSet.kkik2024)
    return try await operations.decideComparison(order, actor: .staff(world.strategist)).id
  }

  private func standIn() async throws -> RowID {
    try await operations.nameStandIn(
      world.deputy.id, for: world.officer.id, from: world.today, through: world.today,
      actor: .staff(world.administrator)
    ).id
  }
}
