/// How closed a case is inside the municipality.
package enum Confidentiality: Sendable, Equatable {
  /// For all who work in cases at its board.
  case open
  /// It lies at a unit whose cases can be assumed to be secret.
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

  package init(
    placement: Placement, confidentiality: Confidentiality = .open, subjects: Set<StaffID> = []
  ) {
    self.placement = placement
    self.confidentiality = confidentiality
    self.subjects = subjects
  }
}
