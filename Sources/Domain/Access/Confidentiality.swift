/// How closed a case is inside the municipality.
package enum Confidentiality: Sendable, Equatable {
  /// For all who work in cases at its board.
  case open
  /// It lies at a unit whose cases can be assumed to be secret, or came back to the pile from where it was.
  case protected
  /// It is about a member of staff, and is for the responsible manager alone (rules R24); until one has been found,
  /// for those who route it.
  case aboutStaff(responsible: StaffID?)
}

/// Why a unit's cases are protected: the chapter of offentlighets- och sekretesslagen that can be assumed to apply.
package enum ProtectedProfile: String, CaseIterable, Sendable {
  case socialServices, school, healthCare

  package var swedish: String {
    switch self {
    case .socialServices: "Socialtjänst"
    case .school: "Förskola och skola"
    case .healthCare: "Hälso- och sjukvård"
    }
  }

  /// The provision, short.
  package var provision: String {
    switch self {
    case .socialServices: "26 kap. 1 § OSL"
    case .school: "23 kap. 1–3 §§ OSL"
    case .healthCare: "25 kap. 1 § OSL"
    }
  }
}

/// What access turns on in a case, and nothing else of it.
package struct GuardedCase: Sendable, Equatable {
  package let placement: Placement
  package let confidentiality: Confidentiality
  /// The members of staff whom it is about, as far as they work with the register.
  package let subjects: Set<StaffID>
  /// In the pile: the board where it was presumed secret before it was sent back. It is secret to the others still
  /// (offentlighets- och sekretesslagen 8:1; rules R16).
  package let returnedFrom: BoardID?
  /// Who wrote it into the register, as long as it waits in the pile, has been nobody's and nothing closes it.
  package let registeredBy: StaffID?

  package init(
    placement: Placement, confidentiality: Confidentiality = .open, subjects: Set<StaffID> = [],
    returnedFrom: BoardID? = nil, registeredBy: StaffID? = nil
  ) {
    self.placement = placement
    self.confidentiality = confidentiality
    self.subjects = subjects
    self.returnedFrom = returnedFrom
    self.registeredBy = registeredBy
  }

  /// Whether some of those who work in cases at its board may not read it.
  package var isClosedOff: Bool { confidentiality != .open }

  /// Whose it is: the board where it lies, or whose secret it is while it waits in the pile; nil where it is nobody's.
  package var owner: BoardID? { placement.board ?? returnedFrom }
}
