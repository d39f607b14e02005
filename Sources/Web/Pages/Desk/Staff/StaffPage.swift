import Mustache

/// `/desk/medarbetare/{username}`: one account and all that can be done with it.
struct StaffPage: PageModel {
  typealias Frame = DeskFrame

  /// The person's name.
  let title: String
  let username: String
  /// Where the forms are posted, without their last part.
  let address: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  /// The newest change that the form knows of.
  let seen: String
  /// How the person gets in, in a sentence.
  let way: String
  var name: TextField
  var email: TextField
  var role: ChoiceField
  var unit: ChoiceField
  /// What the person holds beside the main role.
  let roles: [StaffRoleLine]
  var more: MoreRolesForm
  /// A link that was made just now, to hand over; shown once.
  var link: String?
  let sessions: [SessionLine]
  let events: [StaffLogLine]
  /// What can be done now.
  let canMakeLink: Bool
  let canResetCodes: Bool
  let canClose: Bool
  let canOpen: Bool

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "username": username
    case "address": address
    case "errors": errors
    case "conflict": answer(conflict)
    case "seen": seen
    case "way": way
    case "name": name
    case "email": email
    case "role": role
    case "unit": unit
    case "roles": roles
    case "more": more
    case "link": answer(link)
    case "sessions": sessions
    case "events": events
    case "canMakeLink": canMakeLink
    case "canResetCodes": canResetCodes
    case "canClose": canClose
    case "canOpen": canOpen
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/medarbetare">Medarbetare</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    <p>Användarnamn {{username}}. {{way}}</p>
    {{#link}}<section class="code-panel" aria-labelledby="lank">
    <h2 id="lank">Länk för nytt lösenord</h2>
    <p class="link-box">{{.}}</p>
    <p><strong>Länken visas bara här.</strong> Ge den till personen själv. Den gäller en timme och går att använda en gång.</p>
    </section>{{/link}}
    <section class="block" aria-labelledby="uppgifter">
    <h2 id="uppgifter">Namn, roll och placering</h2>
    <form method="post" action="{{address}}/andra" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="seen" value="{{seen}}" />
    \##(FormTemplate().line("name", "Namn"))
    \##(FormTemplate().line("email", "E-post i arbetet", hint: "För påminnelser, och för länken när personen har glömt lösenordet.", type: "email"))
    \##(FormTemplate().list("role", "Roll"))
    \##(FormTemplate().list("unit", "Placering", hint: "Handläggare och chefer ser sin nämnds ärenden."))
    <p class="hint">Byter du roll eller placering loggas personen ut. Öppna ärenden som personen inte längre får arbeta med går tillbaka till sin enhet.</p>
    <p class="actions"><button type="submit">Spara</button></p>
    </form>
    </section>
    <section class="block" aria-labelledby="roller">
    <h2 id="roller">Fler roller</h2>
    <p class="hint">Personen får göra det som någon av rollerna får. Lägger du till eller tar bort en roll loggas personen ut.</p>
    {{^empty(roles)}}<ul class="session-list">{{#roles}}<li class="row-actions"><span><strong>{{role}}</strong>, {{place}}</span>
    <form method="post" action="{{address}}/ta-bort-roll"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="role" value="{{roleValue}}" /><input type="hidden" name="unit" value="{{unitValue}}" /><button class="second" type="submit">Ta bort<span class="unseen">: {{role}}, {{place}}</span></button></form></li>
    {{/roles}}</ul>{{/empty(roles)}}
    {{#more}}<form method="post" action="{{address}}/roll" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(MoreRolesForm.template)
    <p class="actions"><button class="second" type="submit">Lägg till rollen</button></p>
    </form>{{/more}}
    </section>
    <section class="block" aria-labelledby="inloggning">
    <h2 id="inloggning">Inloggning</h2>
    {{^empty(sessions)}}<ul class="session-list">{{#sessions}}<li>{{device}}. Började {{started}}. Senast använd {{seen}}.</li>{{/sessions}}</ul>
    {{/empty(sessions)}}{{^sessions}}<p>Personen är inte inloggad.</p>{{/sessions}}
    <div class="row-actions">
    {{^empty(sessions)}}<form method="post" action="{{address}}/avsluta"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Logga ut personen</button></form>{{/empty(sessions)}}
    {{#canMakeLink}}<form method="post" action="{{address}}/lank"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Skapa länk för nytt lösenord</button></form>{{/canMakeLink}}
    {{#canResetCodes}}<form method="post" action="{{address}}/nollstall"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Nollställ engångskoder</button></form>{{/canResetCodes}}
    {{#canClose}}<form method="post" action="{{address}}/stang"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Stäng kontot</button></form>{{/canClose}}
    {{#canOpen}}<form method="post" action="{{address}}/oppna"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Öppna kontot igen</button></form>{{/canOpen}}
    </div>
    </section>
    <section class="block" aria-labelledby="handelser">
    <h2 id="handelser">Händelser</h2>
    \##(StaffLogLine.template)
    {{^events}}<p>Inget har hänt.</p>{{/events}}
    </section>
    """##)
}
