extension HandingOnPage {
  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="{{caseAddress}}">Till ärendet</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    {{#withheld}}<p class="caution">{{.}}</p>{{/withheld}}
    \##(GateQuestion.template)
    \##(HandedOver.template)
    {{#forwarding}}<section aria-labelledby="forward-heading"><h2 id="forward-heading">Till en annan enhet eller nämnd</h2>
    <p class="hint">Svarsdagen ändras inte: tiden räknas från dagen synpunkten kom in.</p>
    <form method="post" action="{{caseAddress}}/vidare/enhet" novalidate="novalidate">
    \##(token)
    \##(forward.list("unit", "Vart?"))
    \##(forward.area("text", "Några rader till den som tar över", rows: 3))
    {{#asksGround}}\##(forward.rows("ground", "Varför får en annan nämnd läsa det?", hint: "Innehållet är troligen sekretessbelagt. Behövs bara om ärendet lämnar nämnden.", style: "small"))
    \##(forward.line("reference", "Regeln, om du valde lag", hint: "Till exempel OSL 10 kap. 2 §.", width: "half")){{/asksGround}}
    {{^empty(notes)}}<p class="hint">Går ärendet till en annan nämnd? Välj då för varje intern anteckning om den ska följa med. Det som rensas går inte att få tillbaka.</p>
    \##(FormControl.template("notes")){{/empty(notes)}}
    <p class="actions"><button type="submit">Lämna vidare</button></p>
    </form></section>{{/forwarding}}
    <section aria-labelledby="outside-heading"><h2 id="outside-heading">Fråga någon utanför kommunen</h2>
    {{#referAddress}}<p>De svarar med en länk och en kod, och ser bara det du väljer. <a href="{{.}}">Skriv en fråga</a></p>{{/referAddress}}
    {{^empty(asked)}}<ul class="linked">
    {{#asked}}<li><strong>{{recipient}}</strong> \##(StateMark.template("state"))<br />{{text}}{{#address}} Frågan hör till <a href="{{.}}">{{number}}</a>.{{/address}}{{#mailAgain}} <form method="post" action="{{action}}">\##(token)<input type="hidden" name="referral" value="{{referral}}" /><label for="again-{{referral}}">Mejla länken igen till</label> <input id="again-{{referral}}" name="email" type="email" value="{{email}}" /> <button class="second" type="submit">Mejla igen</button></form>{{/mailAgain}}{{#revoke}} <form method="post" action="{{.}}">\##(token)<input type="hidden" name="referral" value="{{referral}}" /><button class="quiet" type="submit">Återkalla</button></form>{{/revoke}}</li>
    {{/asked}}</ul>{{/empty(asked)}}
    {{^asked}}<p class="hint">Ingen är tillfrågad.</p>{{/asked}}
    </section>
    {{#handover}}<section aria-labelledby="gate-heading"><h2 id="gate-heading">Det hör till en annan handläggning</h2>
    <form method="post" action="{{caseAddress}}/vidare/lamna-over" novalidate="novalidate">
    \##(token)
    \##(gate.rows("gate", "Vad gäller det?", style: "small"))
    \##(gate.area("text", "Det mottagaren behöver veta", hint: "Mottagaren läser det även utan att få se ärendet. Behövs inte när texten förs till en personakt.", rows: 3))
    \##(CheckField.template("confirmation", "Bekräfta", hint: "Behövs för medborgarförslag och personakt."))
    <p class="actions"><button type="submit">Lämna över</button></p>
    </form></section>{{/handover}}
    <section aria-labelledby="links-heading"><h2 id="links-heading">Hör ihop med andra ärenden</h2>
    \##(LinkedCase.template)
    {{#splitAddress}}<p>Innehåller synpunkten flera saker? <a href="{{.}}">Dela upp den</a></p>{{/splitAddress}}
    {{#merging}}<form method="post" action="{{caseAddress}}/vidare/sla-ihop" novalidate="novalidate">
    \##(token)
    \##(merge.line("main", "Gäller det samma sak som ett annat ärende? Skriv dess nummer", hint: "Det andra ärendet blir kvar, så det ska vara det som ska besvaras först. Avsändaren får veta det och läser svaret där. Du kan ta isär dem igen.", width: "date"))
    \##(CheckField.template("earlier", "Svaret i det andra ärendet"))
    <p class="actions"><button class="second" type="submit">Slå ihop</button></p>
    </form>{{/merging}}
    </section>
    """##)

  private static let token = ##"""
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" />
    """##
  private static let forward = FormTemplate(prefix: "forward-")
  private static let gate = FormTemplate(prefix: "handover-")
  private static let merge = FormTemplate(prefix: "merge-")
}
