import Domain

/// What the verbs must know of how mail leaves the municipality. How the server is reached is for `SMTPSettings`.
package struct OutgoingSettings: Sendable, Equatable {
  package enum Delivery: Sendable, Equatable {
    case on
    /// No mail server is set up: nothing is queued for senders, and somebody at the desk is asked to tell them.
    case off
  }

  package var delivery: Delivery
  /// Where people find the site, without a slash at the end: what links begin with.
  package var publicAddress: String
  /// The address in From, where an answer to a mail would go.
  package var from: String
  /// Where the mail servers report what could not be delivered; empty for the null sender (RFC 3834, 3.3).
  package var envelopeSender: String
  package var officeHours: OfficeHours

  package init(
    delivery: Delivery, publicAddress: String = "", from: String = "", envelopeSender: String = "",
    officeHours: OfficeHours = .standard
  ) {
    self.delivery = delivery
    self.publicAddress = publicAddress.hasSuffix("/") ? String(publicAddress.dropLast()) : publicAddress
    self.from = from
    self.envelopeSender = envelopeSender
    self.officeHours = officeHours
  }

  package static let none = OutgoingSettings(delivery: .off)
}
