/// What both frames write alike.
enum FrameTemplate {
  static let head = ##"""
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{{page.title}} – {{municipality}}</title>
    <link rel="stylesheet" href="\##(Stylesheet.path)" />
    <script src="\##(Script.path)" defer="defer"></script>
    """##

  static let languages = ##"""
    {{^empty(languages)}}<nav class="languages" aria-label="Språk"><ul>
    {{#languages}}<li><a href="{{address}}">{{label}}</a></li>
    {{/languages}}</ul></nav>{{/empty(languages)}}
    """##

  static func navigation(label: String) -> String {
    ##"""
    {{^empty(navigation)}}<nav class="places" aria-label="\##(label)"><ul>
    {{#navigation}}<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
    {{/navigation}}</ul></nav>{{/empty(navigation)}}
    """##
  }
}
