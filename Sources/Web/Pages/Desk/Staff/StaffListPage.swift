import Mustache

/// `/desk/medarbetare`: everybody with an account.
struct StaffListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Medarbetare"
  let open: [StaffListRow]
  let closed: [StaffListRow]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "open": open
    case "closed": closed
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="actions"><a class="button" href="/desk/medarbetare/ny">Lägg till en medarbetare</a> <a href="/desk/medarbetare/inloggning">Regler för inloggning</a> <a href="/desk/medarbetare/logg">Logg</a></p>
    <div class="table-region" role="region" aria-label="Medarbetare med konto" tabindex="0"><table>
    <caption>Öppna konton</caption>
    \##(StaffListRow.head)
    <tbody>{{#open}}\##(StaffListRow.template){{/open}}</tbody>
    </table></div>
    {{^empty(closed)}}<details class="block"><summary>Stängda konton</summary>
    <div class="table-region" role="region" aria-label="Stängda konton" tabindex="0"><table>
    <caption>De som står här kommer inte in och går inte att välja. De finns kvar i historiken.</caption>
    \##(StaffListRow.head)
    <tbody>{{#closed}}\##(StaffListRow.template){{/closed}}</tbody>
    </table></div></details>{{/empty(closed)}}
    """##)
}

struct StaffListRow: MustacheParent, Sendable {
  let name: String
  let address: String
  let username: String
  /// "Handläggare".
  let role: String
  let place: String
  /// "Ja" or "Nej": whether a code is asked for.
  let secondFactor: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "username": username
    case "role": role
    case "place": place
    case "secondFactor": secondFactor
    default: nil
    }
  }

  static let head = ##"""
    <thead><tr><th scope="col">Namn</th><th scope="col">Användarnamn</th><th scope="col">Roll</th><th scope="col">Placering</th><th scope="col">Engångskod</th></tr></thead>
    """##

  static let template = ##"""
    <tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td>{{username}}</td><td>{{role}}</td><td>{{place}}</td><td>{{secondFactor}}</td></tr>

    """##
}
