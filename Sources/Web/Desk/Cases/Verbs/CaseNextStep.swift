import Domain
import Operations

/// What a case needs now: it stands in front of everything else on the case page.
enum CaseNextStep: Sendable {
  case route, acknowledge, assign, answer, close
  /// Somebody has written in an answered or closed case, or in one that is merged into another.
  case readMessage

  /// Nil when it needs nothing.
  init?(_ file: CaseFile) {
    let value = file.value
    if file.awaitsWord && value.sender.canBeReached {
      self = .readMessage
      return
    }
    guard value.isOpen else { return nil }
    if value.classification.placement.board == nil {
      self = .route
    } else if file.awaitsAcknowledgement {
      self = .acknowledge
    } else if value.state == .answered || !value.sender.owedAnswer {
      self = .close
    } else {
      self = value.officer == nil ? .assign : .answer
    }
  }

  var verb: any CaseVerb {
    switch self {
    case .route: ClassifyVerb()
    case .acknowledge: AcknowledgeVerb()
    case .assign: AssignVerb()
    case .answer: AnswerVerb()
    case .close: CloseVerb()
    case .readMessage: MessageVerb()
    }
  }
}
