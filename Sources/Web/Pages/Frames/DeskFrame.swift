import Mustache

/// Who is logged in.
struct DeskUser: MustacheParent, Sendable {
  let name: String
  /// The role in Swedish, "handläggare".
  let role: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "role": role
    default: nil
    }
  }
}

/// The frame of the desk.
struct DeskFrame: PageFrame {
  let municipality: String
  /// Nil before the log-in.
  let user: DeskUser?
  /// The session's token, which every form that changes something carries.
  let csrf: String
  let navigation: [PageLink]
  /// What was just done, "Svaret är skickat.". It stays until the next page.
  var notice: String?

  /// - Parameter path: the path of the page shown, to mark the link to it.
  init(municipality: String, user: DeskUser?, csrf: String, path: String, notice: String? = nil) {
    self.municipality = municipality
    self.user = user
    self.csrf = csrf
    self.notice = notice
    let places = [("Ärenden", "/desk"), ("Registrera", "/desk/registrera"), ("Rapport", "/desk/rapport")]
    navigation =
      user == nil ? [] : places.map { PageLink(label: $0, address: $1, current: $1 == path) }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "municipality": municipality
    case "user": answer(user)
    case "csrf": csrf
    case "navigation": navigation
    case "notice": answer(notice)
    default: nil
    }
  }
}

extension DeskFrame {
  static let top = ##"""
    <!DOCTYPE html>
    <html lang="sv" class="desk">
    <head>
    \##(FrameTemplate.head)
    </head>
    <body>
    <a class="skip" href="#innehall">Hoppa till innehållet</a>
    <header class="masthead"><div class="column">
    <a class="municipality" href="/desk">{{municipality}}</a>
    \##(FrameTemplate.navigation(label: "Skrivbordet"))
    {{#user}}<div class="whoami"><span>{{name}}, {{role}}</span>
    <form method="post" action="/desk/logga-ut"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="quiet" type="submit">Logga ut</button></form></div>{{/user}}
    </div></header>
    <main id="innehall" class="column" tabindex="-1">
    {{#notice}}<p class="notice" role="status">{{.}}</p>{{/notice}}

    """##

  static let bottom = ##"""

    </main>
    <footer class="foot"><div class="column">
    {{#user}}<details class="shortcuts" id="shortcuts">
    <summary>Kortkommandon <kbd>?</kbd></summary>
    <ul>
    <li><kbd>j</kbd> och <kbd>k</kbd>: nästa och föregående ärende i listan</li>
    <li><kbd>Retur</kbd>: öppna ärendet</li>
    <li><kbd>/</kbd>: gå till sökfältet</li>
    <li><kbd>n</kbd>: registrera en ny synpunkt</li>
    <li><kbd>?</kbd>: visa eller dölj den här listan</li>
    </ul>
    <button class="quiet" type="button" id="shortcut-switch" hidden="hidden">Stäng av kortkommandon</button>
    </details>{{/user}}
    <ul class="plain-links">
    <li><a href="/tillganglighet">Tillgänglighet</a></li>
    <li><a href="/personuppgifter">Så behandlar vi personuppgifter</a></li>
    <li><a href="/">Den öppna webbplatsen</a></li>
    </ul>
    </div></footer>
    </body>
    </html>

    """##
}
