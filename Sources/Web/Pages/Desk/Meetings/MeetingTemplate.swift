extension MeetingPage {
  static let template = PageTemplate(
    ##"""
    <h1 class="on-screen-heading">{{title}}</h1>
    \##(FormError.template)
    <form method="get" action="/desk/apt" class="period" novalidate="novalidate">
    \##(form.list("unit", "Enhet"))
    \##(form.line("from", "Från och med", type: "date", width: "date"))
    \##(form.line("to", "Till och med", type: "date", width: "date"))
    <p class="actions"><button type="submit">Visa bladet</button></p>
    </form>
    {{#paper}}<p class="on-screen"><button type="button" class="second" data-print="data-print" hidden="hidden">Skriv ut bladet</button></p>
    <article class="apt" aria-labelledby="apt-heading">
    <h2 id="apt-heading">{{unit}}: synpunkter {{period}}</h2>
    <h3>Vad kom in?</h3>
    <p>{{finding}}</p>
    {{#table}}{{^empty(columns)}}<div class="table-region" role="region" aria-labelledby="apt-caption" tabindex="0"><table><caption id="apt-caption">Antal efter kvalitetsdimension och typ</caption>
    <thead><tr><th scope="col">Dimension</th>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{heading}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>{{/rows}}</tbody></table></div>{{/empty(columns)}}
    {{^empty(kinds)}}<p>Typ: {{#kinds}}<span class="figure-part">{{.}}</span> {{/kinds}}</p>{{/empty(kinds)}}
    {{^empty(dimensions)}}<p>Kvalitetsdimension: {{#dimensions}}<span class="figure-part">{{.}}</span> {{/dimensions}}</p>
    <p class="hint">Tal under 5 är sammanslagna, så att ingen kan kännas igen.</p>{{/empty(dimensions)}}{{/table}}
    <h3>Vad sades?</h3>
    {{^empty(said)}}<ul>{{#said}}<li><strong>{{term}}:</strong> {{text}}</li>{{/said}}</ul>{{/empty(said)}}
    {{#moreSaid}}<p class="hint">{{.}}</p>{{/moreSaid}}
    {{^said}}<p>Inga texter är godkända för bladet.</p>{{/said}}
    <h3>Vad är på gång?</h3>
    {{^empty(planned)}}<ul>{{#planned}}<li>{{term}} <span class="hint">– {{text}}</span></li>{{/planned}}</ul>{{/empty(planned)}}
    {{#morePlanned}}<p class="hint">{{.}}</p>{{/morePlanned}}
    {{^planned}}<p>Ingen åtgärd är planerad.</p>{{/planned}}
    {{^empty(questions)}}<h3>Att prata om</h3>
    <ol>{{#questions}}<li>{{.}}</li>{{/questions}}</ol>{{/empty(questions)}}
    </article>{{/paper}}
    {{^paper}}<div class="empty"><p>Välj enhet och period. Då får du ett blad att skriva ut till arbetsplatsträffen.</p></div>{{/paper}}
    <div class="apt-desk">
    {{^empty(said)}}<section aria-labelledby="said"><h2 id="said">Vad sades? Skriv för bladet</h2>
    <p>Sammanfatta med egna ord på en rad, utan namn och utan detaljer som pekar ut någon. Det som du skriver eller kryssar för kommer med. Bladet rymmer åtta.</p>
    <form method="post" action="/desk/apt/sagt" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    {{#said}}<div class="field{{#error}} wrong{{/error}}">{{#held}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/held}}{{#shown}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/shown}}<label for="{{name}}">{{kind}} {{number}}</label>{{#error}}<p class="error" id="{{name}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}<input class="wide" type="text" id="{{name}}" name="{{name}}" value="{{value}}" autocomplete="off"{{#error}} aria-invalid="true" aria-describedby="{{name}}-error"{{/error}} /><p class="said-use"><input type="checkbox" id="{{approval}}" name="{{approval}}" value="yes"{{#approved}} checked="checked"{{/approved}} /><label for="{{approval}}">Ta med på bladet<span class="unseen"> {{number}}</span></label> <a href="{{address}}">Läs ärendet<span class="unseen"> {{number}}</span></a></p></div>
    {{/said}}
    <p class="actions"><button type="submit">Spara texterna för bladet</button></p>
    </form></section>{{/empty(said)}}
    {{#minutes}}<section aria-labelledby="minutes"><h2 id="minutes">Efter träffen</h2>
    <form method="post" action="/desk/apt/protokoll" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    <input type="hidden" name="submission" value="{{submission}}" />
    <div class="field-pair">\##(form.line("heldOn", "När var träffen?", type: "date", width: "date"))
    \##(form.line("participants", "Hur många var med?", type: "number", width: "date"))</div>
    \##(form.area("notes", "Vad kom ni fram till?", hint: "Skriv inga namn på brukare, anhöriga eller medarbetare.", rows: 5))
    \##(form.area("decisions", "Åtgärder, en på varje rad (frivilligt)", hint: "Varje rad blir en åtgärd som du ansvarar för. Börja raden med ett ärendenummer om den gäller ett visst ärende.", rows: 4))
    \##(form.line("dueOn", "Åtgärderna ska vara klara senast", type: "date", width: "date"))
    <p class="actions"><button type="submit">Spara anteckningarna</button></p>
    </form></section>{{/minutes}}
    {{^empty(meetings)}}<section aria-labelledby="meetings"><h2 id="meetings">Tidigare träffar</h2>
    \##(DescribedText.template("meetings"))</section>{{/empty(meetings)}}
    </div>
    """##)

  private static let form = FormTemplate()
}
