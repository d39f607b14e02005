extension ComparisonDeskPage {
  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">{{sentence}}</p>
    \##(FormError.template)
    {{#filter}}<form method="get" action="/desk/jamforelse" class="filter" role="search">
    \##(choice("year", "ar", "Visa år"))
    \##(choice("set", "matt", "med måtten i"))
    \##(choice("network", "natverk", "bredvid"))
    <button class="second" type="submit">Visa</button>
    </form>{{/filter}}
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="measures-caption" tabindex="0">
    <table class="improvements"><caption id="measures-caption">Måtten, ett på varje rad</caption>
    <thead><tr><th scope="col">Mått</th><th scope="col">Värde</th><th scope="col">Färg</th><th scope="col">Plats</th>{{#showsAnalyses}}<th scope="col">Er analys</th>{{/showsAnalyses}}<th scope="col">Åtgärder</th></tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row"><a href="{{address}}">{{heading}}</a><span class="row-hint">{{area}}</span></th><td>{{value}}</td><td>\##(StateMark.template("colour"))</td><td>{{#place}}{{.}}{{/place}}{{^place}}–{{/place}}</td>{{#showsAnalyses}}<td>\##(StateMark.template("analysis"))</td>{{/showsAnalyses}}<td>{{#improvements}}{{.}}{{/improvements}}{{^improvements}}–{{/improvements}}</td></tr>
    {{/rows}}</tbody></table></div>
    <p class="hint">Färgen visar läget bland landets kommuner, inte om resultatet är bra. Platser och färger: Egen bearbetning av data från Kolada. Värden: Källa: Kolada.</p>{{/empty(rows)}}
    {{^empty(drafts)}}<section aria-labelledby="documents"><h2 id="documents">Januaridokumentet</h2>
    {{#drafts}}<p class="downloads on-screen">{{what}}: {{#files}}<a href="{{address}}">{{label}}</a> {{/files}}</p>
    {{#decision}}<p class="on-screen"><a href="{{address}}">{{label}}</a></p>{{/decision}}
    {{/drafts}}</section>{{/empty(drafts)}}
    {{^empty(decided)}}<section aria-labelledby="decided"><h2 id="decided">Beslutade dokument</h2>
    <div class="table-region" role="region" aria-labelledby="decided-caption" tabindex="0">
    <table><caption id="decided-caption">Det senaste överst</caption>
    <thead><tr><th scope="col">Dokument</th><th scope="col">Beslutat</th><th scope="col">Kontrollsumma (SHA-256)</th><th scope="col">Hämta</th><th scope="col">På webben</th></tr></thead>
    <tbody>{{#decided}}<tr><th scope="row">{{heading}}<span class="row-hint">{{what}}</span></th><td>{{who}}</td><td><code class="comparison-hash">{{hash}}</code></td><td class="files">{{#files}}<a href="{{address}}">{{label}}<span class="unseen">, {{heading}}</span></a> {{/files}}</td><td>\##(publishing)</td></tr>
    {{/decided}}</tbody></table></div></section>{{/empty(decided)}}
    {{#exchange}}<section aria-labelledby="exchange"><h2 id="exchange">Analyser till och från nätverket</h2>
    {{#export}}<p><a href="{{address}}">{{label}}</a></p>{{/export}}
    <details class="verb"{{#unfolded}} open="open"{{/unfolded}}><summary>Läs in analyser från en annan kommun</summary><form method="post" action="/desk/jamforelse/analyser" enctype="multipart/form-data" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    \##(form.file("file", "Filen som ni har fått", hint: "Den slutar på .json. Är något fel läses inget in.", types: ".json,application/json"))
    \##(form.area("content", "Eller klistra in innehållet i filen", hint: "Om ni har fått det som text.", rows: 3))
    <p class="actions"><button type="submit">Läs in analyserna</button></p>
    </form></details>
    </section>{{/exchange}}
    {{^empty(received)}}<section aria-labelledby="received"><h2 id="received">Vilka som har lämnat analyser</h2>
    \##(DescribedText.template("received"))</section>{{/empty(received)}}
    {{#arrangement}}<section aria-labelledby="arrangement"><h2 id="arrangement">Er kommun och ert nätverk</h2>
    <form method="post" action="/desk/jamforelse/kommun" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <div class="field-pair">\##(form.list("municipality", "Vilken kommun är ni?"))
    \##(form.list("home", "Vilka jämför ni er med?"))</div>
    <p class="actions"><button class="second" type="submit">Spara kommun och nätverk</button></p>
    </form></section>{{/arrangement}}
    """##)

  private static let form = FormTemplate()

  /// When a document was published and withdrawn, and the form that does the one or the other.
  private static let publishing = ##"""
    {{#publications}}<p>{{.}}</p>{{/publications}}{{^publications}}<p>Inte publicerat.</p>{{/publications}}
    {{#shown}}<p><a href="{{address}}">{{label}}<span class="unseen">: {{heading}}</span></a></p>{{/shown}}
    {{#publishing}}<details class="verb"><summary>{{label}}<span class="unseen">: {{heading}}</span></summary><form method="post" action="{{address}}" novalidate="novalidate">
    <p>{{sentence}}</p>
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    <p class="actions"><button type="submit">{{label}}<span class="unseen">: {{heading}}</span></button></p>
    </form></details>{{/publishing}}
    """##

  /// A list whose name in the address is Swedish.
  private static func choice(_ name: String, _ parameter: String, _ label: String) -> String {
    let option =
      ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##
    return ##"""
      {{#\##(name)}}<span class="filter-part"><label for="\##(parameter)">\##(label)</label><select id="\##(parameter)" name="\##(parameter)">{{#options}}\##(option){{/options}}</select></span>{{/\##(name)}}
      """##
  }
}
