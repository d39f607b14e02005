import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct SchemaTests {
  /// A column that holds a word of an enum of the domain.
  struct WordColumn: CustomTestStringConvertible, Sendable {
    let table: String
    let column: String
    let words: [String]

    init(_ table: String, _ column: String, _ words: [String]) {
      self.table = table
      self.column = column
      self.words = words
    }

    var testDescription: String { "\(table).\(column)" }
  }

  private static let wordColumns = [
    WordColumn("cases", "kind", Kind.allCases.map(\.rawValue)),
    WordColumn("cases", "dimension", QualityDimension.allCases.map(\.rawValue)),
    WordColumn("cases", "channel", Channel.allCases.map(\.rawValue)),
    WordColumn("cases", "identity", ["anonymous", "named"]),
    WordColumn("cases", "wish", ["answer", "noAnswer"]),
    WordColumn("cases", "capacity", SenderCapacity.allCases.map(\.rawValue)),
    WordColumn("cases", "arrival_rule", ArrivalRule.allCases.map(\.rawValue)),
    WordColumn("cases", "state", CaseState.allCases.map(\.rawValue)),
    WordColumn("staff", "role", Role.allCases.map(\.rawValue)),
    WordColumn("texts", "role", ["subject", "submission", "place", "answer", "reason", "statement"]),
    WordColumn("group_roles", "role", Role.allCases.map(\.rawValue)),
    WordColumn("texts", "role", ["subject", "submission", "place", "answer", "reason"]),
    WordColumn("texts", "role", ["summary"]),
    WordColumn("acknowledgements", "means", Acknowledgement.Means.allCases.map(\.rawValue)),
    WordColumn("closures", "reason", ClosureReason.allCases.map(\.rawValue)),
    WordColumn("comparison_documents", "kind", DecidedComparison.Kind.allCases.map(\.rawValue)),
    WordColumn("own_measure_versions", "direction", MeasureDirection.allCases.map(\.rawValue)),
    WordColumn("member_measures", "direction", MeasureDirection.allCases.map(\.rawValue)),
    WordColumn("figure_versions", "origin", ReportedFigure.Origin.allCases.map(\.rawValue)),
    WordColumn("figure_versions", "gender", MeasureGender.allCases.map(\.rawValue)),
    WordColumn("collection_reminders", "step", CollectionRound.Step.allCases.map(\.rawValue)),
    WordColumn("own_measure_set_items", "direction", MeasureDirection.allCases.map(\.rawValue)),
    WordColumn("comparison_group_versions", "standing", MeasureStanding.allCases.map(\.rawValue)),
    WordColumn("password_resets", "way", PasswordResetStore.Way.allCases.map(\.rawValue)),
    WordColumn("service_calls", "reach", ServiceCall.Reach.allCases.map(\.rawValue)),
    WordColumn("service_calls", "treatment", ServiceCall.Treatment.allCases.map(\.rawValue)),
    WordColumn("service_grades", "channel", ServiceCall.Channel.allCases.map(\.rawValue)),
  ]

  /// A row in each table that has words.
  private func prepare(_ transaction: Transaction) throws {
    try Sample.insertBelongings(in: transaction)
    try Sample.register(
      Sample.value(placement: Sample.unit.placement),
      texts: [Sample.text("t", .submission, "Text")], in: transaction)
    try GroupRoleStore(transaction).set([GroupRole(group: "g", role: .officer, placement: .unrouted)])
    try PasswordResetStore(transaction).set(
      tokenHash: "t", member: Sample.officer.id, way: .mailed, endsAt: Sample.now)
    let done = Doing(day: Sample.monday, instant: nil, actor: "sender")
    let id = CaseID(rawValue: "case")
    try OwnMeasureSamples.insert(in: transaction)
    try CaseEventStore(transaction).insert([(id, Acknowledgement(done: done, means: .receipt))])
    try CaseEventStore(transaction).insert([(id, Closure(ordinal: 1, done: done, reason: .notOurs))])
    try ComparisonDocumentStore(transaction).insert(
      DecidedComparison(
        id: RowID(rawValue: "d"), kind: .own, municipality: AreaID(rawValue: "2326"), network: "nornorna",
        set: "kkik-2024", year: 2022, title: "Berg", decision: "",
        hash: String(repeating: "0", count: 64), decider: "Kim",
        decided: Doing(day: Sample.monday, instant: transaction.now, actor: "program")),
      content: "{}")
  }

  /// What each statement gives when it is run alone, against one row in each table.
  private func errors(_ engine: TestEngine, _ statements: [String]) async throws -> [(String, EngineError?)] {
    try await withRegister(engine) { database in
      try await database.write { try prepare($0) }
      var found: [(String, EngineError?)] = []
      for statement in statements {
        do {
          try await database.tamper(SQL(stringLiteral: statement))
          found.append((statement, nil))
        } catch let error as EngineError {
          found.append((statement, error))
        }
      }
      return found
    }
  }

  @Test(arguments: TestEngine.allCases, wordColumns)
  func `a column takes every word of the domain, and no other`(engine: TestEngine, column: WordColumn)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try prepare(transaction)
        for word in column.words {
          #expect(try transaction.execute(Self.set(column, to: word)) > 0)
        }
      }
      // Kolada's letters are capitals already.
      let first = column.words.first ?? ""
      let otherCase = first == first.uppercased() ? first.lowercased() : first.uppercased()
      for word in ["okänt", "", otherCase] {
        let error = await #expect(throws: EngineError.self) {
          try await database.tamper(Self.set(column, to: word))
        }
        guard case .checkViolation = error else {
          Issue.record("\(word): \(String(describing: error))")
          continue
        }
      }
    }
  }

  private static func set(_ column: WordColumn, to word: String) -> SQL {
    SQL(stringLiteral: "UPDATE \(column.table) SET \(column.column) = ") + "\(word)"
  }

  @Test(arguments: TestEngine.allCases)
  func `an anonymous case carries no finer time than the day, and a named one may`(engine: TestEngine)
    async throws
  {
    let time = "2026-03-02T09:00:00.000Z"
    let found = try await errors(
      engine,
      [
        "UPDATE cases SET received_at = '\(time)'", "UPDATE cases SET identity = 'anonymous'",
        "UPDATE cases SET received_on = '\(time)'",
      ]
    ).map(\.1)
    #expect(found[0] == nil)
    for error in found.dropFirst() {
      guard case .checkViolation = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  private static let brokenRules = [
    "UPDATE cases SET board_id = NULL",  // a unit without its board
    "UPDATE cases SET version = 0",
    "UPDATE registrations SET sequence = 0",
    "UPDATE boards SET name = ''",
    "UPDATE boards SET name = '\(String(repeating: "å", count: 201))'",
    "UPDATE boards SET valid_from = '2026-03-02', valid_until = '2026-03-02'",
    "UPDATE units SET operation = 'privateProvider'",  // without saying which
    "UPDATE units SET operator_name = 'Omsorg AB'",  // of the municipality's own
    "UPDATE units SET operation = 'charity', operator_name = 'A'",
    "UPDATE staff SET username = ''",
    "UPDATE texts SET ordinal = 0",
    "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-01-01', 0, 10)",
    "INSERT INTO promises (valid_from, acknowledge_days, answer_days) VALUES ('2026-01-01', 2, 101)",
    "INSERT INTO calendar_overrides VALUES ('2026-01-01', 'shut', 'a', 'law', 'b')",
    "INSERT INTO calendar_overrides VALUES ('2026-01-01', 'close', 'a', 'habit', 'b')",
    """
    INSERT INTO extensions (id, case_id, done_on, done_at, done_by, owed_before, owed_now)
    VALUES ('e', 'case', '2026-03-02', '2026-03-02T09:00:00.000Z', 'a', '2026-03-16', '2026-03-16')
    """,
    """
    INSERT INTO answers (case_id, ordinal, done_on, done_by) VALUES ('case', 0, '2026-03-02', 'a')
    """,
  ]

  @Test(arguments: TestEngine.allCases)
  func `what breaks a rule of the register is refused`(engine: TestEngine) async throws {
    for (statement, error) in try await errors(engine, Self.brokenRules) {
      guard case .checkViolation = error else {
        Issue.record("\(statement) gave \(String(describing: error))")
        continue
      }
    }
  }

  private static let danglingReferences = [
    "UPDATE cases SET board_id = 'none'", "UPDATE cases SET unit_id = 'none'",
    "UPDATE cases SET department_id = 'none'", "UPDATE cases SET service_area_id = 'none'",
    "UPDATE cases SET officer_id = 'none'", "UPDATE cases SET import_id = 'none'",
    "UPDATE texts SET case_id = 'none'", "UPDATE registrations SET case_id = 'none'",
    "UPDATE departments SET board_id = 'none'", "UPDATE units SET parent_id = 'none'",
    "UPDATE units SET predecessor_id = 'none'", "UPDATE staff SET board_id = 'none'",
    "DELETE FROM cases", "DELETE FROM boards",
  ]

  @Test(arguments: TestEngine.allCases)
  func `a reference leads somewhere`(engine: TestEngine) async throws {
    for (statement, error) in try await errors(engine, Self.danglingReferences) {
      #expect(error == .foreignKeyViolation, "\(statement)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the tables are these`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      let tables = try await database.read { try DatabaseDump.tables(in: $0) }
      #expect(
        Set(tables) == [
          "acknowledgements", "answer_templates", "answers", "arrival_corrections", "boards",
          "calendar_decisions", "calendar_overrides", "case_circles", "case_links", "case_patterns",
          "case_returns", "case_subjects", "cases", "checklist_fillings", "checklist_items",
          "checklist_points", "checklist_versions", "closures", "collection_reminders",
          "collection_round_items", "collection_round_versions", "collection_rounds",
          "comparison_group_versions", "comparison_groups", "contacts", "content_marks", "departments",
          "digests", "drafts", "earlier_measure_years", "extensions", "figure_versions", "forwardings",
          "gate_assessments", "gate_handovers", "gate_settings", "gone_kpis", "group_roles", "half_log_ins",
          "idempotency_keys", "imports", "improvement_cases", "improvement_changes", "improvement_effects",
          "improvement_steps", "improvement_stories", "improvements", "journal_entries", "known_devices",
          "kolada_groups", "kpis", "mail_trouble", "measure_imports", "measure_syncs", "measure_years",
          "messages", "notes", "number_series", "occasion_cases", "occasions", "oral_notes",
          "outgoing_mail", "own_measure_set_items", "own_measure_set_versions", "own_measure_sets",
          "own_measure_versions", "own_measures", "password_resets",
          "page_text_versions", "policy_readings", "promise_decisions", "promises", "protected_units",
          "provider_identities", "provider_log_ins", "provider_tokens_used", "reading_reasons", "readings",
          "recalculations", "receipts", "recovery_codes", "referrals", "registrations", "reminders",
          "reopenings", "routing_areas", "routing_lessons", "routing_places", "routing_rule_moves",
          "routing_rule_switches",
          "routing_rule_trials", "routing_rule_versions", "routing_rules", "routing_words", "seal_heads",
          "sealed_contacts", "sealed_texts", "seals", "search_texts", "searches", "second_factor_drafts",
          "secret_returns",
          "second_factors", "service_areas", "service_calls", "service_grades", "sessions", "settings",
          "settings_changes", "shortcuts",
          "spot_solutions", "staff", "staff_bindings", "staff_contacts", "staff_events", "stand_ins",
          "analysis_imports", "comparison_documents", "comparison_publications",
          "measure_analyses", "measure_improvements",
          "member_figures", "member_measures",
          "tasks", "texts", "unit_heirs", "units", "waits", "workplace_meetings",
        ])
    }
  }
}
