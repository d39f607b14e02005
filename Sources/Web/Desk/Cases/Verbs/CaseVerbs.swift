/// Every verb of the case page, in the order that the page offers them.
enum CaseVerbs {
  static let all: [any CaseVerb] = [
    AcknowledgeVerb(),
    AssignVerb(),
    AnswerVerb(),
    ClassifyVerb(),
    ExtendVerb(),
    CorrectArrivalVerb(),
    CloseVerb(),
    ReopenVerb(),
    // The dialogue
    AskVerb(),
    MessageVerb(),
    WriteDownReplyVerb(),
    NoteVerb(),
    BeginWaitingVerb(),
    EndWaitingVerb(),
    // Access
    EncircleVerb(),
    LiftCircleVerb(),
    ReturnVerb(),
    // Mail
    MarkContentVerb(),
  ]

  static func at(_ address: String) -> (any CaseVerb)? { all.first { $0.address == address } }
}
