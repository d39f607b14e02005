extension FormControl {
  /// Mustache text for a list of controls in the section `name`: label above, help under it, the error between them
  /// and the control.
  static func template(_ name: String) -> String {
    ##"""
    {{#\##(name)}}{{#line}}\##(field(##"<input class="{{width}}" id="{{id}}" name="{{name}}" type="{{type}}" value="{{value}}" autocomplete="off"\##(invalid)\##(described) />"##)){{/line}}{{#area}}\##(field(area)){{/area}}{{#list}}\##(field(list)){{/list}}{{#rows}}\##(group("rows", row)){{/rows}}{{#checks}}\##(group("checks", check)){{/checks}}
    {{/\##(name)}}
    """##
  }

  private static let invalid = ##"{{#error}} aria-invalid="true"{{/error}}"##
  private static let described = ##"{{#description}} aria-describedby="{{.}}"{{/description}}"##
  private static let hint = ##"{{#hint}}<p class="hint" id="{{id}}-hint">{{.}}</p>{{/hint}}"##
  private static let error =
    ##"{{#error}}<p class="error" id="{{id}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}"##
  private static let option =
    ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##

  /// The newline after the tag is the one that HTML drops.
  private static let area = ##"""
    <textarea id="{{id}}" name="{{name}}" rows="{{height}}"{{#draft}} data-draft="{{.}}"{{/draft}}\##(invalid)\##(described)>
    {{value}}</textarea>\##(KeptFields.areaMark("{{name}}"))
    """##

  private static let list = ##"""
    <select id="{{id}}" name="{{name}}"\##(invalid)\##(described)>
    {{#options}}\##(option){{/options}}{{#groups}}<optgroup label="{{label}}">{{#options}}\##(option){{/options}}</optgroup>{{/groups}}
    </select>
    """##

  private static let row =
    ##"<input type="radio" id="{{id}}-{{value}}" name="{{name}}" value="{{value}}"{{#selected}} checked="checked"{{/selected}} />"##
  private static let check =
    ##"<input type="checkbox" id="{{id}}-{{value}}" name="{{value}}" value="ja"{{#selected}} checked="checked"{{/selected}} />"##

  private static func field(_ control: String) -> String {
    ##"""
    <div class="field{{#error}} wrong{{/error}}">
    <label for="{{id}}">{{label}}</label>\##(hint)
    \##(error)
    \##(control)
    </div>
    """##
  }

  /// A group of controls may not be `aria-invalid`: the error in its description says it.
  private static func group(_ style: String, _ input: String) -> String {
    ##"""
    <fieldset class="rows rows-small \##(style){{#error}} wrong{{/error}}" id="{{id}}" tabindex="-1"\##(described)>
    <legend>{{label}}</legend>\##(hint)
    \##(error)
    {{#options}}<div class="row">\##(input)<label for="{{id}}-{{value}}">{{label}}{{#hint}}<span class="row-hint">{{.}}</span>{{/hint}}</label></div>
    {{/options}}</fieldset>
    """##
  }
}
