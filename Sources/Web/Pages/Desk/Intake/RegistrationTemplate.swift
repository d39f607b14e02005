extension RegistrationPage {
  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Registrera samma dag som den kommer in, också det som redan är löst.</p>
    \##(FormError.template)
    <form method="post" action="/desk/registrera" novalidate="novalidate" class="registration">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    <input type="hidden" name="seen" value="{{seen}}" />
    \##(DuplicateLine.template)
    <section aria-labelledby="came"><h2 id="came">Hur och när kom den?</h2>
    \##(form.rows("channel", "Kanal", style: "inline"))
    <div class="for-letter">
    \##(form.rows("arrivalRule", "Hur kom brevet?", hint: "För brev och blankett. Registrerar du i dag blir dagen {{proposedDay}}, eller {{proposedEarlierDay}} om det kom med posten eller låg i brevlådan.", style: "small"))
    </div>
    \##(form.line("received", "Dagen den kom in", hint: "Från den här dagen räknas löftena.", type: "date", width: "date"))
    <div class="for-speech field-pair">
    \##(form.line("writtenBy", "Vem skrev ned det som sades?", hint: "För telefon, besök och möte."))
    \##(form.rows("readBack", "Har du läst upp texten och fått den bekräftad?", style: "inline"))
    </div>
    </section>
    <section aria-labelledby="what"><h2 id="what">Vad gäller den?</h2>
    \##(form.rows("kind", "Typ", style: "inline"))
    \##(form.area("text", "Synpunkten, med avsändarens ord", rows: 7))
    \##(form.line("subject", "Rubrik (frivilligt)", hint: "Några ord utan personuppgifter. Syns i listor och register."))
    \##(AdviceNote.template)
    {{#noAdvice}}<p class="advice">{{.}}</p>{{/noAdvice}}
    <p class="on-screen"><button class="second" type="submit" name="ask" value="unit">Föreslå enhet</button></p>
    <div class="field-pair">
    \##(form.list("unit", "Enhet"))
    \##(form.list("service", "Verksamhet (frivilligt)"))
    \##(form.list("dimension", "Kvalitetsdimension (frivilligt)"))
    \##(form.list("about", "Klagar den på någon i personalen?", hint: "Svara när det är ett klagomål. Är det ja ser bara den personens chef ärendet. Gäller det chefen går det en nivå upp."))
    </div>
    </section>
    <section aria-labelledby="who"><h2 id="who">Vem lämnade den?</h2>
    \##(form.rows("sender", "Avsändare", style: "inline"))
    <div class="contact-fields">
    <div class="field-pair">
    \##(form.line("name", "Namn", autocomplete: "off"))
    \##(form.line("phone", "Telefon", type: "tel", autocomplete: "off"))
    \##(form.line("email", "E-post", type: "email", autocomplete: "off"))
    \##(form.area("address", "Postadress", rows: 3))
    </div>
    </div>
    <div class="field-pair">
    \##(form.rows("wantsAnswer", "Vill avsändaren ha svar?", style: "inline"))
    \##(form.list("capacity", "I vilken roll? (frivilligt)"))
    </div>
    </section>
    \##(form.rows("told", "Har avsändaren fått veta att synpunkten är registrerad och när svaret kommer?", hint: "I samtalet eller vid besöket. Annars blir det en uppgift att bekräfta.", style: "inline"))
    <p class="actions"><button type="submit">{{button}}</button> <a href="/desk">Avbryt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
