import CCurl
import Synchronization

/// Ends a delivery that has gone on for too long, or that nobody waits for any longer. libcurl asks it about once a
/// second, also while it waits for a reply; its own limits know nothing of what the reply is the answer to.
final class SMTPWatch {
  private var patience: SMTPPatience
  private let source: MessageSource
  private let conversation: SMTPConversation
  private let stop: SMTPStop

  init(
    _ patience: SMTPPatience, _ source: MessageSource, _ conversation: SMTPConversation, until stop: SMTPStop
  ) {
    self.patience = patience
    self.source = source
    self.conversation = conversation
    self.stop = stop
  }

  /// For CURLOPT_XFERINFOFUNCTION; what it is told of the progress is not needed.
  static let ask:
    @convention(c) (UnsafeMutableRawPointer?, curl_off_t, curl_off_t, curl_off_t, curl_off_t) -> Int32 = {
      context, _, _, _, _ in
      guard let context else { return 0 }
      let watch = Unmanaged<SMTPWatch>.fromOpaque(context).takeUnretainedValue()
      return watch.isOver(at: ContinuousClock().now) ? 1 : 0
    }

  private func isOver(at now: ContinuousClock.Instant) -> Bool {
    if conversation.isOver {
      patience.reach(.goodbye, at: now)
    } else if source.isHandedOver {
      patience.reach(.reply, at: now)
    }
    return stop.isAsked || patience.isOver(at: now)
  }
}

/// Asks a delivery on another thread to end: the program stops, and does not wait ten minutes for a reply.
final class SMTPStop: Sendable {
  private let state = Mutex(false)

  var isAsked: Bool { state.withLock { $0 } }

  func ask() {
    state.withLock { $0 = true }
  }
}
