import Mustache

/// An improvement in a list.
struct ImprovementRow: MustacheParent, Sendable {
  let heading: String
  let address: String
  /// "Hemtjänst Norr", "Hela kommunen".
  let place: String
  let level: String
  var owner: String?
  let due: String
  var dueMark: StateMark?
  let status: StateMark
  /// "2 av 3"; nil without steps.
  var steps: String?

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "address": address
    case "place": place
    case "level": level
    case "owner": answer(owner)
    case "due": due
    case "dueMark": answer(dueMark)
    case "status": status
    case "steps": answer(steps)
    default: nil
    }
  }

  /// Mustache text for a table of the section `rows`.
  static func template(caption: String) -> String {
    ##"""
    <div class="table-region" role="region" aria-labelledby="list-caption" tabindex="0">
    <table class="improvements">
    <caption id="list-caption">\##(caption)</caption>
    <thead><tr><th scope="col">Åtgärd</th><th scope="col">Klar senast</th><th scope="col">Läge</th><th scope="col">Ansvarig</th><th scope="col">Plats</th><th scope="col">Steg klara</th></tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row"><a href="{{address}}">{{heading}}</a></th><td>\##(StateMark.template("dueMark")) <span>{{due}}</span></td><td>\##(StateMark.template("status"))</td><td>{{#owner}}{{.}}{{/owner}}{{^owner}}<em>Ingen än</em>{{/owner}}</td><td>{{place}}<span class="row-hint">{{level}}</span></td><td>{{#steps}}{{.}}{{/steps}}{{^steps}}–{{/steps}}</td></tr>
    {{/rows}}</tbody>
    </table></div>
    """##
  }
}

/// The choices above the list; all of them are part of the address.
struct ImprovementListFilter: MustacheParent, Sendable {
  var standing: ChoiceField
  var owner: ChoiceField
  var level: ChoiceField
  var board: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "standing": standing
    case "owner": owner
    case "level": level
    case "board": board
    default: nil
    }
  }
}

/// `/desk/atgarder`: one list of all improvements, whatever they came from.
struct ImprovementListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Åtgärder"
  let filter: ImprovementListFilter
  let sentence: String
  let rows: [ImprovementRow]
  let emptyText: String
  /// The same list as a file.
  let download: String
  /// Where to plan a new one; nil for those who only read.
  var plan: PageLink?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "filter": filter
    case "sentence": sentence
    case "rows": rows
    case "emptyText": emptyText
    case "download": download
    case "plan": answer(plan)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="heading-line"><h1>{{title}}</h1>
    <p><a href="/desk/monster">Mönster av synpunkter</a></p>
    {{#plan}}<p class="heading-action"><a class="button" href="{{address}}">{{label}}</a></p>{{/plan}}</div>
    {{#filter}}<form method="get" action="/desk/atgarder" class="filter" role="search">
    \##(choice("standing", "Visa åtgärder som är"))
    \##(choice("owner", "som sköts av"))
    \##(choice("level", "på nivån"))
    \##(choice("board", "hos"))
    <button class="second" type="submit">Visa</button>
    </form>{{/filter}}
    {{^empty(rows)}}\##(ImprovementRow.template(caption: "{{sentence}}"))
    <p class="downloads on-screen"><a href="{{download}}">Hämta listan som CSV</a></p>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>{{emptyText}}</p></div>{{/rows}}
    """##)

  private static func choice(_ name: String, _ label: String) -> String {
    let option =
      ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##
    return ##"""
      {{#\##(name)}}<span class="filter-part"><label for="\##(name)">\##(label)</label><select id="\##(name)" name="\##(name)">{{#options}}\##(option){{/options}}</select></span>{{/\##(name)}}
      """##
  }
}
