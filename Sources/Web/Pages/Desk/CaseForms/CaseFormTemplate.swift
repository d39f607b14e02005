/// Mustache text that every form of the case page has alike: where it posts, the CSRF token, and the version of the
/// case that the officer saw.
enum CaseFormTemplate {
  static func form(_ fields: String..., button: String) -> String {
    ##"""
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    \##(fields.joined(separator: "\n"))
    <p class="actions"><button type="submit">\##(button)</button></p>
    </form>
    """##
  }

  /// A form that lies folded under its verb until somebody asks for it.
  static func folded(_ name: String, _ verb: String, _ form: String) -> String {
    ##"""
    {{#\##(name)}}<details class="verb"{{#isOpen}} open="open"{{/isOpen}}><summary>\##(verb)</summary>
    \##(form)
    </details>{{/\##(name)}}
    """##
  }
}
