import Domain
import SQLEngine

/// What people have begun to write: one row for each person, case and form.
package struct DraftStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func save(_ draft: Draft, of member: StaffID, in caseID: CaseID) throws {
    try transaction.execute(
      """
      INSERT INTO drafts (staff_id, case_id, form, body, saved_on)
      VALUES (\(member), \(caseID), \(draft.form), \(draft.text), \(draft.savedOn))
      ON CONFLICT (staff_id, case_id, form) DO UPDATE SET body = excluded.body, saved_on = excluded.saved_on
      """)
  }

  package func all(of member: StaffID, in caseID: CaseID) throws -> [Draft] {
    try transaction.query(
      "SELECT form, body, saved_on FROM drafts WHERE staff_id = \(member) AND case_id = \(caseID) ORDER BY form"
    ).map { Draft(form: try $0["form"], text: try $0["body"], savedOn: try $0["saved_on"]) }
  }

  package func remove(_ form: Draft.Form, of member: StaffID, in caseID: CaseID) throws {
    try transaction.execute(
      "DELETE FROM drafts WHERE staff_id = \(member) AND case_id = \(caseID) AND form = \(form)")
  }

  /// Everybody's in a case: when it is closed nothing unfinished stays.
  package func removeAll(in caseID: CaseID) throws {
    try transaction.execute("DELETE FROM drafts WHERE case_id = \(caseID)")
  }
}
