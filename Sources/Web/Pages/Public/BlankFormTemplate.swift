extension BlankFormPage {
  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="on-screen lead">Skriv ut sidan på A4 och fyll i den. Lämna den i receptionen eller skicka den med posten.</p>
    <p class="on-screen actions"><button type="button" data-print="data-print" hidden="hidden">Skriv ut blanketten</button> <a href="/lamna-synpunkt">Fyll i på webben i stället</a></p>
    <div class="sheet">
    <p class="sheet-owner">{{municipality}}</p>
    <h2>Vad vill du lämna?</h2>
    <ul class="boxes">{{#kinds}}<li>\##(box) {{.}}</li>{{/kinds}}</ul>
    <h2>Berätta</h2>
    <p>Vad har hänt eller vad tänker du på? Skriv inte personnummer.</p>
    \##(lines(6))
    <h2>Vilken verksamhet eller plats handlar det om?</h2>
    \##(lines(1))
    <h2>Gäller det hur en anställd har bemött dig eller betett sig?</h2>
    <ul class="boxes"><li>\##(box) Ja, en medarbetare</li><li>\##(box) Ja, en chef</li><li>\##(box) Nej</li></ul>
    <h2>Vill du ha svar?</h2>
    <ul class="boxes"><li>\##(box) Ja</li><li>\##(box) Nej</li></ul>
    <h2>Vill du vara anonym?</h2>
    <ul class="boxes stacked">
    <li>\##(box) Ja. Fyll inte i raderna nedan. Vill du veta svaret: ring och säg kvittots nummer.</li>
    <li>\##(box) Nej. Mitt namn och hur ni når mig:</li>
    </ul>
    <div class="ruled"><p>Namn</p><p>Telefon</p><p>E-post</p><p>Adress</p></div>
    <p class="small">Ansvarig för dina personuppgifter är {{controller}}. Vi använder dem för att ta hand om din synpunkt. Blanketten blir en allmän handling, och den som ber att få läsa den kan få göra det om innehållet inte är hemligt. Mer om dina rättigheter får du i receptionen eller på webbplatsen. {{#contact}}{{#phone}}Ring <span class="unbroken">{{label}}</span> om du behöver hjälp att fylla i.{{/phone}}{{/contact}}</p>
    <section class="tear-off" aria-labelledby="kvitto">
    <h2 id="kvitto">Kvitto på din synpunkt</h2>
    <p>Vi fyller i det här när du lämnar blanketten. Kommer den med posten skickar vi kvittot om vi har din adress.</p>
    <div class="ruled"><p>Nummer</p><p>Kom in den</p><p>Emottagen av</p><p>Svar senast</p></div>
    {{#contact}}<p class="small">Inom {{acknowledgeDays}} får du veta att vi har registrerat synpunkten. Inom {{answerDays}} får du svar.{{#phone}} Frågor? Ring <span class="unbroken">{{label}}</span> och säg numret.{{/phone}}</p>
    {{#postalAddress}}<p class="small">{{.}}</p>{{/postalAddress}}{{/contact}}
    </section>
    </div>
    """##)

  private static let box = ##"<span class="box" aria-hidden="true"></span>"##

  private static func lines(_ count: Int) -> String {
    ##"<div class="lines" aria-hidden="true">"## + String(repeating: "<span></span>", count: count) + "</div>"
  }
}
