/// What a synpunkt is not the legal vehicle for (rules 0.5): each is dealt with by a law of its own, by somebody
/// else, and on a clock of its own.
package enum Gate: String, CaseIterable, Sendable, Codable {
  /// Misconduct, or a palpable risk of it, in social care.
  case lexSarah
  /// An event in health care that caused, or could have caused, a serious injury.
  case lexMaria
  /// A child that may be in danger.
  case worryReport
  /// Somebody who works for the municipality reports misconduct.
  case whistleblowing
  /// An appeal against a decision.
  case appeal
  /// Health care: the patient board helps patients.
  case patientBoard
  /// A proposal that the sender wants to raise in fullmäktige.
  case citizenProposal
  /// It belongs in the personal file of somebody who gets help from the social services.
  case personalFile

  package var swedish: String {
    switch self {
    case .lexSarah: "lex Sarah"
    case .lexMaria: "lex Maria"
    case .worryReport: "orosanmälan"
    case .whistleblowing: "visselblåsning"
    case .appeal: "överklagande"
    case .patientBoard: "patientnämnden"
    case .citizenProposal: "medborgarförslag"
    case .personalFile: "personakt"
    }
  }

  /// What becomes of the case here.
  package enum Content: Sendable, Equatable {
    /// The synpunkt is still ours to answer; the gate runs beside it.
    case stays
    /// All that was written goes to the gate's receivers and to nobody else; here a row without content is left.
    case sealed
    /// It is filed elsewhere, and no copy stays here (rules R17).
    case leaves
  }

  package var content: Content {
    switch self {
    case .lexSarah, .lexMaria, .worryReport, .appeal, .patientBoard, .citizenProposal: .stays
    case .whistleblowing: .sealed
    case .personalFile: .leaves
    }
  }

  /// Whether all that the synpunkt asks for is dealt with there, so that nothing is left for us to answer (rules 0.5).
  /// Whoever complains of care is answered whatever is reported about it (patientsäkerhetslagen 3:8; rules R58), and a
  /// worry about a child or the help of the patient board is no answer to what was said of us.
  package var takesOver: Bool {
    switch self {
    case .appeal, .citizenProposal, .whistleblowing, .personalFile: true
    case .lexSarah, .lexMaria, .worryReport, .patientBoard: false
    }
  }

  /// Whether such a hand-over needs the sender's own word (kommunallagen 8:1; rules R38).
  package var needsConfirmation: Bool { self == .citizenProposal || self == .personalFile }
}
