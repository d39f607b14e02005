// What each role may do where it is held. The decisions, and why, stand in docs/decisions/0010.

extension Access {
  /// The cases with which a binding lets somebody do `action`.
  static func areas(of binding: StaffBinding, _ action: CaseAction) -> [Reach.Area] {
    switch binding.role {
    case .registrar: registrarAreas(binding, action)
    case .officer, .manager:
      switch binding.employer {
      case .municipality: binding.place.board.map { boardAreas(binding, of: $0, action) } ?? []
      case .provider: providerAreas(binding, action)
      }
    // Works with aggregates, the report, the settings: never with cases.
    case .qualityStrategist, .politician, .administrator: []
    case .dataProtectionOfficer: protectionOfficerAreas(binding, action)
    }
  }

  /// A registrar sees what they route. Notes and drafts are the board's own, so only the registrar of that board
  /// reads them. What one board sent back as its secret waits for its own registrar and the one of the municipality.
  private static func registrarAreas(_ binding: StaffBinding, _ action: CaseAction) -> [Reach.Area] {
    let own = binding.place.board.map { [Reach.Span.board($0), .pile, .returned($0)] }
    let (spans, working) = (own ?? [.municipality], own ?? [.pile])
    switch action {
    case .read, .route, .encircle:
      return spans.map { Reach.Area($0, [.open, .protected, .aboutStaffUnplaced]) }
    case .readWithoutReason, .handle, .merge:
      return spans.map { Reach.Area($0, [.open, .aboutStaffUnplaced]) }
    case .readNotes, .readDrafts: return working.map { Reach.Area($0, [.open, .aboutStaffUnplaced]) }
    case .disclose: return spans.map { Reach.Area($0, [.open]) }
    case .submit, .register, .readLog: return []
    }
  }

  /// Inside a board its open cases can be read by all who work there, and are worked with by those in line with them;
  /// protected ones are the unit's own, and the managers' above it.
  private static func boardAreas(_ binding: StaffBinding, of board: BoardID, _ action: CaseAction) -> [Reach
    .Area]
  {
    let open = Reach.Area(.board(board), [.open])
    let line = binding.line.map { Reach.Area($0, [.open]) }
    let unit = binding.place.unit == nil ? [] : [Reach.Area(.units(binding.units), [.protected])]
    let closed = binding.role == .manager ? [Reach.Area(binding.span, [.protected])] : unit
    switch action {
    case .read, .readNotes: return [open] + closed
    case .readWithoutReason: return [open] + unit
    case .handle, .route, .merge, .encircle, .readDrafts: return line + closed
    case .disclose, .readLog: return binding.role == .manager ? line + closed : []
    case .submit, .register: return []
    }
  }

  /// A private provider works on contract and is not part of the authority: its own cases, and none of the board's
  /// working papers (kommunallagen 10:7-9; rules R4, R39).
  private static func providerAreas(_ binding: StaffBinding, _ action: CaseAction) -> [Reach.Area] {
    let own = [Reach.Area(.units(binding.units), [.open, .protected])]
    switch action {
    case .read, .readWithoutReason, .handle, .route, .encircle: return own
    case .submit, .register, .readNotes, .readDrafts, .merge, .disclose, .readLog: return []
    }
  }

  /// Reads for disclosure and for oversight, and says why each time.
  private static func protectionOfficerAreas(_ binding: StaffBinding, _ action: CaseAction) -> [Reach.Area] {
    switch action {
    case .disclose, .readLog:
      let spans = binding.place.board.map { [Reach.Span.board($0), .pile, .returned($0)] } ?? [.municipality]
      return spans.map { Reach.Area($0, Set(Reach.Sort.allCases)) }
    case .submit, .register, .read, .readWithoutReason, .readNotes, .readDrafts, .handle, .route, .merge,
      .encircle:
      return []
    }
  }
}

extension Role {
  /// Whether it is a role of those who work in cases.
  package var worksInCases: Bool {
    switch self {
    case .registrar, .officer, .manager: true
    case .qualityStrategist, .politician, .administrator, .dataProtectionOfficer: false
    }
  }
}
