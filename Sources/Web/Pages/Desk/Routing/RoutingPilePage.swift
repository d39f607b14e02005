import Mustache

/// A case that nobody has, with the unit that it should go to chosen already where there is a proposal.
struct PileRow: MustacheParent, Sendable {
  let number: String
  let address: String
  let kind: String
  let title: String
  /// "i morgon · torsdag 26 november".
  let due: String
  var dueMark: StateMark?
  /// "Hemtjänst Norr lämnade tillbaka den i går (Olle Öberg): ”Det gäller skolan.”"
  let returns: [String]
  var advice: AdviceNote?
  /// Why there is no proposal; nil where there is one.
  var silence: String?
  /// Whether whoever has read it can say that it is about no member of staff.
  var asksAboutStaff = false
  /// Where it may go; the proposal is chosen.
  let unit: ChoiceField
  /// What goes with the proposal: where it points, what it rests on, the version that was seen.
  let hidden: [HiddenField]

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "kind": kind
    case "title": title
    case "due": due
    case "dueMark": answer(dueMark)
    case "returns": returns
    case "advice": answer(advice)
    case "silence": answer(silence)
    case "asksAboutStaff": asksAboutStaff
    case "unit": unit
    case "hidden": hidden
    default: nil
    }
  }
}

/// `/desk/fordelning`: the registrars' pile, what is due first first.
struct RoutingPilePage: PageModel {
  typealias Frame = DeskFrame

  var title = "Fördelning"
  var errors: [FormError] = []
  /// "12 ärenden väntar på att fördelas."
  let sentence: String
  /// "3 ärenden saknar någon som ansvarar."; nil when all have somebody.
  var ownerless: String?
  let rows: [PileRow]
  /// What a board sent back as its secret: "2026-0117, i morgon · torsdag 26 november".
  var secret: [PageLink] = []
  /// The numbers on the page, so that the form can be read.
  let numbers: String
  var pagination: Pagination?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "sentence": sentence
    case "ownerless": answer(ownerless)
    case "rows": rows
    case "secret": secret
    case "numbers": numbers
    case "pagination": answer(pagination)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    {{#ownerless}}<p class="caution">{{.}} <a href="/desk/utan-agare">Visa vilka</a></p>{{/ownerless}}
    <p>{{sentence}}</p>
    {{^empty(rows)}}<form method="post" action="/desk/fordelning" class="pile-form">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="numbers" value="{{numbers}}" />
    <ol class="pile">
    {{#rows}}<li data-case="data-case">
    <div class="pile-mark"><input type="checkbox" id="mark-{{number}}" name="mark-{{number}}" value="yes"{{#advice}} checked="checked"{{/advice}} /><label class="unseen" for="mark-{{number}}">Markera {{number}}</label></div>
    <div class="pile-what"><h2><a href="{{address}}">{{number}}</a> <span>{{kind}}</span></h2>
    <p>{{title}}</p>
    {{#returns}}<p class="returned"><span aria-hidden="true">↩</span> {{.}}</p>{{/returns}}
    \##(AdviceNote.template)
    {{#silence}}<p class="hint">{{.}}</p>{{/silence}}
    {{#asksAboutStaff}}<p class="pile-staff"><input type="checkbox" id="nobody-{{number}}" name="nobody-{{number}}" value="yes" /><label for="nobody-{{number}}">Jag har läst<span class="unseen"> {{number}}</span>: det gäller ingen anställd</label></p>{{/asksAboutStaff}}</div>
    <p class="pile-due">\##(StateMark.template("dueMark")) <span>{{due}}</span></p>
    <div class="pile-where">{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/hidden}}
    <label for="unit-{{number}}">Enhet<span class="unseen"> för {{number}}</span></label>
    <select id="unit-{{number}}" name="unit-{{number}}">{{#unit}}{{#options}}\##(option){{/options}}{{#groups}}<optgroup label="{{label}}">{{#options}}\##(option){{/options}}</optgroup>{{/groups}}{{/unit}}</select>
    <button class="second" type="submit" name="one" value="{{number}}" data-accept="data-accept">Fördela<span class="unseen"> {{number}}</span></button></div>
    </li>
    {{/rows}}</ol>
    <p class="actions"><button type="submit" name="all" value="marked">Fördela de markerade</button></p>
    </form>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Inget väntar. Det som kommer in utan enhet hamnar här, och det som en enhet lämnar tillbaka.</p></div>{{/rows}}
    {{^empty(secret)}}<section aria-labelledby="secret-heading"><h2 id="secret-heading">Troligen sekretessbelagt</h2>
    <p class="hint">En nämnd har lämnat tillbaka de här ärendena. Öppna dem med ett skäl. Ska en annan nämnd ha dem behövs samtycke eller en regel som tillåter det.</p>
    <ul class="plain-links">{{#secret}}<li><a href="{{address}}">{{label}}</a></li>
    {{/secret}}</ul></section>{{/empty(secret)}}
    {{#pagination}}<nav class="pagination" aria-label="Sidor">{{#previous}}<a href="{{.}}" rel="prev">Föregående sida</a>{{/previous}} <span>{{position}}</span> {{#next}}<a href="{{.}}" rel="next">Nästa sida</a>{{/next}}</nav>{{/pagination}}
    """##)

  private static let option =
    ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##
}
