/// What somebody gives the municipality through the form or the API, before it is checked.
package struct Submission: Sendable, Equatable {
  package var kind: Kind?
  package var dimension: QualityDimension?
  package var unit: UnitID?
  /// What kind of activity it is about, from senders who know that and not the unit.
  package var serviceArea: ServiceAreaID?
  package var text: String
  package var place: String
  package var language: String
  package var wish: SenderProfile.Wish
  package var capacity: SenderCapacity?
  /// Whose behaviour it is about; nil when it is nobody's, or the sender did not say.
  package var aboutStaff: AboutStaff?
  /// nil is anonymous: nothing about the sender is kept.
  package var contact: Contact?

  package init(
    kind: Kind?, dimension: QualityDimension? = nil, unit: UnitID? = nil, serviceArea: ServiceAreaID? = nil,
    text: String, place: String = "", language: String = "sv", wish: SenderProfile.Wish = .answer,
    capacity: SenderCapacity? = nil, aboutStaff: AboutStaff? = nil, contact: Contact? = nil
  ) {
    self.kind = kind
    self.dimension = dimension
    self.unit = unit
    self.serviceArea = serviceArea
    self.text = text
    self.place = place
    self.language = language
    self.wish = wish
    self.capacity = capacity
    self.aboutStaff = aboutStaff
    self.contact = contact
  }
}

/// How a sender that is not anonymous can be reached. Lies in a row of its own, which disposal can remove.
package struct Contact: Sendable, Equatable {
  package var name: String
  package var email: String
  package var phone: String
  package var address: String

  package init(name: String = "", email: String = "", phone: String = "", address: String = "") {
    self.name = name
    self.email = email
    self.phone = phone
    self.address = address
  }

  package var isEmpty: Bool { name.isEmpty && email.isEmpty && phone.isEmpty && address.isEmpty }
  package var isReachable: Bool { !email.isEmpty || !phone.isEmpty || !address.isEmpty }
}
