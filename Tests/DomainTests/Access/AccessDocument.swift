import Domain
import TestSupport

/// docs/access.md, made from the expectations that the program is held against.
enum AccessDocument {
  static var text: String {
    """
    # Who may do what with which case

    For each kind of case a table: roles and where they are held (rows), and what they may do (columns). *skäl*: after
    having said why, which stands in the read log. Who has no row may do nothing with such a case, and to them it looks as
    if it did not exist: in pages, lists, counts, search and exports. Everyone may give a view to the municipality, and
    all who work in cases may register one. Nobody may do anything with a case that is about themselves. A stand-in may
    do what the absent person may, inside the same board.

    \(CaseSituation.allCases.map(section).joined(separator: "\n\n"))

    `Access` in `Sources/Domain/Access` decides, and decision 0010 says why it decides so. The test `AccessTests` holds
    it against `AccessExpectations` and writes this file; do not edit it by hand.

    """
  }

  private static let columns: [CaseAction] = [
    .read, .readNotes, .readDrafts, .handle, .route, .merge, .encircle, .disclose, .readLog,
  ]

  private static func section(_ situation: CaseSituation) -> String {
    let head = "| |" + columns.map { " \($0.swedish) |" }.joined()
    let rule = "|---|" + columns.map { _ in "---|" }.joined()
    let rows = Standpoint.allCases.filter { !AccessExpectations.allowed($0, situation).isEmpty }.map { who in
      "| \(who.swedish) |"
        + columns.map { " \(cell($0, AccessExpectations.allowed(who, situation))) |" }.joined()
    }
    return (["## \(situation.swedish)", "", head, rule] + rows).joined(separator: "\n")
  }

  private static func cell(_ action: CaseAction, _ allowed: Set<CaseAction>) -> String {
    guard allowed.contains(action) else {
      return action == .read && allowed.contains(.disclose) ? "skäl" : ""
    }
    return action == .read && !allowed.contains(.readWithoutReason) ? "skäl" : "ja"
  }
}
