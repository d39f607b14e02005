import Domain
import SQLEngine
import Storage

/// All that the page of an improvement shows to somebody.
package struct ImprovementFile: Sendable {
  package let value: Improvement
  package let plan: ActionPlan
  /// The cases that the reader may open; `hiddenCases` are the others. Those about members of staff are in neither
  /// for whoever may not read them: at a unit whose cases are open, a hidden one could be nothing else (rules R24).
  package let cases: [FeedbackCase]
  package let hiddenCases: Int
  package let pattern: CasePattern?
  /// Before and after as they stand now; nil while there is nothing to compare, or when it is not for the reader.
  package let figures: EffectFigures?
  /// With the figures that are for the reader.
  package let effects: [ImprovementEffect]
  package let stories: [ImprovementStory]
  /// Whether another than the writer has to approve them.
  package let needsSecondApprover: Bool
  /// Without the lines of cases that the reader is not told of.
  package let journal: [ImprovementJournalLine]
  package let desk: ImprovementDesk
}

/// What pages about improvements need beside them: names and pick lists.
package struct ImprovementDesk: Sendable {
  package let chart: OrganisationChart
  package let staff: [StaffMember]
  /// Those that the reader may see.
  package let patterns: [CasePattern]
  package let serviceAreas: [ServiceArea]
  package let today: CalendarDay

  init(_ transaction: Transaction, for member: StaffMember) throws {
    chart = try OrganisationStore(transaction).chart()
    staff = try StaffStore(transaction).all()
    patterns = try PatternStore(transaction).all().filter {
      Access.permitsImprovement(member, .read, at: $0.criteria.placement)
    }
    serviceAreas = try ServiceAreaStore(transaction).all()
    today = transaction.today
  }
}

extension Operations {
  /// - Throws: `Problem` not found, also for those who may not see it.
  package func readImprovement(_ id: ImprovementID, member: StaffMember) async throws -> ImprovementFile {
    let actor = Actor.staff(member)
    return try await database.read { transaction in
      let value = try load(id, for: actor, .read, in: transaction)
      let cases = try LinkedCases(of: id, for: actor, in: transaction)
      let pattern = try value.content.pattern.flatMap { try PatternStore(transaction).find($0) }
      // A private provider is not told what came in elsewhere, though the improvement is its own.
      let isForReader =
        pattern.map { Access.permitsImprovement(member, .read, at: $0.criteria.placement) } ?? true
      let desk = try ImprovementDesk(transaction, for: member)
      let effects = try ImprovementEffectStore(transaction).all(of: id)
      return ImprovementFile(
        value: value, plan: try ActionPlanStore(transaction).plan(of: id), cases: cases.readable,
        hiddenCases: cases.hidden, pattern: isForReader ? pattern : nil,
        figures: isForReader ? try PatternCounting(transaction, actor: actor).figures(of: value) : nil,
        effects: effects.map { $0.seen(with: desk.patterns) },
        stories: try ImprovementStoryStore(transaction).all(of: id),
        needsSecondApprover: try needsSecondApprover(value, in: transaction),
        journal: try ImprovementJournalStore(transaction).lines(of: id).filter(cases.mayBeTold), desk: desk)
    }
  }

  /// Pick lists for a new improvement.
  /// - Throws: `Problem` not found for those who do not work with improvements.
  package func improvementDesk(for member: StaffMember) async throws -> ImprovementDesk {
    guard Access.permitsImprovements(member) else { throw Problem(.notFound, .improvementUnknown) }
    return try await database.read { try ImprovementDesk($0, for: member) }
  }
}

/// The cases of an improvement as somebody may know of them.
private struct LinkedCases {
  private(set) var readable: [FeedbackCase] = []
  private(set) var hidden = 0
  /// The numbers of those about members of staff that are not for the reader.
  private var untold: Set<String> = []

  init(of id: ImprovementID, for actor: Actor, in transaction: Transaction) throws {
    let guards = GuardStore(transaction)
    for value in try ActionPlanStore(transaction).cases(of: id) {
      let item = try guards.guarded(value)
      if Access.permits(actor, .readWithoutReason, on: item) {
        readable.append(value)
      } else if case .aboutStaff = item.confidentiality {
        untold.insert(value.number.description)
      } else {
        hidden += 1
      }
    }
  }

  func mayBeTold(_ line: ImprovementJournalLine) -> Bool {
    line.change.field != "case" || !untold.contains(line.change.new)
  }
}
