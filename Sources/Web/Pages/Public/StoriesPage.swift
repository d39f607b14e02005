import Mustache

/// What inhabitants said and what was done.
struct StoryItem: MustacheParent, Sendable {
  let heading: String
  let youSaid: String
  let weDid: String
  /// "Socialnämnden, mars 2026": the month and the board, not the day and the unit (rules 7 P6).
  let when: String

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "youSaid": youSaid
    case "weDid": weDid
    case "when": when
    default: nil
    }
  }
}

/// `/forbattringar`: "Ni sa – vi gjorde", approved words only.
struct StoriesPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Ni sa – vi gjorde"
  let municipality: String
  let stories: [StoryItem]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "municipality": municipality
    case "stories": stories
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Här berättar {{municipality}} vad era synpunkter har lett till.</p>
    {{#stories}}<article class="story"><h2>{{heading}}</h2>
    <h3>Ni sa</h3><p class="written">{{youSaid}}</p>
    <h3>Vi gjorde</h3><p class="written">{{weDid}}</p>
    <p class="hint">{{when}}</p></article>
    {{/stories}}
    {{^stories}}<p>Vi har inte berättat om någon förbättring här än.</p>{{/stories}}
    <p class="actions"><a class="button" href="/lamna-synpunkt">Lämna en synpunkt</a></p>
    """##)
}
