/// How a sender can be reached: decided before the text is chosen, since an answer that speaks of a visit
/// needs a name.
enum DemoReach: Hashable, Sendable {
  /// Anonymous and without a code.
  case nobody
  /// Anonymous with the receipt code.
  case code
  case name(PlannedSender.AnswerWish)

  /// Whether an answer is wanted and can arrive.
  var isToBeAnswered: Bool {
    switch self {
    case .code, .name(.wantsAnswer): true
    case .nobody, .name(.wantsNoAnswer): false
    }
  }

  var isAnonymous: Bool {
    switch self {
    case .nobody, .code: true
    case .name: false
    }
  }
}
