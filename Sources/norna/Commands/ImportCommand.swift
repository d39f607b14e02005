import ArgumentParser
import Domain
import Operations
import Storage

/// Takes in a register file: all of it or nothing.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a register file (CSV), all of it or nothing.",
    discussion: """
      Each bad row is a line on standard error, FILE:LINE: COLUMN: reason. The columns are nummer, mottagen *, typ *, \
      kvalitetsdimension, verksamhet, nämnd *, förvaltning, enhet, kanal, anonym, återkoppling, rubrik, text, \
      bekräftad, besvarad and avslutad (* must be there), in any order.
      """)

  @OptionGroup var register: RegisterOptions

  @Argument(help: ArgumentHelp("The file.", valueName: "file"))
  var path: String

  @Flag(help: "Make boards, departments, units and service areas that do not exist.")
  var createOrganisation = false

  @Flag(help: "Do everything, say what came of it, and undo it.")
  var dryRun = false

  func run() async throws {
    let plan = ImportPlan(
      path: path, missing: createOrganisation ? .create : .refuse, mode: dryRun ? .dryRun : .real)
    let line = ImportProgressLine()
    let outcome = try await OpenRegister.with(register) { operations in
      defer { line.clear() }
      return try await operations.importRegister(plan) { line.show($0) }
    }
    guard outcome.faultCount == 0 else { throw RefusedFile(path: path, outcome: outcome) }
    try StandardOutput.write(line: ImportSummary(outcome, plan.mode).text)
  }
}

/// What an import did, in one line.
struct ImportSummary {
  let text: String

  init(_ outcome: ImportOutcome, _ mode: ImportPlan.Mode) {
    let numbers = outcome.numbers.map(Self.range).joined(separator: ", ")
    let rows = Self.counted(outcome.rows, "row", "rows")
    let parts = Self.counted(outcome.created, "part", "parts")
    switch mode {
    case .real:
      text =
        "\(rows) imported as \(numbers)"
        + (outcome.created > 0 ? "; \(parts) of the organisation created" : "")
    case .dryRun:
      text =
        "dry run: \(rows) would be imported as \(numbers)"
        + (outcome.created > 0 ? "; \(parts) of the organisation would be created" : "")
        + "; nothing was written"
    }
  }

  private static func range(_ range: NumberRange) -> String {
    let first = CaseNumber(year: range.year, sequence: range.first)
    let last = CaseNumber(year: range.year, sequence: range.last)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
