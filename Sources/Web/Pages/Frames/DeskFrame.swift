import Mustache

/// Who is logged in.
struct DeskUser: MustacheParent, Sendable {
  let name: String
  /// The role in Swedish, "handläggare".
  let role: String
  /// Tells people apart for what a tab keeps; nothing can be read from it.
  let mark: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "role": role
    case "mark": mark
    default: nil
    }
  }
}

/// Where the desk's menu leads, by address.
enum DeskPlace: String, CaseIterable, Sendable {
  case cases = "/desk"
  /// For those who have tasks and no list of cases, beside which the tasks stand otherwise: who owns improvements, and
  /// a gate's receivers.
  case tasks = "/desk/uppgifter"
  case registration = "/desk/registrera"
  case report = "/desk/rapport"
  // Registering the quick way
  case spotSolution = "/desk/lost-pa-plats"
  case occasion = "/desk/moten"
  // Access
  case standIns = "/desk/ersattare"
  case protectedUnits = "/desk/skyddade-enheter"
  case readLog = "/desk/laslogg"
  case referrals = "/desk/yttranden"
  case templates = "/desk/svarsmallar"
  case calendar = "/desk/kalender"
  case promises = "/desk/loften"
  case gates = "/desk/grindar"
  case routing = "/desk/fordelning"
  case routingRules = "/desk/fordelningsregler"
  case improvements = "/desk/atgarder"
  case meetings = "/desk/apt"
  case policy = "/desk/rutinen"
  /// What was sealed, for those who are appointed to receive it.
  case handovers = "/desk/overlamningar"
  // Mail
  case mailLog = "/desk/utskick"
  case ownMail = "/desk/mina-utskick"
  case staff = "/desk/medarbetare"
  // The organisation and the municipality
  case organisation = "/desk/organisation"
  case serviceAreas = "/desk/verksamhetsomraden"
  case municipality = "/desk/kommunen"
  case texts = "/desk/texter"
  case account = "/desk/konto"
  // The comparison
  case comparison = "/desk/jamforelse"
  /// What the municipality measures and compares itself.
  case measures = "/desk/matt"
  case publicComparison = "/jamforelser"

  var label: String {
    switch self {
    case .cases: "Ärenden"
    case .tasks: "Uppgifter"
    case .registration: "Registrera"
    case .report: "Rapport"
    // Registering the quick way
    case .spotSolution: "Löst på plats"
    case .occasion: "Möte"
    case .standIns: "Ersättare"
    case .protectedUnits: "Skyddade enheter"
    case .readLog: "Läslogg"
    case .referrals: "Yttranden"
    case .templates: "Svarsmallar"
    case .calendar: "Kalender"
    case .promises: "Löften"
    case .gates: "Annan handläggning"
    case .routing: "Fördelning"
    case .routingRules: "Fördelningsregler"
    case .improvements: "Åtgärder"
    case .meetings: "Arbetsplatsträff"
    case .policy: "Rutinen"
    case .handovers: "Överlämnat till dig"
    case .mailLog: "Utskick"
    case .ownMail: "Mina påminnelser"
    case .staff: "Medarbetare"
    // The organisation and the municipality
    case .organisation: "Organisation"
    case .serviceAreas: "Verksamhetsområden"
    case .municipality: "Kommunen"
    case .texts: "Texter"
    case .account: "Mitt konto"
    case .comparison: "Jämförelsen"
    case .measures: "Egna mått"
    case .publicComparison: "Som alla ser den"
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
  /// The menu's first row: a link for each group, and its second: the places of the group that one is in.
  let navigation: [DeskMenu.Link]
  let inner: DeskMenu.Inner?
  /// What was just done, "Svaret är skickat.". It stays until the next page.
  var notice: String?
  /// What is wrong with the service itself, for those who see to it: the mail server takes no mail.
  var trouble: String?
  /// What a second factor would open, for whoever stands in and has logged in without one.
  var codeNeeded: String?

  /// - Parameters:
  ///   - path: the path of the page shown, to mark the link to it.
  ///   - places: where the person may go; before the log-in there is no menu.
  init(
    municipality: String, user: DeskUser?, csrf: String, path: String,
    places: [DeskPlace] = DeskPlace.allCases, notice: String? = nil, trouble: String? = nil,
    codeNeeded: String? = nil
  ) {
    self.municipality = municipality
    self.user = user
    self.csrf = csrf
    self.notice = notice
    self.trouble = trouble
    self.codeNeeded = codeNeeded
    let menu = DeskMenu(user == nil ? [] : places, path: path)
    navigation = menu.links
    inner = menu.inner
  }

  func child(named name: String) -> Any? {
    switch name {
    case "municipality": municipality
    case "user": answer(user)
    case "csrf": csrf
    case "navigation": navigation
    case "inner": answer(inner)
    case "notice": answer(notice)
    case "trouble": answer(trouble)
    case "codeNeeded": answer(codeNeeded)
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
    \##(DeskMenu.template)
    {{#user}}<div class="whoami" data-person="{{mark}}"><a href="/desk/konto">{{name}}, {{role}}</a>
    <form method="post" action="/desk/logga-ut"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="quiet" type="submit">Logga ut</button></form></div>{{/user}}
    \##(DeskMenu.innerTemplate)
    </div></header>
    <main id="innehall" class="column" tabindex="-1">
    {{#trouble}}<p class="notice">{{.}} <a href="/desk/utskick">Se utskicken</a></p>{{/trouble}}
    {{#codeNeeded}}<p class="notice">{{.}} <a href="/desk/konto#engangskoder">Mitt konto</a></p>{{/codeNeeded}}
    {{#notice}}<p class="notice" role="status">{{.}}</p>{{/notice}}

    """##

  static let bottom = ##"""

    </main>
    <footer class="foot"><div class="column">
    {{#user}}<details class="shortcuts" id="shortcuts">
    <summary>Kortkommandon <kbd>?</kbd></summary>
    <ul>
    <li><kbd>j</kbd> och <kbd>k</kbd>: nästa och föregående ärende, i listan och från ett ärende som du har öppnat där. I listan går det sedan också med pil ned och upp</li>
    <li><kbd>Retur</kbd>: öppna ärendet</li>
    <li><kbd>x</kbd>: markera ärendet</li>
    <li><kbd>a</kbd>: markera alla ärenden på sidan, eller inget</li>
    <li><kbd>s</kbd>: svara på ärendet du har öppnat</li>
    <li><kbd>i</kbd>: skriv en intern anteckning i det</li>
    <li><kbd>g</kbd>: ge det till någon</li>
    <li><kbd>v</kbd>: lämna det vidare</li>
    <li><kbd>/</kbd>: gå till sökfältet</li>
    <li><kbd>n</kbd>: registrera en ny synpunkt</li>
    <li><kbd>l</kbd>: registrera något som är löst på plats</li>
    <li><kbd>f</kbd>: fördela ärendet du står på till enheten som är vald</li>
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
