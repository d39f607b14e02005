import Domain
import Foundation
import SQLEngine
import Storage
import TestSupport

/// Values for stores to keep; where nothing is said, of Monday 2 March 2026.
enum Sample {
  static let now = TestClock().now
  static let monday = SwedishTime.day(of: now)
  static let board = Board(
    id: BoardID(rawValue: "board"), name: "Åre, Ängs- och Ödenämnden", validity: .always)
  static let department = Department(
    id: DepartmentID(rawValue: "department"), board: board.id, name: "Förvaltning å ä ö", validity: .always)
  static let unit = OrganisationUnit(
    id: UnitID(rawValue: "unit"), board: board.id, department: department.id, parent: nil, predecessor: nil,
    name: "Hemtjänst Öst", operation: .own, validity: .always)
  static let otherBoard = Board(id: BoardID(rawValue: "other"), name: "Andra nämnden", validity: .always)
  static let area = ServiceArea(id: ServiceAreaID(rawValue: "area"), name: "Förskola", validity: .always)
  static let officer = StaffMember(
    id: StaffID(rawValue: "officer"), username: "olle", name: "Olle Öberg", role: .officer,
    placement: unit.placement, disabledOn: nil)

  /// The organisation, a service area and an officer that cases can refer to.
  static func insertBelongings(in transaction: Transaction) throws {
    let organisation = OrganisationStore(transaction)
    try organisation.insert(board)
    try organisation.insert(otherBoard)
    try organisation.insert(department)
    try organisation.insert(unit)
    try ServiceAreaStore(transaction).insert(area)
    try StaffStore(transaction).insert(officer, passwordHash: "scrypt$")
  }

  static func value(
    _ id: String = "case", sequence: Int = 1, received: CalendarDay = monday, instant: Date? = nil,
    placement: Placement = .unrouted, sender: SenderProfile = named, state: CaseState = .registered,
    officer: StaffID? = nil, kind: Kind = .complaint, version: Int = 1
  ) -> FeedbackCase {
    FeedbackCase(
      id: CaseID(rawValue: id), number: CaseNumber(year: received.year, sequence: sequence),
      arrival: Arrival(day: received, instant: instant, rule: .sameDay), registeredOn: received,
      classification: Classification(kind: kind, dimension: nil, serviceArea: nil, placement: placement),
      channel: .web, sender: sender, language: "sv",
      promise: CasePromise(receivedOn: received, promise: .standard, calendar: WorkingCalendar()),
      movedAnswerBy: nil, state: state, officer: officer, version: version)
  }

  static let named = SenderProfile(identity: .named, wish: .answer, hasReceiptCode: true)
  static let anonymous = SenderProfile(identity: .anonymous, wish: .answer, hasReceiptCode: true)

  /// Stores a case with its number, as a registration does.
  static func register(_ value: FeedbackCase, texts: [CaseText] = [], in transaction: Transaction) throws {
    try CaseStore(transaction).insert([NewCase(value: value, texts: texts)])
    try RegistrationStore(transaction).insert(
      value.number, for: value.id, on: value.registeredOn, by: .sender)
  }

  static func text(_ id: String, _ role: TextRole, _ body: String, of caseID: String = "case") -> CaseText {
    CaseText(
      id: RowID(rawValue: id), caseID: CaseID(rawValue: caseID), role: role,
      text: SealedText(body: body, salt: "salt \(id)"))
  }

  static func entry(
    of caseID: CaseID, _ sequence: Int = 1, _ event: CaseEvent = .registered, details: [String: String] = [:],
    at time: JournalTime = .instant(now), after previous: JournalEntry? = nil
  ) -> JournalEntry {
    JournalEntry(
      caseID: caseID, sequence: sequence, at: time, actor: "sender", event: event, details: details,
      previousHash: previous?.hash ?? "")
  }
}
