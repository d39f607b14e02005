import Mustache

/// The short notice above the button (GDPR art. 13, layered). The version is stored with the case.
struct PrivacyNotice: MustacheParent, Sendable {
  /// Who is responsible, "den nämnd som ansvarar för det din synpunkt handlar om".
  let controller: String
  let version: String

  func child(named name: String) -> Any? {
    switch name {
    case "controller": controller
    case "version": version
    default: nil
    }
  }

  static let template = ##"""
    {{#privacy}}<div class="aside">
    <h2>Dina uppgifter</h2>
    <p>Ansvarig för dina personuppgifter är {{controller}}. Vi använder dem för att ta hand om din synpunkt, svara dig och bli bättre. Grunden är vår uppgift av allmänt intresse. Du väljer själv om du vill lämna namn och kontaktuppgifter.</p>
    <p>Din synpunkt blir en allmän handling. Den som ber att få läsa den kan få göra det, om innehållet inte är hemligt. <a href="/personuppgifter">Läs om dina rättigheter och hur länge vi sparar</a>.</p>
    <input type="hidden" name="privacyNotice" value="{{version}}" />
    </div>{{/privacy}}
    """##
}
