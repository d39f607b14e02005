/// What decides whether a sender is still to be told something that waited: a mail that was refused for a while, one
/// that failed and is sent again, or a task at the desk.
package struct NoticeGround: Sendable {
  /// The case whose sender is told.
  package let value: FeedbackCase
  /// The case that it is worked with in: the main one of a duplicate, or itself.
  package let work: FeedbackCase
  /// Whether a law has it confirmed to its sender, whatever they wished (rules R56).
  package let mustBeConfirmed: Bool
  /// Whether its sender was asked something, and somebody waits for the reply.
  package let awaitsReply: Bool
  /// Whether its content is out of the desk's reach, so that its sender has nothing to read where a mail leads.
  package let isWithheld: Bool

  package init(
    value: FeedbackCase, work: FeedbackCase, mustBeConfirmed: Bool, awaitsReply: Bool, isWithheld: Bool
  ) {
    self.value = value
    self.work = work
    self.mustBeConfirmed = mustBeConfirmed
    self.awaitsReply = awaitsReply
    self.isWithheld = isWithheld
  }
}

extension SenderNotice {
  /// Whether it is still so. What is not is withdrawn from the queue, and nobody at the desk is asked to tell it
  /// (decision 0016).
  ///
  /// Whoever wants no answer is told nothing but that a complaint has come in, as long as a law says so and nobody has
  /// told them (decision 0023).
  package func isStill(_ ground: NoticeGround) -> Bool {
    let (value, work) = (ground.value, ground.work)
    if ground.isWithheld { return false }
    if value.sender.wish == .noAnswer {
      return confirms && value.state == .registered && ground.mustBeConfirmed
    }
    return switch self {
    // It promises an answer: what has one, or is taken up again, is told so by a notice of its own.
    case .registered:
      [.registered, .acknowledged].contains(value.state) && work.state.awaitsAnswer
    case .extended, .rescheduled: work.state.awaitsAnswer
    case .reopened: work.state == .reopened
    case .asked: ground.awaitsReply
    // Taken up again, or taken apart from what was answered: another answer is owed.
    case .answered: !work.state.awaitsAnswer || !value.state.awaitsAnswer
    case .closed: work.state == .closed
    case .forwarded: work.state != .closed
    case .merged: value.mergedInto != nil
    // What was written or done stays written or done, and is there to read.
    case .messaged, .split, .handedOver: true
    }
  }
}
