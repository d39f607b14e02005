extension FeedbackFormPage {
  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Det tar ett par minuter. Du behöver inte logga in och du kan vara anonym.</p>
    \##(warningTemplate)
    <form method="post" action="/lamna-synpunkt" novalidate="novalidate" class="feedback">
    <input type="hidden" name="submission" value="{{submission}}" />
    <section aria-labelledby="vad">
    <h2 id="vad">Din synpunkt</h2>
    \##(form.rows("kind", "Vad vill du lämna?"))
    {{#citizenProposal}}<p class="hint">Vill du att fullmäktige ska ta upp ditt förslag? <a href="{{address}}">{{label}}</a>.</p>{{/citizenProposal}}
    <details class="more"><summary>Arbetar du i kommunen?</summary>
    <p>Vill du slå larm om något allvarligt på ditt arbete finns det särskilda regler som skyddar dig. Då ska du inte skriva här. {{#whistleblowing}}Använd i stället <a href="{{address}}">{{label}}</a>.{{/whistleblowing}}{{^whistleblowing}}Vänd dig i stället till kommunens visselblåsarfunktion.{{/whistleblowing}}</p>
    </details>
    \##(form.area("text", "Berätta", hint: "Skriv vad som har hänt eller vad du tänker på, gärna när och var. Skriv inte personnummer eller känsliga uppgifter om andra. Du kan skriva på vilket språk du vill. Högst {{textLimit}} tecken.", rows: 8))
    \##(form.list("unit", "Vilken verksamhet handlar det om? (frivilligt)", hint: "Vet du inte vilken enhet det är kan du välja bara vad det gäller, eller ”Vet inte”. Vi skickar den rätt."))
    \##(form.line("place", "Var? (frivilligt)", hint: "En adress, en plats eller något i närheten."))
    \##(form.list("dimension", "Vad handlar det mest om? (frivilligt)"))
    \##(form.list("aboutStaff", "Gäller det hur en anställd har bemött dig eller betett sig? (frivilligt)", hint: "Då läser bara ansvarig chef det du skriver, eller den som registrerar synpunkter tills vi vet vilken chef det är. Gäller det en chef går det till chefen ovanför. Beröm får alla som arbetar med synpunkter läsa."))
    </section>
    <section aria-labelledby="svar">
    <h2 id="svar">Svar och kontakt</h2>
    \##(form.rows("wantsAnswer", "Vill du ha svar?", style: "small"))
    \##(form.rows("sender", "Vill du vara anonym?"))
    <details class="more"><summary>Så fungerar det att vara anonym</summary>
    <p><strong>Anonym:</strong> Vi sparar ingenting som kan visa vem du är. Men skriver du ditt namn eller ditt telefonnummer i texten kan vi inte ta bort det. Nätet på ditt jobb eller bibliotek kan spara vilka sidor du besöker.</p>
    <p><strong>Med namn:</strong> Ditt namn blir en del av en allmän handling. Du kan be oss att hålla det hemligt. Om någon ber att få läsa handlingen prövar vi då om lagen tillåter det. Vi kan inte lova det i förväg.</p>
    </details>
    <div class="contact-fields" id="contact">
    <h3>Dina kontaktuppgifter</h3>
    <p class="hint">Behövs bara om du lämnar synpunkten med ditt namn. Skriv minst ett sätt att nå dig om du vill ha svar.</p>
    \##(form.line("name", "Namn", autocomplete: "name"))
    \##(form.line("email", "E-post", type: "email", autocomplete: "email"))
    \##(form.line("phone", "Telefon", type: "tel", autocomplete: "tel", width: "half"))
    \##(form.area("address", "Postadress", hint: "Om du vill ha svar i brev.", rows: 3))
    </div>
    \##(form.list("capacity", "I vilken roll skriver du? (frivilligt)", hint: "Det hjälper oss att förstå vem som berörs."))
    </section>
    \##(PrivacyNotice.template)
    <p class="actions"><button type="submit" name="step" value="review">Granska innan du skickar</button></p>
    </form>
    <p>Vill du hellre skriva för hand? <a href="/lamna-synpunkt/blankett">Skriv ut en blankett</a>.</p>
    """##)

  static let warningTemplate = ##"""
    {{^empty(warnings)}}<div class="caution">
    <h2>Tänk på det här innan du skickar</h2>
    <ul>{{#warnings}}<li><a href="#{{target}}">{{text}}</a></li>{{/warnings}}</ul>
    <p>Du kan skicka ändå om du vill.</p>
    </div>{{/empty(warnings)}}
    """##

  private static let form = FormTemplate()
}
