import Domain
import SQLEngine
import Storage

/// What pages about measures need beside them: who did what, seen from which day.
package struct MeasureNames: Sendable {
  package let staff: [StaffMember]
  package let today: CalendarDay

  init(_ transaction: Transaction) throws {
    staff = try StaffStore(transaction).all()
    today = transaction.today
  }
}

extension Operations {
  /// - Throws: `Problem` not found for those who may not: what is not allowed looks missing.
  func check(_ actor: Actor, may action: MeasureAction) throws(Problem) {
    guard Access.permitsMeasures(actor, action) else { throw Problem(.notFound, .measureUnknown) }
  }
}

extension Transaction {
  /// Who and when, for what is done in this transaction.
  func doing(_ actor: Actor) -> Doing { Doing(day: today, instant: now, actor: actor.reference) }
}

/// Collects what is wrong with a form, field by field.
struct FormCheck {
  private(set) var problems: [Problem] = []

  mutating func require(_ holds: Bool, _ key: ProblemKey, _ field: String, _ arguments: [String] = []) {
    if !holds { problems.append(Problem(.invalid, key, arguments, field: field)) }
  }

  mutating func add(_ found: [Problem]) { problems += found }

  /// A line of text that must be there and fit.
  mutating func line(_ text: String, _ missing: ProblemKey, _ field: String, most: Int) -> String {
    let line = TidyText.line(text)
    require(!line.isEmpty, missing, field)
    require(line.count <= most, .fieldTooLong, field, [String(most)])
    require(!line.contains(where: \.isNewline), .controlCharacter, field)
    return line
  }

  /// Several lines, which may be none.
  mutating func body(_ text: String, _ field: String, most: Int = 4000) -> String {
    let body = TidyText.body(text)
    require(body.count <= most, .fieldTooLong, field, [String(most)])
    return body
  }

  /// - Throws: `Problems` when anything was wrong.
  func end() throws {
    if !problems.isEmpty { throw Problems(problems) }
  }
}
