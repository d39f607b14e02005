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

    ## När ett ärende byter nämnd

    Each board is an authority of its own, so whatever one board's people write and read stays with them (rules R3, R4,
    R16). All ways to move a case go through one check, `crossWall` in `Sources/Operations/Cases/BoardCrossing.swift`:
    classify, the same for many cases, forward and return to the pile. Splitting asks the same of each part.

    - What is presumed secret (a protected unit, a circle around a member of staff, a board that deals with people's
      health or social circumstances) goes to another board by forwarding alone, with consent or a rule that permits it
      (OSL 8:1). It can be given back to the pile, and stays that board's secret there: the municipality's and the
      board's own registrar route it, having said why they read it, and no other board's registrar sees it.
    - Every internal note bears the board that wrote it. While the board works with the case its notes are working
      papers that nobody else reads. Before the case leaves the board somebody there says of each note whether it adds
      facts: then it is kept and goes with the case, as its documents do; the others are cleansed (TF 2:12). Who may not
      read the notes cannot send such a case away. Notes written in the pile are for the board that takes the case.
      When a case is closed, what was kept in it is also read by those who may hand it out.
    - Drafts are finished or removed: none follows the case. The parts of a split case have no notes.
    - A draft is its writer's own. *läsa utkast* says where somebody who stands in for the writer reads it too.

    ## När det kommer in

    A complaint that may be about a member of staff is closed around before anybody reads it: because its sender says
    so, or because its words do (`StaffComplaintSign`). It is for the manager of the unit that the sender chose, one level
    up when it is about a manager, and for the registrars when there is none. Whoever may read it lifts the circle in one
    step when the signs were wrong, or names whom it is about. What came in without a unit is read by the registrars, and
    closed around in the same way when it is placed, unless whoever places it has read it and says that it is about nobody.
    What is registered at the desk is closed around alike, unless whoever registers it says that it is about nobody.

    Whoever registers a case that nobody has yet reads it until it has been placed, unless it is closed around somebody;
    what comes back from a board is not theirs again. A case that goes elsewhere at once is not opened from the receipt.

    ## Åtgärder och arbetsplatsträffar vid enheten

    An improvement holds no case and belongs to a place; the wall between boards holds here too. What is the whole
    municipality's is read by all who work in cases. The compilation counts all improvements for all who have it, and a
    private provider's those at its own units alone. It tells each with its title and place to those alone who read it; the
    others read its approved headline, where it has one. Of a case about a member of staff an improvement says nothing to
    those who may not read the case. The minutes of a unit's workplace meetings are the board's working papers, so those who
    read its notes read them (rules R4): a strategist and the municipality's registrar have the sheet, with what was
    approved for it, and no minutes. Whoever both plans at the unit and reads the minutes writes them. A private provider
    does at its own units what its board's people do here, but approves nothing.

    \(ImprovementExpectations.table)

    ## Jämförelsen

    The comparison is about the whole municipality and holds no case, so places do not matter, and what is published of it
    is everybody's. Who has no row finds nothing of it at the desk. Which improvements somebody reads and links there
    follows the rules of improvements; a document holds those alone that have a wording approved for everybody, in that
    wording. Whoever stands in for a manager does here what the manager may. A decided document is read by everybody while
    it is published, at `/jamforelser/dokument`; before that, and when it is withdrawn, it is not there.

    \(ComparisonExpectations.table)

    ## Mått, uppgifter och jämförelsegrupper

    The municipality's own measures, the figures that it reports, its rounds, sets and groups and its own service
    measurement hold no case, so the wall between boards is not asked. Who has no row may do nothing with them, and to
    them there are no such pages. A figure is reported by whoever is responsible for it in the round of its year, by those
    who stand in for them, and by those who keep the rounds.

    \(measures)

    `Access` in `Sources/Domain/Access` decides, and decision 0010 says why it decides so. The test `AccessTests` holds
    it against `AccessExpectations` and writes this file; do not edit it by hand.

    """
  }

  private static var measures: String {
    let head = "| |" + MeasureAction.allCases.map { " \($0.swedish) |" }.joined()
    let rule = "|---|" + MeasureAction.allCases.map { _ in "---|" }.joined()
    let rows = Standpoint.allCases.filter { !MeasureExpectations.allowed($0).isEmpty }.map { who in
      "| \(who.swedish) |"
        + MeasureAction.allCases.map {
          " \(MeasureExpectations.allowed(who).contains($0) ? "ja" : "") |"
        }.joined()
    }
    return ([head, rule] + rows).joined(separator: "\n")
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
