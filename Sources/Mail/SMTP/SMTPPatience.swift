/// How long each part of a delivery may go on: briefly until the server has the whole message, and then for as long as
/// a server may take to look through it.
struct SMTPPatience {
  enum Part {
    /// Until the server has the whole message, the connection included.
    case handingOver
    /// Until it says whether it takes it.
    case reply
    /// What was said holds, whatever becomes of the rest.
    case goodbye
  }

  private let timeout: Duration
  private let replyTimeout: Duration
  private var part = Part.handingOver
  private var since: ContinuousClock.Instant

  init(_ settings: SMTPSettings, from start: ContinuousClock.Instant) {
    (timeout, replyTimeout) = (settings.timeout, settings.replyTimeout)
    since = start
  }

  /// The time of a part runs from when it is first said to have been reached.
  mutating func reach(_ next: Part, at now: ContinuousClock.Instant) {
    guard next != part else { return }
    part = next
    since = now
  }

  func isOver(at now: ContinuousClock.Instant) -> Bool {
    since.duration(to: now) > longest
  }

  private var longest: Duration {
    switch part {
    case .handingOver: timeout
    case .reply: replyTimeout
    case .goodbye: .seconds(10)
    }
  }
}
