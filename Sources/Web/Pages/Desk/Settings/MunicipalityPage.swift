import Mustache

/// `/desk/kommunen`: what the municipality says of itself on its pages.
struct MunicipalityPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Kommunen"
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  /// The newest change that the form knows of.
  let seen: String
  var name: TextField
  var phone: TextField
  var phoneHours: TextField
  var email: TextField
  var postalAddress: TextField
  var visitingAddress: TextField
  var visitingHours: TextField
  var website: TextField
  var dataProtectionOfficer: TextField
  var whistleblowerAddress: TextField
  var koladaID: TextField
  var questions: ChoiceField
  let history: [SettingsLine]

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "seen": seen
    case "name": name
    case "phone": phone
    case "phoneHours": phoneHours
    case "email": email
    case "postalAddress": postalAddress
    case "visitingAddress": visitingAddress
    case "visitingHours": visitingHours
    case "website": website
    case "dataProtectionOfficer": dataProtectionOfficer
    case "whistleblowerAddress": whistleblowerAddress
    case "koladaID": koladaID
    case "questions": questions
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Det här står på sidorna som alla ser. En ändring syns direkt.</p>
    \##(FormError.template)
    \##(CaseConflict.template)
    <form method="post" action="/desk/kommunen" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="seen" value="{{seen}}" />
    <h2>Namn och kontakt</h2>
    \##(form.line("name", "Kommunens namn"))
    <div class="field-pair">
    \##(form.line("phone", "Telefon", type: "tel"))
    \##(form.line("phoneHours", "Telefontid"))
    </div>
    \##(form.line("email", "E-post", type: "email"))
    \##(form.line("postalAddress", "Postadress"))
    <div class="field-pair">
    \##(form.line("visitingAddress", "Besöksadress"))
    \##(form.line("visitingHours", "Öppettider för besök"))
    </div>
    \##(form.line("website", "Webbplats", hint: "Till exempel https://www.exempel.se", type: "url"))
    <h2>Personuppgifter och visselblåsning</h2>
    \##(form.line("dataProtectionOfficer", "Så når man dataskyddsombudet", hint: "Står på sidan om personuppgifter."))
    \##(form.line("whistleblowerAddress", "Så visselblåser anställda", hint: "Adress eller länk. Står ovanför formuläret när du har fyllt i den."))
    <h2>Jämförelsen</h2>
    \##(form.line("koladaID", "Kommunkod", hint: "Fyra siffror, till exempel 2326 för Berg. Lämna tomt om jämförelsen ska gå efter kommunens namn.", width: "date"))
    <h2>Formuläret</h2>
    \##(form.rows("questions", "Kan man ställa frågor i formuläret?", style: "small"))
    <p class="actions"><button type="submit">Spara</button></p>
    </form>
    \##(SettingsLine.template)
    """##)

  private static let form = FormTemplate()
}
