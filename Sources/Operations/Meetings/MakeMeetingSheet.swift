import Domain
import SQLEngine
import Storage

/// One page for a workplace meeting: what came in, what was said, what is planned, what to talk about.
package struct MeetingSheet: Sendable {
  /// Something that was said, in approved words.
  package struct Said: Sendable, Equatable {
    package let kind: Kind
    package let text: String
  }

  /// A case of the period that the reader may write a summary of.
  package struct Candidate: Sendable, Equatable {
    package let number: CaseNumber
    package let kind: Kind
    package let subject: String
    package let summary: String?
  }

  package let unit: OrganisationUnit
  package let figures: MeetingFigures
  package let said: [Said]
  package let candidates: [Candidate]
  /// The unit's own first, then those above it: open ones, and those that were done in the period.
  package let improvements: [Improvement]
  package let questions: [String]
  /// With their minutes; none where these are not for the reader.
  package let meetings: [WorkplaceMeeting]
  /// Whether the minutes of the unit are for the reader.
  package let readsMinutes: Bool
  package let desk: ImprovementDesk

  /// How many texts and how many improvements fit one page.
  package static let longestList = 8
}

extension Operations {
  /// - Throws: `Problem` not found, also for those who may not see the unit's improvements.
  package func meetingSheet(
    of unit: UnitID, _ period: ReportPeriod, member: StaffMember
  ) async throws -> MeetingSheet {
    try await database.read { transaction in
      let desk = try ImprovementDesk(transaction, for: member)
      guard let unit = desk.chart.unit(unit), Access.permitsImprovement(member, .read, at: unit.placement)
      else {
        throw Problem(.notFound, .organisationUnknown)
      }
      let maker = MeetingSheetMaker(
        transaction: transaction, unit: unit, period: period, member: member, desk: desk)
      return try maker.sheet()
    }
  }
}

/// Gathers a sheet from one snapshot.
private struct MeetingSheetMaker {
  let transaction: Transaction
  let unit: OrganisationUnit
  let period: ReportPeriod
  let member: StaffMember
  let desk: ImprovementDesk

  func sheet() throws -> MeetingSheet {
    let cases = try self.cases(period)
    let texts = try TextStore(transaction).all(of: cases.map(\.id))
    let figures = try self.figures(cases)
    let said = cases.compactMap { value in
      latest(.summary, of: value, in: texts).map {
        MeetingSheet.Said(kind: value.classification.kind, text: $0)
      }
    }
    let improvements = try self.improvements()
    let readsMinutes = try transaction.permitsMinutes(member, of: unit)
    return MeetingSheet(
      unit: unit, figures: figures, said: said, candidates: try candidates(cases, texts),
      improvements: improvements,
      questions: try questions(figures, cases, said, improvements).all,
      meetings: readsMinutes ? try MeetingStore(transaction).all(of: unit.id) : [],
      readsMinutes: readsMinutes, desk: desk)
  }

  /// What is about a member of staff is never talked about there, nor counted.
  private func cases(_ period: ReportPeriod) throws -> [FeedbackCase] {
    try PatternStore(transaction).cases(
      PatternCriteria(placement: unit.placement).during(period), units: desk.chart.unitsOverTime(unit.id),
      within: Reach(areas: [Reach.Area(.municipality, [.open, .protected])], member: member.id))
  }

  private func figures(_ cases: [FeedbackCase]) throws -> MeetingFigures {
    var figures = MeetingFigures(period: period)
    for value in cases { figures.add(value.classification.kind, value.classification.dimension) }
    if let previous = figures.previousPeriod {
      for _ in try self.cases(previous) { figures.addPrevious() }
    }
    return figures
  }

  private func candidates(_ cases: [FeedbackCase], _ texts: [CaseText]) throws -> [MeetingSheet.Candidate] {
    let guards = GuardStore(transaction)
    return try cases.filter { value in
      let item = try guards.guarded(value)
      return Access.permits(.staff(member), .handle, on: item)
        && Access.permits(.staff(member), .readWithoutReason, on: item)
    }.map { value in
      MeetingSheet.Candidate(
        number: value.number, kind: value.classification.kind,
        subject: latest(.subject, of: value, in: texts) ?? "", summary: latest(.summary, of: value, in: texts)
      )
    }
  }

  /// The latest text of a role; nil when there is none, or when it was emptied.
  private func latest(_ role: TextRole, of value: FeedbackCase, in texts: [CaseText]) -> String? {
    let found = texts.filter { $0.caseID == value.id && $0.role == role }.max { $0.ordinal < $1.ordinal }
    return found.flatMap { $0.text.body.isEmpty ? nil : $0.text.body }
  }

  private func improvements() throws -> [Improvement] {
    var filter = ImprovementFilter()
    filter.standing = .all
    let found = try ImprovementStore(transaction).all(filter, on: transaction.today).filter { item in
      isInLine(item.placement) && Access.permitsImprovement(member, .read, at: item.placement)
        && (item.progress.status.isOpen || item.progress.doneOn.map(period.contains) == true
          || isUnjudged(item))
    }
    return ImprovementLevel.allCases.flatMap { level in found.filter { $0.content.level == level } }
  }

  /// The unit itself, what belongs to it or was it before, or the department or board that it lies in.
  private func isInLine(_ place: Placement) -> Bool {
    if let other = place.unit { return desk.chart.units(belongingTo: unit.id).contains(other) }
    if let department = place.department { return department == unit.department }
    return place.board == nil || place.board == unit.board
  }

  private func isUnjudged(_ item: Improvement) -> Bool {
    item.progress.status == .done && item.content.followUpOn.map { $0 <= transaction.today } == true
  }

  private func questions(
    _ figures: MeetingFigures, _ cases: [FeedbackCase], _ said: [MeetingSheet.Said], _ items: [Improvement]
  ) throws -> MeetingQuestions {
    let today = transaction.today
    let awaiting = Set(try ImprovementStore(transaction).awaitingFollowUp(on: today).map(\.id))
    return MeetingQuestions(
      figures: figures, overdueAnswers: cases.count { $0.dueOn.map { $0 < today } == true },
      overdueImprovements: items.filter { $0.isOverdue(on: today) }.map(\.content.title),
      unjudgedImprovements: items.filter { awaiting.contains($0.id) }.map(\.content.title),
      praiseTold: said.count { $0.kind == .compliment },
      openImprovements: items.count { $0.progress.status.isOpen })
  }
}
