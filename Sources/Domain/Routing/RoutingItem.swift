/// What routing looks at in an item: what was written, where it happened, and what is already known of it.
package struct RoutingItem: Sendable, Equatable {
  package let subject: String
  package let text: String
  package let place: String
  package let kind: Kind
  package let dimension: QualityDimension?
  package let serviceArea: ServiceAreaID?
  package let channel: Channel

  package init(
    subject: String = "", text: String, place: String = "", kind: Kind, dimension: QualityDimension? = nil,
    serviceArea: ServiceAreaID? = nil, channel: Channel
  ) {
    self.subject = subject
    self.text = text
    self.place = place
    self.kind = kind
    self.dimension = dimension
    self.serviceArea = serviceArea
    self.channel = channel
  }
}
