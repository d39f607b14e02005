import Domain

/// What a list of cases is to show.
package struct CaseFilter: Sendable, Equatable {
  package enum Standing: String, Sendable, CaseIterable {
    /// Not closed.
    case open
    /// Something is owed within the days of warning.
    case soon
    /// Something is owed, and its day has passed.
    case overdue
    case closed
    case all
  }

  /// Where cases lie.
  package enum Place: Sendable, Equatable {
    /// At no board yet.
    case pile
    case board(BoardID)
    case department(DepartmentID)
    case units(Set<UnitID>)
  }

  package enum Officer: Sendable, Equatable {
    case nobody
    case member(StaffID)
  }

  /// A value that a case may also lack.
  package enum Setting<Value: Sendable & Equatable>: Sendable, Equatable {
    case unset
    case value(Value)
  }

  /// Whether something holds for a case.
  package enum Holding: String, Sendable, CaseIterable {
    case yes, no
  }

  /// Whom a case waits for now.
  package enum Waits: Sendable, Equatable {
    case anybody
    case party(Waiting.Party)
  }

  /// Days from and through, both included; nil is without end.
  package struct Days: Sendable, Equatable {
    package var from: CalendarDay?
    package var through: CalendarDay?

    package init(from: CalendarDay? = nil, through: CalendarDay? = nil) {
      self.from = from
      self.through = through
    }
  }

  /// The cases that may be in it.
  package let reach: Reach
  /// Those of them whose words may be shown: what may be read only with a reason stands in a list without its title,
  /// and is not found by its words.
  package let legible: Reach
  package var standing = Standing.open
  /// The last day that counts as soon.
  package var soonThrough: CalendarDay?
  package var state: CaseState?
  package var kind: Kind?
  package var dimension: Setting<QualityDimension>?
  package var serviceArea: Setting<ServiceAreaID>?
  /// Any of them; nil is anywhere.
  package var places: [Place]?
  package var officer: Officer?
  package var channel: Channel?
  package var identity: SenderProfile.Identity?
  package var wish: SenderProfile.Wish?
  /// BCP 47.
  package var language: String?
  /// Those that wait for somebody now.
  package var waitingFor: Waits?
  /// In what capacity the sender writes.
  package var capacity: Setting<SenderCapacity>?
  /// What must hold for a case, and what must not.
  package var traits: [CaseTrait: Holding] = [:]
  /// Those that have been handed over through it.
  package var gate: Gate?
  /// Those that came from one meeting or customer conversation.
  package var occasion: RowID?
  /// Those that were last closed for this reason, and are closed.
  package var closedFor: ClosureReason?
  package var received = Days()
  package var registered = Days()
  package var due = Days()
  package var words: FoundWords?

  package init(reach: Reach, legible: Reach) {
    self.reach = reach
    self.legible = legible
  }

  /// All that `member` may see.
  package init(for member: StaffMember) {
    self.init(reach: Access.reach(of: member), legible: Access.reach(of: member, to: .readWithoutReason))
  }
}

/// In which order a list stands.
package enum CaseSort: String, Sendable, CaseIterable {
  /// What is due first, then what owes nothing, latest first.
  case due
  case newest, oldest
  case number
  /// By a word, in Swedish order; within it as `due`.
  case kind, state, place, officer
}
