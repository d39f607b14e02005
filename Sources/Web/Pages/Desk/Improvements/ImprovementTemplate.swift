extension ImprovementPage {
  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/atgarder">Åtgärder</a></p>
    <h1>{{title}}</h1>
    <p>\##(StateMark.template("status"))</p>
    \##(FormError.template)
    \##(CaseConflict.template)
    <div class="improvement-columns">
    <div>
    <section aria-labelledby="plan"><h2 id="plan">Åtgärdsplan</h2>
    {{^empty(steps)}}<ol class="plan-steps">
    {{#steps}}<li>{{#done}}<span class="mark mark-kept"><span aria-hidden="true">●</span> Klart</span> {{/done}}<span>{{text}}</span>{{#due}} <span class="hint">{{.}}</span>{{/due}}{{#done}} <span class="hint">{{.}}</span>{{/done}}{{#open}}<form method="post" action="{{forms.address}}/steg-klart"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{forms.version}}" /><input type="hidden" name="step" value="{{id}}" /><button class="second" type="submit">Klart<span class="unseen">: {{text}}</span></button></form>{{/open}}</li>
    {{/steps}}</ol>{{/empty(steps)}}
    {{^steps}}<p>Planen har inga steg än.</p>{{/steps}}
    {{#forms}}<form method="post" action="{{address}}/steg" class="on-screen" novalidate="novalidate">
    \##(hidden)
    <div class="field-pair">\##(FormTemplate(prefix: "steg-").line("step", "Nytt steg"))
    \##(FormTemplate(prefix: "steg-").line("stepDue", "Klart senast (frivilligt)", type: "date", width: "date"))</div>
    <p class="actions"><button class="second" type="submit">Lägg till steget</button></p>
    </form>{{/forms}}
    </section>
    <section aria-labelledby="effect"><h2 id="effect">Vad gav det?</h2>
    <p>{{counting}}</p>
    {{#effects}}<div class="effect"><p><strong>{{judgement}}</strong> <span class="hint">{{who}}</span></p><p class="written">{{comment}}</p>{{#finding}}<p>{{.}}</p>{{/finding}}</div>
    {{/effects}}
    {{#forms}}{{#judgement}}<details class="verb"{{#forms}}{{#judgesOpen}} open="open"{{/judgesOpen}}{{/forms}}><summary>Följ upp</summary><form method="post" action="{{forms.address}}/effekt" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{forms.version}}" />
    \##(judgementRows)
    {{#forms}}\##(FormTemplate(prefix: "effekt-").area("comment", "Vad bygger du det på?", rows: 3)){{/forms}}
    <p class="actions"><button type="submit">Spara uppföljningen</button></p>
    </form></details>{{/judgement}}{{/forms}}
    </section>
    <section aria-labelledby="story"><h2 id="story">Ni sa – vi gjorde</h2>
    {{#story}}<p>\##(StateMark.template("state"))</p>
    <blockquote class="quote"><h3>{{heading}}</h3><p class="written"><strong>Ni sa:</strong> {{youSaid}}</p><p class="written"><strong>Vi gjorde:</strong> {{weDid}}</p></blockquote>
    {{#note}}<p class="hint">{{.}}</p>{{/note}}
    {{#approve}}<form method="post" action="{{forms.address}}/godkann" class="on-screen"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{forms.version}}" /><input type="hidden" name="ordinal" value="{{ordinal}}" /><p class="actions"><button type="submit">Godkänn och visa på webben</button></p></form>{{/approve}}
    {{#withdraw}}<form method="post" action="{{forms.address}}/dra-tillbaka" class="on-screen"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{forms.version}}" /><p class="actions"><button class="second" type="submit">Ta bort från webben</button></p></form>{{/withdraw}}{{/story}}
    {{^story}}<p>Berätta för dem som hörde av sig vad det ledde till. Texten visas först när en chef eller kvalitetsstrateg har godkänt den.</p>{{/story}}
    {{#forms}}<details class="verb"{{#writesOpen}} open="open"{{/writesOpen}}><summary>Skriv texten</summary><form method="post" action="{{address}}/berattelse" novalidate="novalidate">
    \##(hidden)
    \##(FormTemplate(prefix: "berattelse-").line("headline", "Rubrik"))
    \##(FormTemplate(prefix: "berattelse-").area("youSaid", "Ni sa", hint: "Sammanfatta med egna ord. Ingen ska kunna kännas igen.", rows: 3))
    \##(FormTemplate(prefix: "berattelse-").area("weDid", "Vi gjorde", rows: 3))
    <p class="actions"><button type="submit">Spara texten</button></p>
    </form></details>{{/forms}}
    </section>
    </div>
    <div>
    <section aria-labelledby="facts"><h2 id="facts">Om åtgärden</h2>
    \##(DescribedText.template("facts"))
    {{#forms}}<p class="on-screen"><a href="{{address}}/andra">Ändra uppgifterna</a></p>{{/forms}}
    {{#forms}}<details class="verb"{{#movesOpen}} open="open"{{/movesOpen}}><summary>Ändra läget</summary><form method="post" action="{{address}}/lage" novalidate="novalidate">
    \##(hidden)
    \##(FormTemplate(prefix: "lage-").list("status", "Läge"))
    \##(FormTemplate(prefix: "lage-").area("evidence", "Vad visar att det är klart?", hint: "Behövs när åtgärden är klar.", rows: 2))
    \##(FormTemplate(prefix: "lage-").area("reason", "Varför avbryts den?", hint: "Behövs när åtgärden avbryts.", rows: 2))
    <p class="actions"><button type="submit">Spara läget</button></p>
    </form></details>{{/forms}}
    </section>
    <section aria-labelledby="cases"><h2 id="cases">Ärenden</h2>
    {{^empty(cases)}}<ul>{{#cases}}<li><a href="{{address}}">{{label}}</a></li>{{/cases}}</ul>{{/empty(cases)}}
    {{#hidden}}<p>{{.}}</p>{{/hidden}}
    {{^cases}}{{^hidden}}<p>Åtgärden hör inte till något enskilt ärende.</p>{{/hidden}}{{/cases}}
    {{#forms}}<form method="post" action="{{address}}/arende" class="on-screen" novalidate="novalidate">
    \##(hidden)
    \##(FormTemplate(prefix: "arende-").line("number", "Lägg till ett ärende", hint: "Ärendenummer, som 2026-0117.", width: "half"))
    <p class="actions"><button class="second" type="submit">Lägg till ärendet</button></p>
    </form>{{/forms}}
    </section>
    </div>
    </div>
    <section aria-labelledby="history"><h2 id="history">Historik</h2>
    <ol class="journal">
    {{#history}}<li><span class="when">{{when}}</span><span>{{who}} {{what}}{{#detail}}<span class="detail written">{{.}}</span>{{/detail}}</span></li>
    {{/history}}</ol></section>
    """##)

  private static let hidden =
    ##"<input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" />"##

  private static let judgementRows = ##"""
    <fieldset class="rows rows-inline{{#error}} wrong{{/error}}" id="effekt-judgement" tabindex="-1"{{#error}} aria-describedby="effekt-judgement-error"{{/error}}>
    <legend>Hur blev det?</legend>
    {{#error}}<p class="error" id="effekt-judgement-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
    {{#options}}<div class="row"><input type="radio" id="effekt-judgement-{{value}}" name="judgement" value="{{value}}"{{#selected}} checked="checked"{{/selected}} /><label for="effekt-judgement-{{value}}">{{label}}</label></div>
    {{/options}}</fieldset>
    """##
}
