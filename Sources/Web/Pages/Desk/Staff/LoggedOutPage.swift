import Mustache

/// After the log-out of somebody who came through the provider.
struct LoggedOutPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Du är utloggad"
  /// The provider's own log-out.
  let provider: PageLink

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "provider": provider
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    <p>Du är fortfarande inloggad med kommunens konto i den här webbläsaren. Delar du dator med någon? Logga ut där också.</p>
    {{#provider}}<p class="actions"><a class="button" href="{{address}}">{{label}}</a> <a href="/desk/logga-in">Logga in igen</a></p>{{/provider}}
    </div>
    """##)
}
