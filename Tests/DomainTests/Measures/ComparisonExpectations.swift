import Domain
import TestSupport

/// What each may do with the comparison, written down by hand: the program and docs/access.md are held against it.
enum ComparisonExpectations {
  static func allowed(_ standpoint: Standpoint) -> Set<ComparisonAction> {
    switch standpoint {
    case .strategist: [.readDecided, .readDrafts, .write, .decide, .publish, .arrange]
    case .manager, .siblingManager, .departmentManager, .boardManager, .otherManager, .director:
      [.readDecided, .readDrafts, .write]
    case .administrator: [.readDecided, .arrange]
    case .politician: [.readDecided]
    case .registrar, .boardRegistrar, .otherRegistrar, .officer, .siblingOfficer, .departmentOfficer,
      .boardOfficer, .otherOfficer, .providerOfficer, .providerManager, .protectionOfficer,
      .otherProtectionOfficer:
      []
    }
  }

  /// A table for docs/access.md, of those who may do anything.
  static var table: String {
    let head =
      "| | läsa det beslutade | läsa analyser och utkast | skriva analys | besluta och utbyta analyser "
      + "| publicera det beslutade | välja kommun och nätverk |"
    let rows = Standpoint.allCases.filter { !allowed($0).isEmpty }.map { who in
      "| \(who.swedish) |"
        + ComparisonAction.allCases.map { " \(allowed(who).contains($0) ? "ja" : "") |" }.joined()
    }
    return ([head, "|---|---|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }
}
