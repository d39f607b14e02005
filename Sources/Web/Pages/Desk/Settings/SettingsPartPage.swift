import Mustache

/// `/desk/organisation/del/{kind}/{id}` and `/desk/verksamhetsomraden/{id}`: a board, department, unit or service area,
/// and all that can be changed of it.
struct SettingsPartPage: PageModel {
  typealias Frame = DeskFrame

  /// Its name.
  let title: String
  let trail: PageLink
  var errors: [FormError] = []
  /// What somebody else changed while a form was filled in.
  var conflict: CaseConflict?
  let facts: [DescribedText]
  /// Where the forms are posted, without their last part.
  let address: String
  /// The newest change that the forms know of.
  let seen: String
  /// nil for what is closed, as the other forms.
  var renaming: RenamingForm?
  var operating: OperationForm?
  var reorganising: ReorganisingForm?
  var closing: ClosingForm?
  let history: [SettingsLine]

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "trail": trail
    case "errors": errors
    case "conflict": answer(conflict)
    case "facts": facts
    case "address": address
    case "seen": seen
    case "renaming": answer(renaming)
    case "operating": answer(operating)
    case "reorganising": answer(reorganising)
    case "closing": answer(closing)
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#trail}}<p class="trail"><a href="{{address}}">{{label}}</a></p>{{/trail}}
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    \##(DescribedText.template("facts"))
    {{#renaming}}<section class="block" aria-labelledby="byt-namn">
    <h2 id="byt-namn">Byt namn</h2>
    <form method="post" action="{{address}}/namn" novalidate="novalidate">
    \##(hidden)
    \##(FormTemplate().line("name", "Namn", hint: "Namnet ändras också i gamla ärenden."))
    <p class="actions"><button class="second" type="submit">Byt namn</button></p>
    </form></section>{{/renaming}}
    {{#operating}}<section class="block" aria-labelledby="drift">
    <h2 id="drift">Drift</h2>
    <form method="post" action="{{address}}/drift" novalidate="novalidate">
    \##(hidden)
    \##(OperationForm.template)
    <p class="actions"><button class="second" type="submit">Spara driften</button></p>
    </form></section>{{/operating}}
    {{#reorganising}}<section class="block" aria-labelledby="omorganisera">
    <h2 id="omorganisera">Omorganisera</h2>
    <p>Enheten får ett nytt namn eller en ny plats från och med en dag. Gamla ärenden ligger kvar. Nya ärenden kommer till den nya enheten. Enheter som ligger i enheten följer med.</p>
    <form method="post" action="{{address}}/omorganisering" novalidate="novalidate">
    \##(hidden)
    \##(FormTemplate(prefix: "new-").line("name", "Namn efter omorganisationen"))
    \##(FormTemplate(prefix: "new-").list("under", "Ligger i"))
    \##(FormTemplate(prefix: "new-").line("day", "Från och med", type: "date", width: "date"))
    \##(CheckField.template("moving", "Det här hör till enheten. Vad ska följa med?", hint: "Det flyttas dagen då enheten omorganiseras, och varje flytt står i historiken."))
    <p class="actions"><button class="second" type="submit">Omorganisera</button></p>
    </form></section>{{/reorganising}}
    {{#closing}}<section class="block" aria-labelledby="stang">
    <h2 id="stang">Stäng</h2>
    {{#coming}}<p><strong>{{.}}</strong></p>
    <form method="post" action="{{address}}/oppen">
    \##(hidden)
    <p class="actions"><button class="second" type="submit">Stäng inte</button></p>
    </form>{{/coming}}
    <p>{{hint}}</p>
    {{#openCases}}<details class="more"><summary>{{.}}</summary><ul>{{#openNumbers}}<li>{{.}}</li>{{/openNumbers}}</ul></details>{{/openCases}}
    <form method="post" action="{{address}}/stangning" novalidate="novalidate">
    \##(hidden)
    \##(FormTemplate(prefix: "close-").line("day", "Stängd från och med", type: "date", width: "date"))
    \##(CheckField.template("leaving", "Det här hör till enheten. Vad ska flyttas?", hint: "Det flyttas dagen då enheten stängs, och varje flytt står i historiken."))
    \##(FormTemplate(prefix: "close-").list("heir", "Flytta till"))
    <p class="actions"><button class="second" type="submit">Stäng</button></p>
    </form></section>{{/closing}}
    \##(SettingsLine.template)
    """##)

  private static let hidden = ##"""
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="seen" value="{{seen}}" />
    """##
}
