import Domain
import Operations
import TestSupport
import Testing

/// Something that somebody with the database in their hands could do.
struct Tampering: CustomTestStringConvertible, Sendable {
  let name: String
  let statements: [String]
  /// What the fault says of it.
  let fault: String
  let needsSeal: Bool

  init(_ name: String, _ statements: String..., fault: String) {
    self.name = name
    self.statements = statements
    self.fault = fault
    needsSeal = false
  }

  /// Done so well that only a seal shows it.
  init(sealed name: String, _ statements: String..., fault: String) {
    self.name = name
    self.statements = statements
    self.fault = fault
    needsSeal = true
  }

  var testDescription: String { name }
}

enum TamperedRegister {
  /// Four cases and an import of three: 2026-0001 is answered and closed, 2026-0002 is anonymous, 2026-0003 has been
  /// through every verb, 2026-0004 is acknowledged; 2009-0001 to -0003 are imported.
  static func fill(_ town: TestMunicipality) async throws -> (cases: Int, entries: Int) {
    let first = try await town.submit("Den första synpunkten")
    try await CaseVerb.answer.perform(on: first, in: town)
    try await CaseVerb.close.perform(on: first, in: town)
    _ = try await town.submitAnonymously()
    let third = try await town.registerLetter()
    for verb in CaseVerb.allCases { try await verb.perform(on: third, in: town) }
    _ = try await town.submit()
    let rows = ["2009-03-02;beröm;Socialnämnden;;", "2009-03-03;beröm;Socialnämnden;ja;2009-03-04"]
    try await RegisterFile(
      columns: "mottagen;typ;nämnd;anonym;avslutad",
      rows: rows + ["2009-03-04;beröm;Socialnämnden;;2009-03-05"]
    ).importInto(town.operations)
    return (cases: 7, entries: 4 + 2 + 13 + 2 + 3)
  }

  private static let closed = "(SELECT case_id FROM registrations WHERE year = 2026 AND sequence = 1)"
  private static let last = "(SELECT case_id FROM registrations WHERE year = 2026 AND sequence = 4)"

  /// Takes everything of a case away, so that no reference dangles.
  private static let deletions = [
    "texts", "contacts", "acknowledgements", "receipts", "journal_entries", "registrations",
  ]

  static let tamperings = [
    Tampering(
      "a text was rewritten", "UPDATE texts SET body = 'Allt är bra' WHERE body = 'Den första synpunkten'",
      fault: "is not what the journal says"),
    Tampering(
      "an answer was rewritten", "UPDATE texts SET body = 'Annat svar' WHERE role = 'answer'",
      fault: "is not what the journal says"),
    Tampering("the kind of a case was changed", "UPDATE cases SET kind = 'question'", fault: "kind is"),
    Tampering(
      "a late acknowledgement was made timely", "UPDATE acknowledgements SET done_on = '2009-03-01'",
      fault: "acknowledged is"),
    Tampering("an answer was moved", "UPDATE answers SET done_on = '2026-01-02'", fault: "answered is"),
    Tampering(
      "a day of arrival was changed", "UPDATE cases SET received_on = '2026-01-02' WHERE identity = 'named'",
      fault: "received is"),
    Tampering("a case was moved", "UPDATE cases SET unit_id = NULL", fault: "unit is"),
    Tampering("a salt was changed", "UPDATE texts SET salt = 'x'", fault: "is not what the journal says"),
    Tampering(
      "a text was put in",
      "INSERT INTO texts SELECT 'new', case_id, 'answer', 9, body, salt FROM texts LIMIT 1",
      fault: "is not what the journal says"),
    Tampering(
      "a text was moved to another case",
      "UPDATE texts SET ordinal = 9, case_id = \(last) WHERE body = 'Den första synpunkten'",
      fault: "is not what the journal says"),
    Tampering(
      "a case was closed", "UPDATE cases SET state = 'closed' WHERE id = \(last)",
      fault: "stands as closed, but its journal leads to acknowledged"),
    Tampering(
      "a closed case was opened", "UPDATE cases SET state = 'registered' WHERE id = \(closed)",
      fault: "stands as registered, but its journal leads to closed"),
    Tampering(
      "a version was changed", "UPDATE cases SET version = 9 WHERE id = \(closed)",
      fault: "version 9, but 4 journal entries"),
    Tampering(
      "the last journal entry was taken away",
      "DELETE FROM journal_entries WHERE case_id = \(closed) AND sequence = 4",
      fault: "version 4, but 3 journal entries"),
    Tampering(
      "a journal entry was taken away",
      "DELETE FROM journal_entries WHERE case_id = \(closed) AND sequence = 3",
      fault: "journal entry 3 is missing"),
    Tampering(
      "the first journal entry was taken away", "DELETE FROM journal_entries WHERE sequence = 1",
      fault: "does not begin with a registration"),
    Tampering(
      "a whole journal was taken away", "DELETE FROM journal_entries WHERE case_id = \(closed)",
      fault: "has no journal"),
    Tampering(
      "a journal entry says something else",
      "UPDATE journal_entries SET details = '{\"reason\":\"answered\"}' WHERE event = 'closed'",
      fault: "was altered"),
    Tampering(
      "a journal entry names somebody else",
      "UPDATE journal_entries SET actor = 'program' WHERE sequence = 2",
      fault: "was altered"),
    Tampering(
      "a journal entry has another time",
      "UPDATE journal_entries SET made_at = '2026-03-01' WHERE sequence = 3",
      fault: "was altered"),
    Tampering(
      "a journal entry is about something else",
      "UPDATE journal_entries SET event = 'assigned' WHERE event = 'classified'", fault: "was altered"),
    Tampering(
      "a hash was changed",
      "UPDATE journal_entries SET hash = 'x' WHERE case_id = \(closed) AND sequence = 2",
      fault: "journal entry 3 does not follow the one before"),
    Tampering(
      "a case was given another number",
      "UPDATE registrations SET sequence = 5 WHERE year = 2026 AND sequence = 1",
      fault: "year 2026: 4 numbers were given"),
    Tampering(
      "two cases changed numbers", "UPDATE registrations SET sequence = 9 WHERE year = 2026 AND sequence = 1",
      "UPDATE registrations SET sequence = 1 WHERE year = 2026 AND sequence = 4",
      "UPDATE registrations SET sequence = 4 WHERE year = 2026 AND sequence = 9",
      fault: "has the number 2026-0004, but its journal says 2026-0001"),
    Tampering(
      "a case was moved to another year",
      "UPDATE registrations SET year = 2009, sequence = 4 WHERE year = 2026 AND sequence = 4",
      "UPDATE number_series SET last = 4 WHERE year = 2009",
      "UPDATE number_series SET last = 3 WHERE year = 2026",
      fault: "has the number 2009-0004, but its journal says 2026-0004"),
    Tampering(
      "a number series was set back", "UPDATE number_series SET last = 3 WHERE year = 2026",
      fault: "year 2026: 3 numbers were given, 4 cases have one"),
    Tampering(
      "a number series was taken away", "DELETE FROM number_series WHERE year = 2026", fault: "year 2026"),
    Tampering(
      "a case has no number", "DELETE FROM registrations WHERE case_id = \(last)", fault: "year 2026"),
    deletion(
      "a case was taken away", sealed: false, fault: "year 2026: 4 numbers were given, 3 cases have one"),
    deletion("a case and its number were taken away", sealed: true, fault: "sealed by seal 1"),
    Tampering(
      sealed: "the end of a journal was taken away and the case set back",
      "DELETE FROM journal_entries WHERE case_id = \(closed) AND sequence = 4",
      "UPDATE cases SET version = 3, state = 'answered' WHERE id = \(closed)", fault: "sealed by seal 1"),
    Tampering(sealed: "a seal was changed", "UPDATE seals SET hash = 'x'", fault: "seal 1 was altered"),
    Tampering(
      sealed: "a seal was dated back", "UPDATE seals SET sealed_on = '2026-03-02'",
      fault: "seal 1 was altered"),
    Tampering(
      sealed: "a head was taken out of a seal",
      "DELETE FROM seal_heads WHERE case_id = \(closed)", fault: "seal 1 was altered"),
    Tampering(
      sealed: "a head was changed", "UPDATE seal_heads SET hash = 'x' WHERE case_id = \(closed)",
      fault: "seal 1 was altered"),
    Tampering(
      sealed: "a seal was taken away", "DELETE FROM seal_heads", "DELETE FROM seals",
      fault: "was sealed, but its seal is gone"),
  ]

  private static func deletion(_ name: String, sealed: Bool, fault: String) -> Tampering {
    // The case is found by the case row that has no registration any more.
    let statements =
      deletions.map { table in
        table == "registrations"
          ? "DELETE FROM registrations WHERE year = 2026 AND sequence = 4"
          : "DELETE FROM \(table) WHERE case_id = \(last)"
      } + ["DELETE FROM cases WHERE id NOT IN (SELECT case_id FROM registrations)"]
    return Tampering(
      name: name,
      statements: statements + (sealed ? ["UPDATE number_series SET last = 3 WHERE year = 2026"] : []),
      fault: fault, needsSeal: sealed)
  }
}

extension Tampering {
  init(name: String, statements: [String], fault: String, needsSeal: Bool) {
    self.name = name
    self.statements = statements
    self.fault = fault
    self.needsSeal = needsSeal
  }
}
