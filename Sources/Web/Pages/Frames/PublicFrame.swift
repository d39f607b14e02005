import Mustache

/// The frame of the public site.
struct PublicFrame: PageFrame {
  let municipality: String
  let contact: MunicipalityContact
  let navigation: [PageLink]
  /// The page in other languages.
  var languages: [PageLink] = []
  /// Whether the desk's log-in is linked from the foot.
  var desk: PageLink? = PageLink(label: "För medarbetare", address: "/desk")

  /// - Parameter path: the path of the page shown, to mark the link to it.
  init(municipality: String, contact: MunicipalityContact, path: String, languages: [PageLink] = []) {
    self.municipality = municipality
    self.contact = contact
    self.languages = languages
    navigation = [("Start", "/"), ("Lämna en synpunkt", "/lamna-synpunkt"), ("Följ din synpunkt", "/folj")]
      .map { PageLink(label: $0, address: $1, current: $1 == path) }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "municipality": municipality
    case "contact": contact
    case "navigation": navigation
    case "languages": languages
    case "desk": answer(desk)
    default: nil
    }
  }
}

extension PublicFrame {
  static let top = ##"""
    <!DOCTYPE html>
    <html lang="sv" class="public">
    <head>
    \##(FrameTemplate.head)
    </head>
    <body>
    <a class="skip" href="#innehall">Hoppa till innehållet</a>
    <header class="masthead"><div class="column">
    <a class="municipality" href="/">{{municipality}}</a>
    \##(FrameTemplate.navigation(label: "Huvudmeny"))
    \##(FrameTemplate.languages)
    </div></header>
    <main id="innehall" class="column" tabindex="-1">

    """##

  static let bottom = ##"""

    </main>
    <footer class="foot"><div class="column">
    {{#contact}}{{#phone}}<p><strong>Behöver du hjälp?</strong> Ring <a href="{{address}}">{{label}}</a>.</p>{{/phone}}{{#email}}<p>Du kan också skriva till <a href="{{address}}">{{label}}</a>.</p>{{/email}}{{/contact}}
    <ul class="plain-links">
    <li><a href="/sa-hanterar-vi-synpunkter">Så hanterar vi synpunkter</a></li>
    <li><a href="/forbattringar">Ni sa – vi gjorde</a></li>
    <li><a href="/jamforelser">Jämförelser med andra kommuner</a></li>
    <li><a href="/tillganglighet">Tillgänglighet</a></li>
    <li><a href="/personuppgifter">Så behandlar vi personuppgifter</a></li>
    {{#desk}}<li><a href="{{address}}">{{label}}</a></li>{{/desk}}
    </ul>
    </div></footer>
    </body>
    </html>

    """##
}
