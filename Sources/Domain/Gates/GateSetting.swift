/// How a municipality runs a gate: the text of the law as it cites it, what the officer is told to do, and who
/// receives. A new one is a new version; who and when stand with it.
package struct GateSetting: Sendable, Equatable {
  package let gate: Gate
  /// 0 for what the program starts with.
  package let version: Int
  package var citation: String
  /// What the officer does, with the telephone number to call.
  package var instruction: String
  /// Who gets the task, and for what is sealed: the only ones who can read it.
  package var receivers: [StaffID]
  /// The boards whose complaints ask for the gate's assessment, beside those of units that are protected as social
  /// services.
  package var boards: [BoardID]
  package let made: Doing?

  package init(
    gate: Gate, version: Int, citation: String, instruction: String, receivers: [StaffID] = [],
    boards: [BoardID] = [], made: Doing? = nil
  ) {
    self.gate = gate
    self.version = version
    self.citation = citation
    self.instruction = instruction
    self.receivers = receivers
    self.boards = boards
    self.made = made
  }

  package static func standard(_ gate: Gate) -> GateSetting {
    GateSetting(gate: gate, version: 0, citation: gate.citation, instruction: gate.instruction)
  }
}

extension Gate {
  /// The law as it stood when the program was written. Editable at the desk, because laws and regulations change
  /// (rules O2).
  fileprivate var citation: String {
    switch self {
    case .lexSarah: "27 kap. 2 och 6 §§ socialtjänstlagen (2025:400), 24 b–24 f §§ LSS (1993:387)"
    case .lexMaria: "3 kap. 5 § patientsäkerhetslagen (2010:659)"
    case .worryReport: "19 kap. 1 § socialtjänstlagen (2025:400)"
    case .whistleblowing: "lagen (2021:890) om skydd för personer som rapporterar om missförhållanden"
    case .appeal: "13 kap. kommunallagen (2017:725), 43–46 §§ förvaltningslagen (2017:900)"
    case .patientBoard: "lagen (2017:372) om stöd vid klagomål mot hälso- och sjukvården"
    case .citizenProposal: "5 kap. 23 § och 8 kap. 1 § kommunallagen (2017:725)"
    case .personalFile: "2 § offentlighets- och sekretessförordningen (2009:641)"
    }
  }

  fileprivate var instruction: String {
    switch self {
    case .lexSarah:
      "Du som läser har fått kännedom om det som hänt. Är det ett missförhållande eller en risk för det ska du "
        + "rapportera genast. Synpunkten ersätter inte rapporten."
    case .lexMaria:
      "Kontakta medicinskt ansvarig sjuksköterska i dag. Synpunkten ersätter inte avvikelsen i verksamhetens system."
    case .worryReport:
      "Ring socialtjänsten i dag, eller socialjouren efter kontorstid. Vid fara för liv: ring 112. Låt det aldrig "
        + "ligga kvar i kön."
    case .whistleblowing:
      "Läs inte mer än du behöver och berätta inte för någon. Allt innehåll flyttas till dem som tar emot "
        + "visselblåsningar, och du ser det inte längre."
    case .appeal:
      "Beslutsmyndigheten prövar om överklagandet har kommit i tid och skickar det vidare. En laglighetsprövning "
        + "går till förvaltningsrätten."
    case .patientBoard:
      "Berätta snart för avsändaren att patientnämnden hjälper patienter utan kostnad. "
        + "Svara ändå på det som rör vår vård."
    case .citizenProposal:
      "Fråga avsändaren först: ett medborgarförslag blir offentligt och får bara lämnas av den som är folkbokförd "
        + "här. Fullmäktige ska om möjligt besluta inom ett år."
    case .personalFile:
      "För in texten i akten först. När du bekräftar tas den bort härifrån, och bara en neutral rad blir kvar."
    }
  }
}
