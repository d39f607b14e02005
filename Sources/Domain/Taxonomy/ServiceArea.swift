/// A service area (verksamhet: förskola, hemtjänst, gator …): the same kind of activity across units. The list is
/// edited at the desk.
package struct ServiceArea: Sendable, Equatable, Identifiable {
  package let id: ServiceAreaID
  package let name: String
  package let validity: Validity

  package init(id: ServiceAreaID, name: String, validity: Validity) {
    self.id = id
    self.name = name
    self.validity = validity
  }
}
