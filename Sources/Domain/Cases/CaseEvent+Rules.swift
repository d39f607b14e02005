/// What holds for each event beside the lifecycle. Every event stands in each list, so that whoever adds one decides.
extension CaseEvent {
  /// Whether a sentence about what is possible instead names it: what comes from elsewhere, or has a page of its
  /// own, would only make that sentence long.
  package var isOffered: Bool {
    switch self {
    case .registered, .imported, .acknowledged, .classified, .arrivalCorrected, .assigned, .extended,
      .answered,
      .closed, .reopened, .noted, .asked, .messageReceived, .messageSent, .waitingBegan, .waitingEnded,
      .forwarded, .returned, .improvementPlanned, .summarised, .contentMarked:
      true
    case .encircled, .circleLifted, .referred, .referralAnswered, .referralRevoked, .linked, .unlinked,
      .handedOver, .handoverTaken, .sealed, .gateAssessed, .recalculated, .disclosed:
      false
    }
  }

  /// Whether it is done with a duplicate itself: it can be taken apart, and its sender, those who were asked outside
  /// and the municipality can still write to each other. All else is done with the main case.
  package var isForDuplicates: Bool {
    switch self {
    case .unlinked, .messageReceived, .messageSent: true
    // Who may see it is put right where it is wrong.
    case .encircled: true
    // Whoever asks for a duplicate gets what was written there.
    case .disclosed: true
    // Whoever another law appoints has to take it, whatever becomes of the case.
    case .handoverTaken: true
    // Whoever was asked outside was asked about the duplicate, and what they say is part of it.
    case .referralAnswered, .referralRevoked: true
    case .registered, .imported, .acknowledged, .classified, .arrivalCorrected, .assigned, .extended,
      .answered,
      .closed, .reopened, .noted, .asked, .waitingBegan, .waitingEnded, .circleLifted, .forwarded, .referred,
      .linked, .handedOver, .sealed, .gateAssessed, .recalculated, .returned, .improvementPlanned,
      .summarised, .contentMarked:
      false
    }
  }

  /// Whether it makes sense only where the content of the case can be read: the row that stays when everything was
  /// handed over is not taken up again, handed over once more, joined with others, or written from.
  package var needsContent: Bool {
    switch self {
    case .reopened, .handedOver, .sealed, .linked, .messageSent: true
    case .registered, .imported, .acknowledged, .classified, .arrivalCorrected, .assigned, .extended,
      .answered,
      .closed, .noted, .asked, .messageReceived, .waitingBegan, .waitingEnded, .encircled, .circleLifted,
      .forwarded, .referred, .referralAnswered, .referralRevoked, .unlinked, .handoverTaken, .gateAssessed,
      .recalculated, .returned, .improvementPlanned, .summarised, .contentMarked, .disclosed:
      false
    }
  }
}
