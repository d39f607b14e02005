import Mustache

/// Complaints beside measures of the same thing: protected as what is published must be, and exactly at the desk.
struct ComplaintBlock: MustacheParent, Sendable {
  /// "Klagomål om bemötande".
  let heading: String
  /// What the figures do not say.
  let caution: String
  /// The measures' columns.
  let measures: [String]
  /// A row for each year.
  let years: [FigureRow]
  /// The years' columns.
  let yearHeadings: [String]
  /// A row for each board.
  let boards: [FigureRow]
  let notes: [String]

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "caution": caution
    case "measures": measures
    case "years": years
    case "yearHeadings": yearHeadings
    case "boards": boards
    case "notes": notes
    default: nil
    }
  }

  /// Mustache text for the section `complaints`.
  static let template = ##"""
    {{#complaints}}<section aria-labelledby="klagomal"><h2 id="klagomal">{{heading}}</h2>
    <p>{{caution}}</p>
    <div class="table-region" role="region" aria-labelledby="complaints-caption" tabindex="0"><table class="figures">
    <caption id="complaints-caption">Klagomål och mått, år för år</caption>
    <thead><tr><th scope="col">År</th><th scope="col">Klagomål</th><th scope="col">Per 1\##u{202F}000 invånare</th>{{#measures}}<th scope="col">{{.}}</th>{{/measures}}</tr></thead>
    <tbody>{{#years}}\##(FigureRow.template){{/years}}</tbody></table></div>
    {{^empty(boards)}}<div class="table-region" role="region" aria-labelledby="boards-caption" tabindex="0"><table class="figures">
    <caption id="boards-caption">Klagomålen nämnd för nämnd</caption>
    <thead><tr><th scope="col">Nämnd</th>{{#yearHeadings}}<th scope="col">{{.}}</th>{{/yearHeadings}}</tr></thead>
    <tbody>{{#boards}}\##(FigureRow.template){{/boards}}</tbody></table></div>{{/empty(boards)}}
    {{#notes}}<p class="hint">{{.}}</p>{{/notes}}</section>{{/complaints}}
    """##
}

/// A row of figures under its name.
struct FigureRow: MustacheParent, Sendable {
  let name: String
  let cells: [String]

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "cells": cells
    default: nil
    }
  }

  static let template = ##"""
    <tr><th scope="row">{{name}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>

    """##
}
