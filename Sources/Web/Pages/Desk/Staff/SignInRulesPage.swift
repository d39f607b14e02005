import Mustache

/// `/desk/medarbetare/inloggning`: which roles need codes, and what groups give.
struct SignInRulesPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Regler för inloggning"
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  /// The newest change of the rules that the form knows of.
  let seen: String
  let roles: [Choice]
  let groups: [GroupLine]
  /// Said where the groups are not used.
  var groupsHint: String?
  var group = TextField()
  var role: ChoiceField
  var unit: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "seen": seen
    case "roles": roles
    case "groups": groups
    case "groupsHint": answer(groupsHint)
    case "group": group
    case "role": role
    case "unit": unit
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/medarbetare">Medarbetare</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    <section class="block" aria-labelledby="koder">
    <h2 id="koder">Engångskod</h2>
    <form method="post" action="/desk/medarbetare/inloggning">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="seen" value="{{seen}}" />
    <fieldset class="rows rows-small"><legend>De här rollerna kommer inte in utan kod</legend>
    <p class="hint">Den som saknar kod kopplar en app vid nästa inloggning. Andra roller kan slå på koder själva.</p>
    {{#roles}}<div class="row"><input type="checkbox" id="role-{{value}}" name="{{value}}" value="yes"{{#selected}} checked="checked"{{/selected}} /><label for="role-{{value}}">{{label}}</label></div>
    {{/roles}}</fieldset>
    <p class="actions"><button type="submit">Spara</button></p>
    </form>
    </section>
    <section class="block" aria-labelledby="grupper">
    <h2 id="grupper">Grupper i kommunens inloggning</h2>
    {{#groupsHint}}<p class="hint">{{.}}</p>{{/groupsHint}}
    <p>Den som är med i flera grupper får alla roller som grupperna ger. Den som står överst ger huvudrollen. Den som inte längre är med i någon grupp får sitt konto stängt vid nästa försök att logga in, och ärendena går tillbaka till sina enheter. Ska personen ut genast stänger du kontot på personens sida.</p>
    {{^empty(groups)}}<div class="table-region" role="region" aria-label="Gruppernas roller" tabindex="0"><table>
    <caption>Gruppernas roller</caption>
    <thead><tr><th scope="col">Grupp</th><th scope="col">Roll</th><th scope="col">Placering</th><th scope="col">Ändra</th></tr></thead>
    <tbody>{{#groups}}<tr><th scope="row">{{name}}</th><td>{{role}}</td><td>{{place}}</td><td><div class="row-actions">
    {{^isFirst}}<form method="post" action="/desk/medarbetare/grupp/forst"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="group" value="{{name}}" /><button class="quiet" type="submit">Sätt överst<span class="unseen">: {{name}}</span></button></form>{{/isFirst}}
    <form method="post" action="/desk/medarbetare/grupp/ta-bort"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="group" value="{{name}}" /><button class="quiet" type="submit">Ta bort<span class="unseen">: {{name}}</span></button></form></div></td></tr>
    {{/groups}}</tbody></table></div>{{/empty(groups)}}
    <h3>Lägg till en grupp</h3>
    <form method="post" action="/desk/medarbetare/grupp" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate().line("group", "Gruppens namn", hint: "Precis som den heter i kommunens inloggning."))
    \##(FormTemplate().list("role", "Roll"))
    \##(FormTemplate().list("unit", "Placering"))
    <p class="actions"><button class="second" type="submit">Lägg till gruppen</button></p>
    </form>
    </section>
    """##)
}

struct GroupLine: MustacheParent, Sendable {
  let name: String
  let role: String
  let place: String
  let isFirst: Bool

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "role": role
    case "place": place
    case "isFirst": isFirst
    default: nil
    }
  }
}

/// `/desk/medarbetare/logg`: what was done to all accounts.
struct StaffLogPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Logg över konton"
  /// Where the reader came from.
  let trail: PageLink
  let events: [StaffLogLine]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "trail": trail
    case "events": events
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#trail}}<p class="trail"><a href="{{address}}">{{label}}</a></p>{{/trail}}
    <h1>{{title}}</h1>
    <p class="hint">De 200 senaste händelserna. Loggen går inte att ändra.</p>
    \##(StaffLogLine.template)
    {{^events}}<p>Inget har hänt.</p>{{/events}}
    """##)
}
