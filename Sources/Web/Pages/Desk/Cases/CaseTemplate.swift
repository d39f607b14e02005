extension CasePage {
  static let template = PageTemplate(
    ##"""
    <header class="case-head">
    \##(ListWalk.template){{^walk}}<p class="trail"><a href="/desk">Ärenden</a></p>{{/walk}}
    <h1>{{title}}</h1>
    <p class="case-line"><strong>{{number}}</strong> <span>{{kind}}</span> <span>{{unit}}</span> <span>{{#officer}}Handläggare: {{.}}{{/officer}}{{^officer}}Ingen handläggare än{{/officer}}</span> \##(StateMark.template("state")) \##(StateMark.template("waits"))</p>
    \##(DayLine.template)
    </header>
    \##(FormError.template)
    \##(CaseConflict.template)
    \##(CaseBeside.template)
    <div class="case-columns">
    {{#nextStep}}<section class="next" aria-labelledby="next-heading">
    <h2 id="next-heading">{{heading}}</h2>
    <p>{{text}}</p>
    \##(CaseForm.template("form"))
    </section>{{/nextStep}}
    <div class="case-side">
    <section aria-labelledby="text-heading"><h2 id="text-heading">Synpunkten</h2>
    <p class="quote written">{{text}}</p>
    \##(DescribedText.template("facts"))
    </section>
    {{#sender}}<section aria-labelledby="sender-heading"><h2 id="sender-heading">Avsändare</h2>
    <p><strong>{{heading}}</strong></p>
    {{#note}}<p class="hint">{{.}}</p>{{/note}}
    \##(DescribedText.template("facts"))
    </section>{{/sender}}
    {{^empty(duplicates)}}<section aria-labelledby="duplicates-heading"><h2 id="duplicates-heading">Liknar andra ärenden</h2>
    \##(DuplicateLine.list)
    </section>{{/empty(duplicates)}}
    \##(CaseBeside.linksTemplate)
    <section class="verbs" aria-labelledby="verbs-heading"><h2 id="verbs-heading">Mer du kan göra</h2>
    \##(CaseForm.foldedTemplate("otherForms"))
    \##(ExplainedPromise.template)
    </section>
    </div>
    <section aria-labelledby="thread-heading"><h2 id="thread-heading">Meddelanden</h2>
    \##(ThreadMessage.template)
    {{^thread}}<p class="hint">Inga meddelanden än.</p>{{/thread}}
    </section>
    <section aria-labelledby="improvements-heading"><h2 id="improvements-heading">Åtgärder</h2>
    <ul class="plain-links">{{#improvements}}<li><a href="{{address}}">{{label}}</a></li>{{/improvements}}</ul>
    {{^improvements}}<p class="hint">Inget är planerat med anledning av det här ärendet.</p>{{/improvements}}
    {{#planning}}<p><a href="{{.}}">Planera en åtgärd</a></p>{{/planning}}
    </section>
    <section aria-labelledby="journal-heading"><h2 id="journal-heading">Händelser i ärendet</h2>
    \##(JournalLine.template)
    {{#readLog}}<p><a href="{{.}}">Vem har läst ärendet?</a></p>{{/readLog}}
    {{^empty(papers)}}<ul class="plain-links">{{#papers}}<li><a href="{{address}}">{{label}}</a></li>{{/papers}}</ul>{{/empty(papers)}}
    </section>
    </div>
    """##)
}
