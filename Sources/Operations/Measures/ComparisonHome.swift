import Domain
import SQLEngine
import Storage

/// Which municipality this register's is among all, and which network it compares itself with: settings, or as far as they
/// can be told by its name. Nothing else tells it; whoever needs to know asks here.
package struct ComparisonHome: Sendable {
  /// What the municipality calls itself.
  package let name: String
  /// Whose figures the comparison shows; nil when it cannot be told, neither by the name nor by the settings.
  package let municipality: Area?
  /// Whether the settings say whose figures they are, and another is named by them than by the municipality's own name:
  /// a municipality that Kolada does not know, such as an invented one, can show another's.
  package let isChosen: Bool
  package let network: ComparisonNetwork

  static let networkSetting = "comparison.network"

  /// - Parameter chosen: the network that the settings name; nil when they name none that there is.
  package init(_ municipality: Municipality, network chosen: ComparisonNetwork? = nil) {
    let said = AreaID(area: municipality.koladaID).flatMap(AreaCatalogue.area).flatMap { area in
      area.kind == .municipality ? area : nil
    }
    let named = AreaCatalogue.municipality(named: municipality.name)
    let area = said ?? named
    let standard = area.map { ComparisonNetwork.standard(for: $0.id) }
    name = municipality.name
    self.municipality = area
    isChosen = said != nil && said != named
    network = chosen ?? standard ?? ComparisonNetwork.nornorna
  }

  /// Whose figures they are, for those who do not ask for the network.
  static func municipality(in transaction: Transaction) throws -> Area? {
    ComparisonHome(Municipality(settings: try SettingsStore(transaction).all())).municipality
  }

  init(_ transaction: Transaction) throws {
    let settings = try SettingsStore(transaction).all()
    let chosen = try settings[Self.networkSetting].flatMap { name in
      try ComparisonNetwork.find(name, in: transaction)
    }
    let home = ComparisonHome(Municipality(settings: settings), network: chosen)
    guard chosen == nil, let area = home.municipality?.id else {
      self = home
      return
    }
    self.init(
      Municipality(settings: settings), network: try ComparisonNetwork.standard(for: area, in: transaction))
  }
}

extension Operations {
  package func comparisonHome() async throws -> ComparisonHome {
    try await database.read { try ComparisonHome($0) }
  }

  /// Says which municipality this is, and which network it compares itself with. The municipality is the same setting
  /// as on the municipality's own page, and a change of it stands in the same history.
  /// - Throws: `Problem`: not found for those who may not; about `municipality` or `network`.
  package func arrangeComparison(municipality: AreaID, network: String, actor: Actor) async throws {
    try requireComparison(.arrange, of: actor)
    let area = try ComparisonOrder.municipality(municipality)
    try await database.write { transaction in
      let chosen = try ComparisonNetwork.named(network, in: transaction)
      let store = SettingsStore(transaction)
      let before = Municipality(settings: try store.all())
      try store.set(ComparisonHome.networkSetting, to: chosen.id)
      let (field, id) = (SettingsChange.Field.koladaID, area.id.rawValue)
      guard before.koladaID != id else { return }
      try store.set(field.rawValue, to: id)
      let old = before.koladaID.isEmpty ? nil : before.koladaID
      try SettingsChangeStore(transaction).append(
        SettingsChange(.municipality, named: before.name, field, from: old, to: id), by: actor)
    }
  }
}
