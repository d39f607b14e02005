/// What a task asks for.
package enum TaskKind: String, CaseIterable, Sendable {
  /// Tell a sender without an address that the case is registered.
  case acknowledge
  /// The sender has written, or somebody has written down what they said (förvaltningslagen 6 §).
  case readMessage
  /// A case came from another unit or board.
  case readForwarded
  /// Somebody outside who was asked has answered.
  case readStatement
  /// The question of a gate is to be answered, such as lex Sarah.
  case assessGate
  /// Something was handed over, and its receiver has to take it.
  case takeHandover
  /// Something more came to what was sealed for its receivers.
  case readSealed
  /// An improvement is to be done within a week.
  case improvementDue
  /// A step of an improvement is to be done today.
  case stepDue
  /// An improvement is not done though its day has passed: for those who lead where it lies.
  case improvementLate
  /// The effect of an improvement is to be looked at.
  case followUpEffect
  /// Tell a sender without an address what a mail would have told.
  case tellSender
  /// A part of the organisation is closed, and cases in it are open.
  case emptyClosedPart
  /// An answer is to be reminded of, and nobody could be mailed about it.
  case remindAnswer
  /// The link to somebody who is asked outside could not be mailed.
  case passOnReferral
  /// A figure of the autumn round is to be reported.
  case reportFigure
  /// The last day of a round has passed, and figures are left: for those who keep the round.
  case collectionLate

  package var swedish: String {
    switch self {
    case .acknowledge: "Bekräfta för avsändaren"
    case .readMessage: "Nytt meddelande från avsändaren"
    case .readForwarded: "Ett ärende har lämnats till er"
    case .readStatement: "Ett yttrande har kommit"
    case .assessGate: "Bedöm om det ska anmälas"
    case .takeHandover: "Ta emot en överlämning"
    case .readSealed: "Något nytt har kommit till en överlämning"
    case .improvementDue: "Åtgärd som snart ska vara klar"
    case .stepDue: "Steg i en åtgärd som ska vara klart"
    case .improvementLate: "Åtgärd som är försenad"
    case .followUpEffect: "Följ upp vad en åtgärd gav"
    case .tellSender: "Meddela avsändaren"
    case .emptyClosedPart: "Öppna ärenden i något som är stängt"
    case .remindAnswer: "Svaret ska bli klart"
    case .passOnReferral: "Länken till den som är tillfrågad kom inte fram"
    case .reportFigure: "Rapportera en uppgift till jämförelsen"
    case .collectionLate: "Insamlingen är inte klar"
    }
  }

  /// Whether a task of a case is whoever's the case is. What a gate asks is for those whom the law appoints.
  package var followsOfficer: Bool {
    switch self {
    case .acknowledge, .readMessage, .readForwarded, .readStatement, .tellSender, .passOnReferral: true
    case .assessGate, .takeHandover, .readSealed, .improvementDue, .stepDue, .improvementLate,
      .followUpEffect, .emptyClosedPart, .remindAnswer, .reportFigure, .collectionLate:
      false
    }
  }

  package static let followingOfficer = Set(allCases.filter(\.followsOfficer))

  /// Those about an improvement; their subject is the improvement.
  package static let ofImprovements: [TaskKind] = [
    .improvementLate, .improvementDue, .stepDue, .followUpEffect,
  ]

  /// Those about a round in which figures are collected; their subject is the round, or a measure in it.
  package static let ofFigures: [TaskKind] = [.reportFigure, .collectionLate]

  /// Whether somebody says that it is done; the others are done by doing what they ask for.
  package var isTickedByHand: Bool {
    switch self {
    case .tellSender, .readMessage, .readForwarded, .readStatement, .passOnReferral: true
    case .acknowledge, .assessGate, .improvementDue, .stepDue, .improvementLate, .followUpEffect,
      .emptyClosedPart, .remindAnswer, .reportFigure, .collectionLate:
      false
    // By its receivers, who need not handle the case.
    case .takeHandover, .readSealed: false
    }
  }

  /// Whether it is for those whom a gate appoints: it is shown to them and ticked off by them, whatever they may see
  /// of the case itself.
  package var isForReceivers: Bool {
    switch self {
    case .takeHandover, .readSealed: true
    case .acknowledge, .readMessage, .readForwarded, .readStatement, .assessGate, .improvementDue, .stepDue,
      .improvementLate, .followUpEffect, .tellSender, .emptyClosedPart, .remindAnswer, .passOnReferral,
      .reportFigure, .collectionLate:
      false
    }
  }

  /// Whether it asks the desk for something that nobody there can do when the content is gone.
  package var endsWithContent: Bool {
    switch self {
    case .acknowledge, .readMessage, .readForwarded, .readStatement, .assessGate, .tellSender, .remindAnswer,
      .passOnReferral:
      true
    case .takeHandover, .readSealed, .improvementDue, .stepDue, .improvementLate, .followUpEffect,
      .emptyClosedPart, .reportFigure, .collectionLate:
      false
    }
  }
}
