import Mustache

/// What opens without the telephone; shown once.
struct RecoveryCodesPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Spara dina reservkoder"
  /// Each in groups.
  let codes: [String]
  /// Where to go on to.
  let next: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "codes": codes
    case "next": next
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="receipt">
    <h1>{{title}}</h1>
    <p class="lead">Med en reservkod kommer du in utan telefonen. Varje kod gäller en gång.</p>
    <section class="code-panel" aria-labelledby="koder">
    <h2 id="koder">Reservkoder</h2>
    <ol class="codes">{{#codes}}<li>{{.}}</li>
    {{/codes}}</ol>
    <p><strong>Koderna visas bara här.</strong> Skriv ut dem, eller spara dem där du har dina lösenord.</p>
    <p class="on-screen"><button class="second" type="button" data-print="data-print" hidden="hidden">Skriv ut koderna</button></p>
    </section>
    <p class="actions on-screen"><a class="button" href="{{next}}">Jag har sparat koderna</a></p>
    </div>
    """##)
}
