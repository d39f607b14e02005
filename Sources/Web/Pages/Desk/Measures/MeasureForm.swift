import Mustache

/// A form about measures, described as data: its parts, and what its buttons say.
struct MeasureForm: MustacheParent, Sendable {
  /// Unique on the page; the heading's id is made of it.
  let id: String
  var heading: String?
  var hint: String?
  let action: String
  /// Versions and the like: carried along.
  var carried: [HiddenField] = []
  let parts: [MeasureFormPart]
  let submit: String
  /// The class of the button: "first", "second" or "quiet".
  var style = "first"
  /// A second button, which asks for more rows and saves nothing.
  var more: String?
  /// Where "Avbryt" leads.
  var back: String?

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "heading": answer(heading)
    case "hint": answer(hint)
    case "action": action
    case "carried": carried
    case "parts": parts
    case "submit": submit
    case "style": style
    case "more": answer(more)
    case "back": answer(back)
    default: nil
    }
  }

  /// The ids of its controls, for what is wrong to point at.
  var ids: Set<String> {
    Set(parts.flatMap { $0.controls + $0.rows.flatMap(\.controls) }.map(\.id))
  }

  /// Mustache text for the section `name`.
  static func template(_ name: String) -> String {
    ##"""
    {{#\##(name)}}<section class="measure-block"{{#heading}} aria-labelledby="{{id}}-heading"{{/heading}}>
    {{#heading}}<h2 id="{{id}}-heading">{{.}}</h2>{{/heading}}
    {{#hint}}<p class="hint">{{.}}</p>{{/hint}}
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(hidden)
    {{#parts}}\##(MeasureFormPart.template){{/parts}}
    <p class="actions"><button class="{{style}}" type="submit">{{submit}}</button>{{#more}} <button class="second" type="submit" name="more" value="yes">{{.}}</button>{{/more}}{{#back}} <a href="{{.}}">Avbryt</a>{{/back}}</p>
    </form>
    </section>{{/\##(name)}}
    """##
  }

  static let hidden =
    ##"{{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}"##
}

/// Controls that belong together, and rows of controls.
struct MeasureFormPart: MustacheParent, Sendable {
  var heading: String?
  var hint: String?
  var controls: [FormControl] = []
  var rows: [MeasureFormRow] = []

  func child(named name: String) -> Any? {
    switch name {
    case "heading": answer(heading)
    case "hint": answer(hint)
    case "controls": controls
    case "rows": rows
    default: nil
    }
  }

  static let template = ##"""
    {{#heading}}<h2>{{.}}</h2>{{/heading}}
    {{#hint}}<p class="hint">{{.}}</p>{{/hint}}
    \##(FormControl.template("controls"))
    {{#rows}}<fieldset class="measure-row"><legend>{{legend}}</legend>
    \##(MeasureForm.hidden)
    <div class="measure-fields">\##(FormControl.template("controls"))</div>
    </fieldset>{{/rows}}
    """##
}

/// A row of controls under a legend, such as one measure of a set.
struct MeasureFormRow: MustacheParent, Sendable {
  let legend: String
  var carried: [HiddenField] = []
  let controls: [FormControl]

  func child(named name: String) -> Any? {
    switch name {
    case "legend": legend
    case "carried": carried
    case "controls": controls
    default: nil
    }
  }
}
