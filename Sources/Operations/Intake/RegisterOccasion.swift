import Domain
import SQLEngine
import Storage

/// Several views from one meeting or customer conversation, as somebody wrote them down.
package struct OccasionSheet: Sendable {
  /// One view.
  package struct View: Sendable {
    package var kind: Kind?
    package var dimension: QualityDimension?
    package var text: String
    package var wish: SenderProfile.Wish
    /// nil: nobody said who it was.
    package var contact: Contact?
    /// The row of the sheet, for what is wrong in it.
    package var row: Int

    package init(
      kind: Kind?, dimension: QualityDimension? = nil, text: String, wish: SenderProfile.Wish = .noAnswer,
      contact: Contact? = nil, row: Int
    ) {
      self.kind = kind
      self.dimension = dimension
      self.text = text
      self.wish = wish
      self.contact = contact
      self.row = row
    }
  }

  package var title: String
  package var heldOn: CalendarDay
  package var placement: Placement
  package var serviceArea: ServiceAreaID?
  /// Who wrote it down.
  package var recordedBy: String
  package var views: [View]

  package init(
    title: String, heldOn: CalendarDay, placement: Placement, serviceArea: ServiceAreaID? = nil,
    recordedBy: String, views: [View]
  ) {
    self.title = title
    self.heldOn = heldOn
    self.placement = placement
    self.serviceArea = serviceArea
    self.recordedBy = recordedBy
    self.views = views
  }
}

extension Operations {
  /// Registers every view of the sheet, and the occasion that they share, or nothing.
  /// - Returns: a receipt for each view, in the sheet's order; codes only where somebody wants an answer.
  /// - Throws: `Problems`, each with its field; those of a view end in `-` and its row.
  package func registerOccasion(
    _ sheet: OccasionSheet, idempotency: IdempotencyKey? = nil, actor: Actor
  ) async throws -> [Receipt] {
    let sheet = sheet.tidied()
    return try await database.write { transaction in
      if let kept: [Receipt] = try idempotency?.answer(for: sheet.content, in: transaction) { return kept }
      guard Access.permits(actor, .register, on: GuardedCase(placement: sheet.placement)) else {
        throw Problem(.notFound, .caseNotFound)
      }
      try check(sheet, in: transaction)
      // A time in the occasion's identifier would be a time of every anonymous view in it.
      let occasion = Occasion(
        id: .unordered(), title: sheet.title, heldOn: sheet.heldOn, placement: sheet.placement,
        recordedBy: sheet.recordedBy)
      let store = OccasionStore(transaction)
      try store.insert(occasion, on: transaction.today, by: actor)
      let receipts = try sheet.views.map { view in
        let code = view.wish == .answer ? ReceiptCode.random() : nil
        let value = try sheet.entry(of: view, in: occasion, codeHash: code?.hash).enter(
          by: actor, delivery: outgoing.delivery, in: transaction)
        try store.add(value.id, to: occasion.id)
        return Receipt(try encircleUnasked(value, field: "text-\(view.row)", in: transaction), code: code)
      }
      try idempotency?.keep(receipts, for: sheet.content, in: transaction)
      return receipts
    }
  }

  private func check(_ sheet: OccasionSheet, in transaction: Transaction) throws {
    var problems = sheet.problems()
    do { try checkArrival(sheet.heldOn, today: transaction.today) } catch {
      problems.append(Problem(error.code, error.key, error.arguments, field: "heldOn"))
    }
    let first = sheet.views.first?.kind ?? .complaint
    do {
      try checkReferences(
        of: Classification(
          kind: first, dimension: nil, serviceArea: sheet.serviceArea, placement: sheet.placement),
        in: transaction)
    } catch let problem as Problem { problems.append(problem) }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

extension OccasionSheet {
  fileprivate func tidied() -> OccasionSheet {
    var copy = self
    copy.title = TidyText.line(title)
    copy.recordedBy = TidyText.line(recordedBy)
    for index in copy.views.indices {
      let tidy = copy.views[index].submission.tidied()
      copy.views[index].text = tidy.text
      copy.views[index].contact = tidy.contact
    }
    return copy
  }

  fileprivate func problems() -> [Problem] {
    var found: [Problem] = []
    if title.isEmpty { found.append(Problem(.invalid, .occasionTitleMissing, field: "title")) }
    for (field, text) in [("title", title), ("recordedBy", recordedBy)] {
      if text.count > Submission.longestLine {
        found.append(Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: field))
      }
      if text.contains(where: \.isNewline) || text.contains("\0") {
        found.append(Problem(.invalid, .controlCharacter, field: field))
      }
    }
    if recordedBy.isEmpty { found.append(Problem(.invalid, .recorderMissing, field: "recordedBy")) }
    if views.isEmpty { found.append(Problem(.invalid, .occasionEmpty, field: "text-1")) }
    if views.count > Occasion.mostViews {
      found.append(Problem(.invalid, .occasionTooLong, [String(Occasion.mostViews)], field: "title"))
    }
    return found
      + views.flatMap { view in
        view.submission.problems().map { problem in
          let field = ["kind", "text"].contains(problem.field) ? problem.field ?? "text" : "contact"
          return Problem(problem.code, problem.key, problem.arguments, field: "\(field)-\(view.row)")
        }
      }
  }

  fileprivate var content: [String] {
    ["occasion", title, heldOn.description, recordedBy, serviceArea?.rawValue ?? ""]
      + [placement.board?.rawValue, placement.department?.rawValue, placement.unit?.rawValue].map { $0 ?? "" }
      + views.flatMap { $0.submission.content }
  }

  fileprivate func entry(of view: View, in occasion: Occasion, codeHash: String?) throws -> CaseEntry {
    guard let kind = view.kind else {
      throw Problems([Problem(.invalid, .kindMissing, field: "kind-\(view.row)")])
    }
    return CaseEntry(
      arrival: Arrival(day: heldOn, instant: nil, rule: .sameDay),
      classification: Classification(
        kind: kind, dimension: view.dimension, serviceArea: serviceArea, placement: placement),
      channel: .meeting,
      sender: SenderProfile(
        identity: view.contact == nil ? .anonymous : .named, wish: view.wish, hasReceiptCode: codeHash != nil),
      language: "sv", contact: view.contact, receiptHash: codeHash, isInformed: true,
      texts: [(.submission, view.text)], acknowledgedBy: nil,
      oralNote: OralNote(receivedBy: recordedBy, readBack: .notDone),
      marks: ["occasion": occasion.id.rawValue])
  }
}

extension OccasionSheet.View {
  fileprivate var submission: Submission {
    Submission(kind: kind, dimension: dimension, text: text, wish: wish, contact: contact)
  }
}
