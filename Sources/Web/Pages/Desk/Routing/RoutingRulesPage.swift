import Mustache

/// A rule in the list.
struct RoutingRuleRow: MustacheParent, Sendable {
  let name: String
  let address: String
  /// "Texten innehåller skolskjuts… eller skolbuss…".
  let conditions: String
  let goal: String
  let state: StateMark
  /// "Provad i dag: skulle ha fångat 37 av 412."
  let trial: String
  /// The address that moves it up; nil for the first.
  var raise: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "conditions": conditions
    case "goal": goal
    case "state": state
    case "trial": trial
    case "raise": answer(raise)
    default: nil
    }
  }
}

/// `/desk/fordelningsregler`: the rules in the order they are asked.
struct RoutingRulesPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Fördelningsregler"
  /// "3 ärenden saknar någon som ansvarar."; nil when all have somebody.
  var ownerless: String?
  let rows: [RoutingRuleRow]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "ownerless": answer(ownerless)
    case "rows": rows
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="heading-line"><h1>{{title}}</h1>
    <p class="heading-action"><a class="button" href="/desk/fordelningsregler/ny">Skriv en ny regel</a></p></div>
    {{#ownerless}}<p class="caution">{{.}} <a href="/desk/utan-agare">Visa vilka</a></p>{{/ownerless}}
    <p class="lead">Regler som är på fördelar det som kommer in utan enhet från webben och andra system. Den första regel som stämmer bestämmer. Klagomål som kan gälla en anställd fördelar ingen regel.</p>
    {{^empty(rows)}}<ol class="rules">
    {{#rows}}<li><div><h2><a href="{{address}}">{{name}}</a></h2>
    <p>{{conditions}} <strong>→ {{goal}}</strong></p>
    <p class="hint">{{trial}}</p></div>
    <p>\##(StateMark.template("state"))</p>
    <div class="rule-order">{{#raise}}<form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="quiet" type="submit">Flytta upp<span class="unseen"> {{name}}</span></button></form>{{/raise}}</div></li>
    {{/rows}}</ol>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Det finns inga regler än. En regel säger till exempel att det som handlar om skolskjuts går till skolan.</p></div>{{/rows}}
    """##)
}
