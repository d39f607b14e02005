extension PrivacyPage {
  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Du väljer själv om du vill lämna ditt namn. Är du anonym sparar vi ingenting som kan visa vem du är.</p>
    <h2>Vem ansvarar?</h2>
    <p>Den nämnd som din synpunkt handlar om är personuppgiftsansvarig:</p>
    <ul>{{#controllers}}<li>{{.}}</li>{{/controllers}}</ul>
    {{#contact}}{{#phone}}<p>Du når nämnderna på <a href="{{address}}">{{label}}</a>.</p>{{/phone}}{{#email}}<p>Du kan också mejla <a href="{{address}}">{{label}}</a>.</p>{{/email}}{{/contact}}
    <p>Dataskyddsombud: {{protectionOfficer}}.</p>
    <h2>Vad använder vi uppgifterna till?</h2>
    <p>Vi tar hand om din synpunkt, svarar dig, följer upp hur vi sköter våra uppgifter och gör dem bättre. Det är en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Vi är också skyldiga enligt lag att registrera och bevara allmänna handlingar (artikel 6.1 c). Skriver du något om till exempel hälsa använder vi det bara om det behövs för att ta hand om synpunkten.</p>
    <h2>Vilka uppgifter sparar vi?</h2>
    <p>Det du skriver, och ditt namn och dina kontaktuppgifter om du lämnar dem. Du måste inte lämna några uppgifter. Utan kontaktuppgifter läser du svaret med koden på ditt kvitto.</p>
    <h2>Vem får se dem?</h2>
    <p>De medarbetare som tar hand om synpunkten. En synpunkt är en allmän handling. Om någon ber att få läsa den prövar vi först om något i den är hemligt enligt lag.</p>
    {{^empty(processors)}}<p>Vi får hjälp med driften av:</p>
    <ul>{{#processors}}<li>{{.}}</li>{{/processors}}</ul>{{/empty(processors)}}
    <p>Uppgifterna lämnar inte EU.</p>
    <h2>Hur länge sparar vi dem?</h2>
    <ul>{{#retention}}<li>{{.}}</li>{{/retention}}</ul>
    <h2>Vad är dina rättigheter?</h2>
    <ul>
    <li>Du får veta vilka uppgifter vi har om dig, och få en kopia.</li>
    <li>Du kan begära att vi rättar det som är fel. I en allmän handling står det gamla kvar bredvid det nya.</li>
    <li>Du kan begära att vi begränsar användningen, eller invända mot den.</li>
    <li>Du kan begära att vi raderar uppgifter. Oftast får vi inte det, eftersom allmänna handlingar måste bevaras.</li>
    </ul>
    <p>Har du lämnat en anonym synpunkt behöver du koden, eftersom vi inte vet vem du är.</p>
    <p>Är du inte nöjd kan du klaga hos <a href="https://www.imy.se/">Integritetsskyddsmyndigheten</a>.</p>
    <h2>Om någon annan har nämnt dig</h2>
    <p>Står det något om dig i en synpunkt som någon annan har lämnat har du samma rättigheter. Uppgifterna kommer då från den som lämnade synpunkten.</p>
    <p class="hint">Version {{version}}, uppdaterad {{updated}}.</p>
    """##)
}
