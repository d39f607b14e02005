import Domain
import SQLEngine

/// When the words of new cases are to be found.
package enum SearchTiming {
  case atOnce
  /// When `SearchStore.finishImport` is called, in the same transaction.
  case afterwards
}

extension CaseStore {
  /// Writes new cases, many at a time: an import of a hundred thousand rows goes through here.
  /// - Parameter search: when the words of the cases are to be found.
  package func insert(_ cases: [NewCase], search: SearchTiming = .atOnce) throws {
    guard !cases.isEmpty else { return }
    try transaction.insert(
      """
      INSERT INTO cases (
        id, kind, dimension, service_area_id, board_id, department_id, unit_id, channel, identity, wish,
        has_receipt_code, capacity, language, received_on, received_at, arrival_rule, acknowledge_days, answer_days,
        acknowledge_by, warn_acknowledge_by, answer_by, moved_answer_by, due_on, state, officer_id, privacy_notice,
        external_number, import_id, import_line, version, changed_on, sealed_version)
      VALUES
      """,
      rows: cases.map(Self.values))
    try insertBelongings(cases, search)
  }

  private func insertBelongings(_ cases: [NewCase], _ search: SearchTiming) throws {
    try TextStore(transaction).keep(cases.flatMap(\.texts))
    switch search {
    case .atOnce: try SearchStore(transaction).add(cases)
    case .afterwards: try SearchStore(transaction).stage(cases)
    }
    for item in cases {
      if let contact = item.contact {
        try ContactStore(transaction).insert(contact, for: item.value.id)
      }
      if let hash = item.receiptHash {
        try ReceiptStore(transaction).insert(hash: hash, for: item.value.id)
      }
    }
  }

  private static func values(_ new: NewCase) -> [any SQLConvertible] {
    let item = new.value
    return [
      item.id, item.classification.kind, item.classification.dimension, item.classification.serviceArea,
      item.classification.placement.board, item.classification.placement.department,
      item.classification.placement.unit, item.channel, item.sender.identity, item.sender.wish,
      item.sender.hasReceiptCode, item.sender.capacity, item.language, item.arrival.day, item.arrival.instant,
      item.arrival.rule, item.promise.promise.acknowledgeDays, item.promise.promise.answerDays,
      item.promise.acknowledgeBy, item.promise.warnAcknowledgeBy, item.promise.answerBy, item.movedAnswerBy,
      item.dueOn, item.state, item.officer, new.privacyNotice, new.origin?.externalNumber,
      new.origin?.importID,
      new.origin?.line, item.version, item.registeredOn, 0,
    ]
  }
}
