import Domain
import Foundation
import Operations

/// The list that somebody came to a case from and where in it the case stood, as they stand in the address: the next one is
/// a key away, also after something was done with this one.
struct ListTrail: Sendable {
  let list: CaseListQuestion
  /// 1 for the first.
  let place: Int

  init(_ list: CaseListQuestion, at place: Int) {
    (self.list, self.place) = (list, place)
  }

  /// - Parameter fields: the address's; nil where one did not come from a list.
  init?(_ fields: FormFields) {
    guard let place = fields.place("plats") else { return nil }
    self.init(CaseListQuestion(FormFields(query: fields["lista"])), at: place)
  }

  /// The same list with another case of it.
  func moved(to place: Int) -> ListTrail { ListTrail(list, at: place) }

  /// "plats=3&lista=officer%3Dmine".
  var query: String {
    let asked = list.address("").drop { $0 == "?" }
    let escaped = asked.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return escaped.isEmpty ? "plats=\(place)" : "plats=\(place)&lista=\(escaped)"
  }

  /// The page of the list that the case stands on.
  var listAddress: String {
    let page = (place - 1) / Operations.listLength + 1
    return list.address(with: page > 1 ? [("page", String(page))] : [])
  }
}

extension ListTrail? {
  /// An address with the trail behind, or as it is without one.
  func following(_ address: String) -> String {
    guard let self else { return address }
    return address + (address.contains("?") ? "&" : "?") + self.query
  }
}

extension Site {
  /// The way from a case to its neighbours in the list.
  func listWalk(_ trail: ListTrail?, from number: CaseNumber, _ context: SiteContext) async throws
    -> ListWalk?
  {
    let member = try context.member()
    guard let trail, Access.worksInCases(member) else { return nil }
    let found = try await operations.neighbours(
      of: number, at: trail.place, in: { trail.list.fill(&$0) }, for: member)
    func address(_ neighbour: CaseNeighbours.Neighbour) -> String {
      ListTrail?.some(trail.moved(to: neighbour.place)).following("/desk/arenden/\(neighbour.number)")
    }
    return ListWalk(
      list: trail.listAddress, previous: found.previous.map(address), next: found.next.map(address))
  }
}
