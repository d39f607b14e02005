import Domain
import SQLEngine

extension CaseEventStore {
  package func acknowledgement(of id: CaseID) throws -> Acknowledgement? {
    try transaction.first(
      "SELECT done_on, done_at, done_by, means FROM acknowledgements WHERE case_id = \(id)"
    ).map { Acknowledgement(done: try doing($0), means: try $0["means"]) }
  }

  package func answers(of id: CaseID) throws -> [Answer] {
    try transaction.query(
      "SELECT ordinal, done_on, done_at, done_by, text_id FROM answers WHERE case_id = \(id) ORDER BY ordinal"
    ).map { Answer(ordinal: try $0["ordinal"], done: try doing($0), text: try $0["text_id"]) }
  }

  package func extensions(of id: CaseID) throws -> [Extension] {
    try transaction.query(
      """
      SELECT done_on, done_at, done_by, owed_before, owed_now, text_id FROM extensions
      WHERE case_id = \(id) ORDER BY owed_now
      """
    ).map { row in
      Extension(
        done: try doing(row), owedBefore: try row["owed_before"], owedNow: try row["owed_now"],
        reason: try row["text_id"])
    }
  }

  package func closures(of id: CaseID) throws -> [Closure] {
    try transaction.query(
      "SELECT ordinal, done_on, done_at, done_by, reason FROM closures WHERE case_id = \(id) ORDER BY ordinal"
    ).map { Closure(ordinal: try $0["ordinal"], done: try doing($0), reason: try $0["reason"]) }
  }

  package func reopenings(of id: CaseID) throws -> [Reopening] {
    try transaction.query(
      "SELECT done_on, done_at, done_by, answer_by, text_id FROM reopenings WHERE case_id = \(id) ORDER BY done_at"
    ).map { Reopening(done: try doing($0), answerBy: try $0["answer_by"], reason: try $0["text_id"]) }
  }

  package func arrivalCorrections(of id: CaseID) throws -> [ArrivalCorrection] {
    try transaction.query(
      """
      SELECT done_on, done_at, done_by, day_before, day_now, text_id FROM arrival_corrections
      WHERE case_id = \(id) ORDER BY done_at
      """
    ).map { row in
      ArrivalCorrection(
        done: try doing(row), dayBefore: try row["day_before"], dayNow: try row["day_now"],
        reason: try row["text_id"])
    }
  }

  package func oralNote(of id: CaseID) throws -> OralNote? {
    try transaction.first("SELECT received_by, read_back FROM oral_notes WHERE case_id = \(id)").map { row in
      let readBack: Bool = try row["read_back"]
      return OralNote(receivedBy: try row["received_by"], readBack: readBack ? .done : .notDone)
    }
  }

  private func doing(_ row: SQLRow) throws -> Doing {
    Doing(day: try row["done_on"], instant: try row["done_at"], actor: try row["done_by"])
  }
}
