import Mustache

/// An improvement that the measure led to.
struct ComparisonDeskImprovement: MustacheParent, Sendable {
  let id: String
  let heading: String
  let address: String
  let status: String
  /// Whether the reader may take the link away.
  var removable: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "heading": heading
    case "address": address
    case "status": status
    case "removable": removable
    default: nil
    }
  }
}

/// What the reader may write about a measure; nil for those who only read.
struct ComparisonDeskForms: MustacheParent, Sendable {
  let address: String
  /// Year, set, network and version.
  let carried: [HiddenField]
  var text: TextField
  /// Nil when there is no improvement to link.
  var improvement: ChoiceField?
  /// Where a new one is planned.
  let plan: String

  func child(named name: String) -> Any? {
    switch name {
    case "address": address
    case "carried": carried
    case "text": text
    case "improvement": answer(improvement)
    case "plan": plan
    default: nil
    }
  }
}

/// `/desk/jamforelse/matt/{kpi}`: one measure, the municipality's own analysis of it, and what it led to.
struct ComparisonDeskMeasurePage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  let back: PageLink
  let colour: StateMark
  var errors: [FormError] = []
  /// What somebody else wrote while the form was filled in.
  var conflict: CaseConflict?
  let facts: [DescribedText]
  /// What stands where the analysis would, for those who may not read it before it is decided.
  var instead: String?
  var forms: ComparisonDeskForms?
  let improvements: [ComparisonDeskImprovement]
  /// Earlier wordings, the newest first: who and when, and what.
  let history: [DescribedText]
  /// Complaints of the same thing, for those whom the exact counts are for.
  var complaints: ComplaintBlock?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "back": back
    case "colour": colour
    case "errors": errors
    case "conflict": answer(conflict)
    case "facts": facts
    case "instead": answer(instead)
    case "forms": answer(forms)
    case "improvements": improvements
    case "history": history
    case "complaints": answer(complaints)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#back}}<p class="trail"><a href="{{address}}">{{label}}</a></p>{{/back}}
    <h1>{{title}}</h1>
    <p>\##(StateMark.template("colour"))</p>
    \##(FormError.template)
    \##(CaseConflict.template)
    <div class="improvement-columns">
    <div>
    <section aria-labelledby="analysis"><h2 id="analysis">Er analys</h2>
    {{#instead}}<p>{{.}}</p>{{/instead}}
    {{#forms}}<form method="post" action="{{address}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    \##(form.area("text", "Varför är det så, och vad gör ni åt det?", hint: "Texten kommer med i dokumentet, som alla kan läsa när det är publicerat, med ditt namn och dagens datum. Skriv inga namn på brukare eller medarbetare. En tom ruta tar tillbaka analysen.", rows: 10))
    <p class="actions"><button type="submit">Spara analysen</button></p>
    </form>{{/forms}}
    </section>
    <section aria-labelledby="led"><h2 id="led">Vad måttet har lett till</h2>
    {{^empty(improvements)}}<ul class="plan-steps">
    {{#improvements}}<li><a href="{{address}}">{{heading}}</a> <span class="hint">{{status}}</span>{{#removable}}<form method="post" action="{{forms.address}}/atgard/bort"><input type="hidden" name="csrf" value="{{csrf}}" />{{#forms}}{{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}{{/forms}}<input type="hidden" name="improvement" value="{{id}}" /><button class="quiet" type="submit">Ta bort<span class="unseen">: {{heading}}</span></button></form>{{/removable}}</li>
    {{/improvements}}</ul>{{/empty(improvements)}}
    {{^improvements}}<p>Ingen åtgärd är kopplad till måttet.</p>{{/improvements}}
    {{#forms}}{{#improvement}}<form method="post" action="{{forms.address}}/atgard" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#forms}}{{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}{{/forms}}
    {{#forms}}\##(form.list("improvement", "Koppla en åtgärd")){{/forms}}
    <p class="actions"><button class="second" type="submit">Koppla åtgärden</button></p>
    </form>{{/improvement}}
    <p><a href="{{plan}}">Planera en ny åtgärd</a></p>
    <p class="hint">I dokumentet kommer bara det som är klart, med den rubrik som är godkänd för alla under Ni sa – vi gjorde.</p>{{/forms}}
    </section>
    </div>
    <div>
    <section aria-labelledby="facts"><h2 id="facts">Måttet</h2>
    \##(DescribedText.template("facts"))</section>
    {{^empty(history)}}<section aria-labelledby="history"><h2 id="history">Tidigare versioner</h2>
    \##(DescribedText.template("history"))</section>{{/empty(history)}}
    </div>
    </div>
    \##(ComplaintBlock.template)
    """##)

  private static let form = FormTemplate()
}
