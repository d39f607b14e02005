/// What happens to a case; also the name of its journal entry.
package enum CaseEvent: String, CaseIterable, Sendable, Codable {
  case registered, imported, acknowledged, classified, arrivalCorrected, assigned, extended, answered, closed
  case reopened
  // The dialogue
  case noted, asked, messageReceived, messageSent, waitingBegan, waitingEnded
  // Access: it is about a member of staff, or was not after all.
  case encircled, circleLifted
  // Handing on, linking and recalculating.
  case forwarded, referred, referralAnswered, referralRevoked, linked, unlinked
  case handedOver, handoverTaken, sealed, gateAssessed, recalculated
  case returned
  // Improvements and meetings
  case improvementPlanned, summarised
  // Mail
  case contentMarked
  // Disclosure
  case disclosed

  /// The verb as staff would say it.
  package var swedish: String {
    switch self {
    case .registered: "registrera"
    case .imported: "läsa in"
    case .acknowledged: "bekräfta"
    case .classified: "klassa"
    case .arrivalCorrected: "rätta ankomstdagen"
    case .assigned: "fördela"
    case .extended: "förlänga tiden"
    case .answered: "svara"
    case .closed: "avsluta"
    case .reopened: "återöppna"
    // The dialogue
    case .noted: "anteckna"
    case .asked: "fråga avsändaren"
    case .messageReceived: "ta emot ett meddelande"
    case .messageSent: "skriva till avsändaren"
    case .waitingBegan: "vänta på någon"
    case .waitingEnded: "sluta vänta"
    case .encircled: "begränsa till ansvarig chef"
    case .circleLifted: "häva begränsningen"
    case .forwarded: "lämna vidare"
    case .referred: "fråga någon utanför"
    case .referralAnswered: "ta emot yttrandet"
    case .referralRevoked: "återkalla frågan"
    case .linked: "koppla ihop"
    case .unlinked: "ta bort kopplingen"
    case .handedOver: "lämna över"
    case .handoverTaken: "ta emot en överlämning"
    case .sealed: "lämna över hela innehållet"
    case .gateAssessed: "bedöma"
    case .recalculated: "räkna om datumen"
    case .returned: "lämna tillbaka"
    case .improvementPlanned: "planera en åtgärd"
    case .summarised: "sammanfatta"
    case .contentMarked: "ändra vad som får stå i mejl"
    case .disclosed: "lämna ut"
    }
  }
}
