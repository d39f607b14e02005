/// Mustache text for the controls of a form. Property of the model, section of the template, and name of the
/// control are one word; the id is that word too, after the form's prefix where a page has several forms.
///
/// Label above, help under it, the error between them and the control.
struct FormTemplate: Sendable {
  /// Set before every id, for example "answer-".
  let prefix: String
  /// Set behind every id and every control's name, for rows that repeat: "-{{number}}".
  let suffix: String

  init(prefix: String = "", suffix: String = "") {
    self.prefix = prefix
    self.suffix = suffix
  }

  private func id(_ name: String) -> String { prefix + name + suffix }

  /// A field of one line.
  func line(
    _ name: String, _ label: String, hint: String? = nil, type: String = "text", autocomplete: String? = nil,
    width: String = "wide"
  ) -> String {
    let completion = autocomplete.map { ##" autocomplete="\##($0)""## } ?? ##" autocomplete="off""##
    return field(
      name, label: label, hint: hint,
      control: ##"""
        <input class="\##(width)" id="\##(id(name))" name="\##(name)\##(suffix)" type="\##(type)" value="{{value}}"\##(completion)\##(description(name, hint)) />
        """##)
  }

  /// A field of several lines. The newline after the tag is the one that HTML drops.
  /// - Parameter draft: the name of the address where the text is kept as it is typed.
  func area(_ name: String, _ label: String, hint: String? = nil, rows: Int = 6, draft: String? = nil)
    -> String
  {
    let kept = draft.map { ##" data-draft="{{\##($0)}}""## } ?? ""
    return field(
      name, label: label, hint: hint,
      control: ##"""
        <textarea id="\##(id(name))" name="\##(name)\##(suffix)" rows="\##(rows)"\##(kept)\##(description(name, hint))>
        {{value}}</textarea>\##(KeptFields.areaMark(name + suffix))
        """##)
  }

  /// A file to send. A browser never fills it in again, so its property holds what is wrong and nothing else.
  /// - Parameter types: which files the browser offers first, as the attribute `accept` has them.
  func file(_ name: String, _ label: String, hint: String? = nil, types: String) -> String {
    field(
      name, label: label, hint: hint,
      control: ##"""
        <input class="wide" id="\##(id(name))" name="\##(name)\##(suffix)" type="file" accept="\##(types)"\##(description(name, hint)) />
        """##)
  }

  /// A list to choose from.
  func list(_ name: String, _ label: String, hint: String? = nil) -> String {
    let option =
      ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##
    return field(
      name, label: label, hint: hint,
      control: ##"""
        <select id="\##(id(name))" name="\##(name)\##(suffix)"\##(description(name, hint))>
        {{#options}}\##(option){{/options}}{{#groups}}<optgroup label="{{label}}">{{#options}}\##(option){{/options}}</optgroup>{{/groups}}
        </select>
        """##)
  }

  /// A choice of few, as rows.
  func rows(_ name: String, _ legend: String, hint: String? = nil, style: String = "large") -> String {
    let id = id(name)
    let help = hint.map { ##"<p class="hint" id="\##(id)-hint">\##($0)</p>"## } ?? ""
    return ##"""
      {{#\##(name)}}<fieldset class="rows rows-\##(style){{#error}} wrong{{/error}}" id="\##(id)" tabindex="-1"\##(groupDescription(name, hint))>
      <legend>\##(legend)</legend>\##(help)
      {{#error}}<p class="error" id="\##(id)-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
      {{#options}}<div class="row"><input type="radio" id="\##(id)-{{value}}" name="\##(name)\##(suffix)" value="{{value}}"{{#selected}} checked="checked"{{/selected}} /><label for="\##(id)-{{value}}">{{label}}{{#hint}}<span class="row-hint">{{.}}</span>{{/hint}}</label></div>
      {{/options}}</fieldset>{{/\##(name)}}
      """##
  }

  private func field(_ name: String, label: String, hint: String?, control: String) -> String {
    let id = id(name)
    let help = hint.map { ##"<p class="hint" id="\##(id)-hint">\##($0)</p>"## } ?? ""
    return ##"""
      {{#\##(name)}}<div class="field{{#error}} wrong{{/error}}">
      <label for="\##(id)">\##(label)</label>\##(help)
      {{#error}}<p class="error" id="\##(id)-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
      \##(control)
      </div>{{/\##(name)}}
      """##
  }

  /// A group of controls may not be `aria-invalid`: the error in its description says it.
  private func groupDescription(_ name: String, _ hint: String?) -> String {
    description(name, hint).replacing(##" aria-invalid="true""##, with: "")
  }

  private func description(_ name: String, _ hint: String?) -> String {
    let id = id(name)
    return hint == nil
      ? ##"{{#error}} aria-invalid="true" aria-describedby="\##(id)-error"{{/error}}"##
      : ##"{{#error}} aria-invalid="true"{{/error}} aria-describedby="\##(id)-hint{{#error}} \##(id)-error{{/error}}""##
  }
}
