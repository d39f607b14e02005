import Domain
import Foundation
import SQLEngine
import Storage

/// A test call or e-mail as it is written down at the desk.
package struct ServiceCallDraft: Sendable {
  package var channel: ServiceCall.Channel?
  package var serviceField: String
  package var question: String
  package var sentAt: Date
  package var answeredAt: Date?
  package var reach: ServiceCall.Reach?
  package var treatment: ServiceCall.Treatment?
  package var note: String

  package init(
    channel: ServiceCall.Channel?, serviceField: String, question: String, sentAt: Date,
    answeredAt: Date? = nil, reach: ServiceCall.Reach? = nil, treatment: ServiceCall.Treatment? = nil,
    note: String = ""
  ) {
    self.channel = channel
    self.serviceField = serviceField
    self.question = question
    self.sentAt = sentAt
    self.answeredAt = answeredAt
    self.reach = reach
    self.treatment = treatment
    self.note = note
  }
}

extension Operations {
  /// Writes down a test call or e-mail, as the protocol asks for it.
  /// - Throws: `Problems`, each with its field; `Problem` not found for those who may not.
  @discardableResult
  package func enterServiceCall(_ draft: ServiceCallDraft, actor: Actor) async throws -> ServiceCall {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let call = try draft.checked(transaction, by: actor)
      try ServiceStore(transaction).insert(call)
      return call
    }
  }

  /// Writes down the answer that a test e-mail got after it was entered.
  /// - Throws: `Problem` when it has one, or is withdrawn.
  package func completeServiceCall(
    _ id: RowID, answeredAt: Date, treatment: ServiceCall.Treatment?, note: String, actor: Actor
  ) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let store = ServiceStore(transaction)
      guard let call = try store.findCall(id), call.isOpen else {
        throw Problem(.notFound, .serviceEntryUnknown)
      }
      var form = FormCheck()
      form.require(answeredAt >= call.sentAt, .answeredBeforeAsked, "answeredDay")
      form.require(answeredAt <= transaction.now, .callInFuture, "answeredDay")
      let added = form.body(note, "note", most: 1000)
      try form.end()
      let notes = [call.note, added].filter { !$0.isEmpty }.joined(separator: "\n")
      let done = call.completed(
        at: answeredAt, treatment: treatment, note: notes, transaction.doing(actor))
      guard try store.complete(done) else { throw Problem(.notFound, .serviceEntryUnknown) }
    }
  }

  /// Writes down the grades that people gave who had been in touch on a day: a line for each, two grades on it, and a dash
  /// for one that was left out.
  /// - Returns: how many answers there were.
  /// - Throws: `Problems`: every line that cannot be read, with its number.
  @discardableResult
  package func enterServiceGrades(
    _ lines: String, channel: ServiceCall.Channel?, contactedOn day: CalendarDay, actor: Actor
  ) async throws -> Int {
    try await database.write { transaction in
      try check(actor, may: .edit)
      var form = FormCheck()
      form.require(channel != nil, .callChannelMissing, "channel")
      form.require(day <= transaction.today, .callInFuture, "day")
      let grades = GradeLines(lines)
      form.add(grades.problems)
      form.require(!grades.found.isEmpty || !grades.problems.isEmpty, .gradesMissing, "grades")
      try form.end()
      guard let channel else { throw Problem(.invalid, .callChannelMissing, field: "channel") }
      let made = transaction.doing(actor)
      var ids = IdentifierSequence(at: transaction.now)
      try ServiceStore(transaction).insert(
        grades.found.map { pair in
          ServiceGrade(
            id: ids.next(), channel: channel, contactedOn: day, manner: pair.manner, ease: pair.ease,
            made: made)
        })
      return grades.found.count
    }
  }

  /// Takes a call or a grade out of the measurement. Who did it, and the row, stay.
  package func withdrawServiceEntry(_ id: RowID, actor: Actor) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let (store, done) = (ServiceStore(transaction), transaction.doing(actor))
      let isWithdrawn = try store.withdrawCall(id, done) || store.withdrawGrade(id, done)
      guard isWithdrawn else { throw Problem(.notFound, .serviceEntryUnknown) }
    }
  }
}

extension ServiceCallDraft {
  fileprivate func checked(_ transaction: Transaction, by actor: Actor) throws -> ServiceCall {
    var form = FormCheck()
    form.require(channel != nil, .callChannelMissing, "channel")
    let field = form.line(serviceField, .callFieldMissing, "serviceField", most: 100)
    let asked = form.body(question, "question", most: 500)
    form.require(!asked.isEmpty, .callQuestionMissing, "question")
    form.require(sentAt <= transaction.now, .callInFuture, "sentDay")
    if let answeredAt {
      form.require(answeredAt >= sentAt, .answeredBeforeAsked, "answeredDay")
      form.require(answeredAt <= transaction.now, .callInFuture, "answeredDay")
    }
    form.require(channel != .telephone || reach != nil, .callReachMissing, "reach")
    let note = form.body(self.note, "note", most: 1000)
    try form.end()
    guard let channel else { throw Problem(.invalid, .callChannelMissing, field: "channel") }
    return ServiceCall(
      id: .ordered(at: transaction.now), channel: channel, serviceField: field, question: asked,
      sentAt: sentAt, answeredAt: answeredAt, reach: channel == .telephone ? reach : nil,
      treatment: treatment, note: note, made: transaction.doing(actor))
  }
}

/// Grades as they are typed, "5 4" on a line.
struct GradeLines {
  private(set) var found: [(manner: Int?, ease: Int?)] = []
  private(set) var problems: [Problem] = []

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (place, line) in lines.enumerated() {
      let words = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
      if words.isEmpty { continue }
      if words.count == 2, words.allSatisfy(Self.isGrade), words != ["-", "-"] {
        found.append((manner: Int(words[0]), ease: Int(words[1])))
      } else {
        problems.append(
          Problem(
            .invalid, .gradeWrong, [String(place + 1), String(TidyText.line(String(line)).prefix(40))],
            field: "grades"))
      }
    }
  }

  private static func isGrade(_ word: String) -> Bool {
    word == "-" || Int(word).map { ServiceGrade.scale.contains($0) } == true
  }
}
