import Mustache

/// `/desk/organisation`: boards, departments and units, with what was changed.
struct OrganisationPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Organisation"
  let boards: [OrganisationBlock]
  let closed: [OrganisationLine]
  let history: [SettingsLine]
  /// Where the whole history is; nil when it is all there.
  var wholeHistory: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "boards": boards
    case "closed": closed
    case "history": history
    case "wholeHistory": answer(wholeHistory)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Inget tas bort. Det som stängs finns kvar i gamla ärenden och i historiken.</p>
    <p class="actions"><a class="button" href="/desk/organisation/ny/enhet">Lägg till en enhet</a> <a href="/desk/organisation/ny/forvaltning">Lägg till en förvaltning</a> <a href="/desk/organisation/ny/namnd">Lägg till en nämnd</a></p>
    {{#boards}}<section class="organisation">
    <h2><a href="{{address}}">{{name}}</a></h2>
    {{#note}}<p class="hint">{{.}}</p>{{/note}}
    {{^empty(parts)}}<div class="table-region" role="region" aria-label="Delar av {{name}}" tabindex="0"><table><caption class="unseen">Delar av {{name}}</caption>
    <thead><tr><th scope="col">Namn</th><th scope="col">Nivå</th><th scope="col">Drivs av</th><th scope="col">Öppna ärenden</th></tr></thead>
    <tbody>{{#parts}}\##(OrganisationLine.row){{/parts}}</tbody></table></div>{{/empty(parts)}}
    {{^parts}}<p>Nämnden har inga förvaltningar eller enheter.</p>{{/parts}}
    </section>
    {{/boards}}{{^boards}}<div class="empty"><p>Det finns ingen nämnd än.</p></div>{{/boards}}
    {{^empty(closed)}}<details class="block"><summary>Stängda delar</summary>
    <div class="table-region" role="region" aria-label="Stängda delar" tabindex="0"><table><caption class="unseen">Stängda delar</caption>
    <thead><tr><th scope="col">Namn</th><th scope="col">Nivå</th><th scope="col">Låg i</th><th scope="col">Öppna ärenden</th></tr></thead>
    <tbody>{{#closed}}\##(OrganisationLine.row){{/closed}}</tbody></table></div></details>{{/empty(closed)}}
    \##(SettingsLine.template)
    {{#wholeHistory}}<p><a href="{{.}}">Visa hela historiken</a></p>{{/wholeHistory}}
    """##)
}

/// A board with what lies in it, outermost first.
struct OrganisationBlock: MustacheParent, Sendable {
  let name: String
  let address: String
  /// "Stänger tisdag 1 december.", or nil.
  var note: String?
  let parts: [OrganisationLine]

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "note": answer(note)
    case "parts": parts
    default: nil
    }
  }
}

/// A part of the organisation in a table.
struct OrganisationLine: MustacheParent, Sendable {
  let name: String
  let address: String
  /// How deep it lies, as a class: "depth-0" to "depth-4".
  let depth: String
  var note: String?
  /// "Förvaltning".
  let level: String
  /// Who runs it, or what it lay in.
  let detail: String
  /// "3", or "–" where cases do not lie.
  let cases: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "depth": depth
    case "note": answer(note)
    case "level": level
    case "detail": detail
    case "cases": cases
    default: nil
    }
  }

  static let row = ##"""
    <tr><th scope="row" class="{{depth}}"><a href="{{address}}">{{name}}</a>{{#note}} <span class="hint">{{.}}</span>{{/note}}</th><td>{{level}}</td><td>{{detail}}</td><td class="number">{{cases}}</td></tr>

    """##
}
