import Mustache

/// Any number of choices, each a tick box of its own name, because a form's field is read once.
struct CheckField: MustacheParent, Sendable {
  /// Set before every name, for example "receiver-".
  let prefix: String
  var options: [Choice]
  var error: String?

  func child(named name: String) -> Any? {
    switch name {
    case "prefix": prefix
    case "options": options
    case "error": answer(error)
    default: nil
    }
  }

  /// Mustache text for the section `name`.
  static func template(_ name: String, _ legend: String, hint: String? = nil) -> String {
    let help = hint.map { ##"<p class="hint">\##($0)</p>"## } ?? ""
    return ##"""
      {{#\##(name)}}<fieldset class="rows rows-small{{#error}} wrong{{/error}}" id="\##(name)" tabindex="-1">
      <legend>\##(legend)</legend>\##(help)
      {{#error}}<p class="error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
      {{#options}}<div class="row"><input type="checkbox" id="{{prefix}}{{value}}" name="{{prefix}}{{value}}" value="yes"{{#selected}} checked="checked"{{/selected}} /><label for="{{prefix}}{{value}}">{{label}}{{#hint}}<span class="row-hint">{{.}}</span>{{/hint}}</label></div>
      {{/options}}</fieldset>{{/\##(name)}}
      """##
  }
}
