import Domain
import TestSupport

/// What each may do with the improvements of a unit and with the minutes of its workplace meetings, written down by
/// hand: the program and docs/access.md are held against it.
enum ImprovementExpectations {
  enum Column: CaseIterable {
    case read, change, publish, minutes, protectedMinutes

    init(_ action: ImprovementAction) {
      switch action {
      case .read: self = .read
      case .change: self = .change
      case .publish: self = .publish
      }
    }
  }

  static func allowed(_ standpoint: Standpoint) -> Set<Column> {
    switch standpoint {
    case .registrar: [.read]
    case .boardRegistrar: [.read, .minutes]
    case .officer: [.read, .change, .minutes, .protectedMinutes]
    case .siblingOfficer, .departmentOfficer, .boardOfficer: [.read, .change, .minutes]
    case .manager, .departmentManager, .boardManager: Set(Column.allCases)
    case .siblingManager: [.read, .change, .publish, .minutes]
    case .strategist: [.read, .change, .publish]
    case .otherRegistrar, .otherOfficer, .otherManager, .director, .providerOfficer, .providerManager,
      .politician, .administrator, .protectionOfficer, .otherProtectionOfficer:
      []
    }
  }

  /// A table for docs/access.md, of those who may do anything.
  static var table: String {
    let head =
      "| | läsa åtgärder och bladet | planera och ändra | godkänna för webben | läsa minnesanteckningar "
      + "| läsa dem när enheten är skyddad |"
    let rows = Standpoint.allCases.filter { !allowed($0).isEmpty }.map { who in
      "| \(who.swedish) |" + Column.allCases.map { " \(allowed(who).contains($0) ? "ja" : "") |" }.joined()
    }
    return ([head, "|---|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }
}
