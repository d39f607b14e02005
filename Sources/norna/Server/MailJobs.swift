import Logging
import Mail
import Operations
import ServiceLifecycle

/// What a server does with mail by itself, however many servers there are: sends what is queued within seconds, and
/// looks every five minutes for answers to remind of.
struct MailJobs {
  let operations: Operations
  let transport: (any MailTransport)?
  let logger: Logger

  var services: [any Service] {
    sending + [reminding]
  }

  private var sending: [any Service] {
    guard let transport else { return [] }
    return [
      RepeatingService(name: "sending mail", pause: .seconds(5), clock: ContinuousClock(), logger: logger) {
        log(try await operations.sendMail(through: transport))
      }
    ]
  }

  /// Also without a mail server: then it is done by lines at the desk.
  private var reminding: any Service {
    RepeatingService(name: "reminding", pause: .seconds(300), clock: ContinuousClock(), logger: logger) {
      try await operations.remindStaff()
    }
  }

  /// Counts only: whose mail it is stands at the desk.
  private func log(_ round: MailRound) {
    if round.postponed + round.failed > 0 {
      logger.warning(
        "mail was not taken", metadata: ["postponed": "\(round.postponed)", "failed": "\(round.failed)"])
    }
    if round.sent > 0 { logger.info("mail sent", metadata: ["count": "\(round.sent)"]) }
  }
}
