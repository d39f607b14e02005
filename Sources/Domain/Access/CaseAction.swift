/// What somebody wants to do with a case.
package enum CaseAction: String, CaseIterable, Sendable {
  /// Give a view to the municipality: open to all.
  case submit
  /// Register on somebody's behalf.
  case register
  /// See the case with its texts, where some must say why first (`Access.reading`). Lists and counts follow this.
  case read
  /// The same without having to say why: what titles, excerpts and searches in texts follow.
  case readWithoutReason
  /// Read the internal notes, which are nobody's outside the board while the case is open (rules R3, R4).
  case readNotes
  /// Read what others are writing: drafts of answers.
  case readDrafts
  /// Change it: acknowledge, answer, ask, extend, close, reopen.
  case handle
  /// Say what it is about and whose it is: classify, route, forward, return to the pile.
  case route
  /// Join it with another case, or part it.
  case merge
  /// Say that it is about a member of staff, or that it was not.
  case encircle
  /// Hand out the case to somebody who asks for it (tryckfrihetsförordningen 2:15).
  case disclose
  /// See who has read it.
  case readLog

  /// As the table in docs/access.md says it.
  package var swedish: String {
    switch self {
    case .submit: "lämna en synpunkt"
    case .register: "registrera åt någon"
    case .read: "läsa"
    case .readWithoutReason: "läsa utan att ange skäl"
    case .readNotes: "läsa anteckningar"
    case .readDrafts: "läsa utkast"
    case .handle: "handlägga"
    case .route: "klassa och fördela"
    case .merge: "slå ihop och dela"
    case .encircle: "begränsa till ansvarig chef"
    case .disclose: "lämna ut"
    case .readLog: "se vem som läst"
    }
  }
}
