import Domain
import Operations
import SQLEngine
import Storage
import TestSupport

/// What the addresses of measures point at: figures for which the manager is responsible, and the rest made anew each time.
struct MeasureTargets {
  let world: TestMunicipality

  private var keeper: Actor { .staff(world.strategist) }
  private var operations: Operations { world.operations }

  func filled(_ path: String) async throws -> String {
    var path = path
    if path.contains("{year}") {
      try await collect()
      path = path.replacing("{year}", with: "2026")
    }
    if path.contains("{kpi}") { path = path.replacing("{kpi}", with: try await kpi(path)) }
    if path.contains("{set}") { path = path.replacing("{set}", with: try await measureSet()) }
    if path.contains("{group}") { path = path.replacing("{group}", with: "\(try await group())") }
    if path.contains("{call}") { path = path.replacing("{call}", with: "\(try await call())") }
    return path
  }

  /// A round in which the manager is responsible for a written figure and for one that a checklist makes.
  private func collect() async throws {
    let isThere = try await operations.database.read { try CollectionRoundStore($0).find(2026) != nil }
    if isThere { return }
    try await operations.saveRound(
      RoundDraft(
        year: 2026, firstDay: world.today, lastDay: world.today.adding(days: 30),
        rows: ["U23401", Checklist.webInformation.rawValue].enumerated().map { place, kpi in
          RoundDraft.Row(row: place + 1, kpi: kpi, responsible: world.manager.id)
        }), version: 0, actor: keeper)
  }

  private func kpi(_ path: String) async throws -> String {
    if path.hasPrefix("/desk/matt/uppgift") { return "U23401" }
    if path.hasPrefix("/desk/matt/checklista") { return Checklist.webInformation.rawValue }
    let draft = OwnMeasureDraft(
      title: "Svarstid", unit: "dagar", direction: .lower, definition: "Dagar från anmälan till åtgärd.")
    return try await operations.addOwnMeasure(word(), draft, actor: keeper).rawValue
  }

  private func measureSet() async throws -> String {
    try await operations.addMeasureSet(
      word(), MeasureSetDraft(title: "Våra mått", rows: [MeasureSetDraft.Row(row: 1, kpi: "U23401")]),
      actor: keeper)
  }

  private func group() async throws -> RowID {
    try await operations.addComparisonGroup(
      ComparisonGroupDraft(name: word(), members: "Berg, Åre"), actor: keeper)
  }

  /// A test e-mail that waits for its answer.
  private func call() async throws -> RowID {
    try await operations.enterServiceCall(
      ServiceCallDraft(
        channel: .email, serviceField: "Förskola", question: "När får vi besked?", sentAt: world.clock.now),
      actor: keeper
    ).id
  }

  /// A word that nothing else has.
  private func word() -> String {
    "ord-" + RowID.unordered().rawValue.filter { $0 != "-" }.prefix(20)
  }
}
