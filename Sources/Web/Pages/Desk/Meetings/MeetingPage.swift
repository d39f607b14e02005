import Mustache

/// A row of the sheet's table: a quality dimension and its counts by kind.
struct MeetingTableRow: MustacheParent, Sendable {
  let heading: String
  let cells: [String]

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "cells": cells
    default: nil
    }
  }
}

/// Counts by kind and quality dimension. `columns` is empty when small figures were put together into two lists.
struct MeetingTable: MustacheParent, Sendable {
  var columns: [String] = []
  var rows: [MeetingTableRow] = []
  /// "Klagomål 12", "Beröm och förslag 7".
  var kinds: [String] = []
  var dimensions: [String] = []

  func child(named name: String) -> Any? {
    switch name {
    case "columns": columns
    case "rows": rows
    case "kinds": kinds
    case "dimensions": dimensions
    default: nil
    }
  }
}

/// The sheet itself.
struct MeetingPaper: MustacheParent, Sendable {
  let unit: String
  let period: String
  let finding: String
  let table: MeetingTable
  let said: [DescribedText]
  /// How many there are beside those that fit the page; nil when all do.
  var moreSaid: String?
  let planned: [DescribedText]
  var morePlanned: String?
  let questions: [String]

  func child(named name: String) -> Any? {
    switch name {
    case "unit": unit
    case "period": period
    case "finding": finding
    case "table": table
    case "said": said
    case "moreSaid": answer(moreSaid)
    case "planned": planned
    case "morePlanned": answer(morePlanned)
    case "questions": questions
    default: nil
    }
  }
}

/// A case whose words for the sheet are written or approved.
struct SaidRow: MustacheParent, Sendable {
  let name: String
  let number: String
  let address: String
  let kind: String
  let value: String
  /// Name of the box that approves it, and whether it is ticked.
  let approval: String
  let approved: Bool
  /// What stands on the sheet, so that a row that nobody touches is left alone.
  let held: HiddenField
  /// What stands in the field, so that what is written there is told from what the page offers.
  let shown: HiddenField
  var error: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "number": number
    case "approval": approval
    case "approved": approved
    case "held": held
    case "shown": shown
    case "address": address
    case "kind": kind
    case "value": value
    case "error": answer(error)
    default: nil
    }
  }
}

/// The minutes to write back; nil for those who only read.
struct MinutesForm: MustacheParent, Sendable {
  /// Made for each blank form, so that sending twice writes one meeting.
  let submission: String
  var heldOn: TextField
  var participants = TextField()
  var notes = TextField()
  var decisions = TextField()
  var dueOn = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "submission": submission
    case "heldOn": heldOn
    case "participants": participants
    case "notes": notes
    case "decisions": decisions
    case "dueOn": dueOn
    default: nil
    }
  }
}

/// `/desk/apt`: one page to print for the workplace meeting. `MeetingTemplate` places it.
struct MeetingPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Arbetsplatsträff"
  var errors: [FormError] = []
  var unit: ChoiceField
  var from: TextField
  var to: TextField
  /// Nil before a unit is chosen.
  var paper: MeetingPaper?
  /// Unit and period, which both forms under the sheet are about.
  var carried: [HiddenField] = []
  let said: [SaidRow]
  var minutes: MinutesForm?
  /// Minutes of earlier meetings.
  let meetings: [DescribedText]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "unit": unit
    case "from": from
    case "to": to
    case "paper": answer(paper)
    case "carried": carried
    case "said": said
    case "minutes": answer(minutes)
    case "meetings": meetings
    default: nil
    }
  }
}
