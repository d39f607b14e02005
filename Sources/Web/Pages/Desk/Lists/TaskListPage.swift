import Mustache

/// Something that somebody has to do beside what the case's own state asks for.
struct TaskListRow: MustacheParent, Sendable {
  let what: String
  var note: String?
  /// The case, the improvement or the figure that it is about.
  var link: PageLink?
  /// The case's number for somebody who may not open it.
  var number: String?
  let due: String
  var dueMark: StateMark?
  /// Nil while it is for whoever works there.
  var owner: String?
  let raised: String
  /// Where it is ticked off, when a person says that it is done.
  var done: String?
  /// What the button says.
  var button = "Klar"

  func child(named name: String) -> Any? {
    switch name {
    case "what": what
    case "note": answer(note)
    case "link": answer(link)
    case "number": answer(number)
    case "due": due
    case "dueMark": answer(dueMark)
    case "owner": answer(owner)
    case "raised": raised
    case "done": answer(done)
    case "button": button
    default: nil
    }
  }
}

/// `/desk/uppgifter`: what there is to follow up.
struct TaskListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Uppgifter"
  let menu: DeskListMenu
  /// What the tasks ask for.
  let kind: ChoiceField
  let rows: [TaskListRow]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "menu": menu
    case "kind": kind
    case "rows": rows
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="heading-line"><h1>{{title}}</h1></div>
    \##(DeskListMenu.template)
    <form method="get" action="/desk/uppgifter" class="filter">
    {{#kind}}<span class="filter-part"><label for="kind">Visa</label><select id="kind" name="kind">{{#options}}<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>{{/options}}</select></span>{{/kind}}
    <button type="submit">Visa</button>
    </form>
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="task-caption" tabindex="0">
    <table class="tasks"><caption id="task-caption">Dina uppgifter, och de som ligger hos din enhet. Det som förfaller först står överst.</caption>
    <thead><tr><th scope="col">Gäller</th><th scope="col">Förfaller</th><th scope="col">Vad</th><th scope="col">Vem</th><th scope="col">Sedan</th><td></td></tr></thead>
    <tbody>{{#rows}}<tr data-case="data-case"><th scope="row">{{#link}}<a href="{{address}}">{{label}}</a>{{/link}}{{^link}}{{#number}}{{.}}{{/number}}{{^number}}Inget ärende{{/number}}{{/link}}</th><td>\##(StateMark.template("dueMark")) {{due}}</td><td>{{what}}{{#note}}<span class="task-note">{{.}}</span>{{/note}}</td><td>{{#owner}}{{.}}{{/owner}}{{^owner}}<em>Enheten</em>{{/owner}}</td><td>{{raised}}</td><td>{{#done}}<form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">{{button}}</button></form>{{/done}}</td></tr>
    {{/rows}}</tbody></table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Inget att följa upp just nu.</p></div>{{/rows}}
    """##)
}
