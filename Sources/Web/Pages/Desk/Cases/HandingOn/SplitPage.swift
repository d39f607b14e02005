import Mustache

/// `/desk/arenden/{number}/dela`: several things in one submission become cases of their own.
struct SplitPage: PageModel {
  typealias Frame = DeskFrame

  /// "Dela upp 2026-0117".
  let title: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  /// The page that one came from, and this one.
  let back: String
  let action: String
  let version: String
  /// The key by which pressing twice splits once.
  let submission: String
  /// What the sender wrote.
  let quote: String
  let parts: [SplitPartForm]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "back": back
    case "action": action
    case "version": version
    case "submission": submission
    case "quote": quote
    case "parts": parts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="{{back}}">Tillbaka</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    <p>Varje del får ett eget nummer, samma ankomstdag och samma löfte. Det här ärendet finns kvar med sin text och sitt nummer. Avsändaren följer alla delar med sin kod.</p>
    <h2>Synpunkten</h2>
    <p class="quote written">{{quote}}</p>
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    \##(SplitPartForm.template)
    <p class="actions"><button type="submit">Dela upp</button> <button class="second" type="submit" name="more" value="yes">Lägg till en del</button> <a href="{{back}}">Avbryt</a></p>
    </form>
    """##)
}

/// One part, whose fields carry its place in their names.
struct SplitPartForm: MustacheParent, Sendable {
  /// "1" for the first.
  let place: String
  var subject = ""
  var text = ""
  var error: String?
  let kinds: ChoiceField
  let units: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "place": place
    case "subject": subject
    case "text": text
    case "error": answer(error)
    case "kinds": kinds
    case "units": units
    default: nil
    }
  }

  static let template = ##"""
    {{#parts}}<fieldset class="part"><legend>Del {{place}}</legend>
    <div class="field{{#error}} wrong{{/error}}"><label for="text{{place}}">Avsändarens ord om den här saken</label>
    {{#error}}<p class="error" id="text{{place}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
    <textarea id="text{{place}}" name="text{{place}}" rows="4">
    {{text}}</textarea>\##(KeptFields.areaMark("text{{place}}"))</div>
    <div class="field"><label for="subject{{place}}">Rubrik (frivilligt)</label><input class="wide" id="subject{{place}}" name="subject{{place}}" type="text" value="{{subject}}" autocomplete="off" /></div>
    <div class="field-pair">
    {{#kinds}}<div class="field"><label for="kind{{place}}">Typ</label><select id="kind{{place}}" name="kind{{place}}">\##(options)</select></div>{{/kinds}}
    {{#units}}<div class="field"><label for="unit{{place}}">Enhet</label><select id="unit{{place}}" name="unit{{place}}">\##(options){{#groups}}<optgroup label="{{label}}">\##(options)</optgroup>{{/groups}}</select></div>{{/units}}
    </div></fieldset>{{/parts}}
    """##

  private static let options =
    ##"{{#options}}<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>{{/options}}"##
}
