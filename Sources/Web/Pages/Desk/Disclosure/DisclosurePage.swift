import Mustache

/// `/desk/arenden/{number}/lamna-ut`: which texts go out, and what is masked in them.
struct DisclosurePage: PageModel {
  typealias Frame = DeskFrame

  /// "Lämna ut handlingar ur 2026-0117".
  let title: String
  var errors: [FormError] = []
  let back: String
  let action: String
  let submission: String
  let texts: [DisclosureText]
  /// The sender's details; no options where there are none.
  let contact: CheckField
  /// By which they are left out.
  let contactProvision: TextField
  let masks: [MaskRow]
  /// How the chosen texts will look; empty before somebody has looked.
  var preview: [DisclosurePreview] = []
  /// Longer words that hold a masked passage and stay, "sidan (Ida)".
  var kept: [String] = []
  /// A digest of those that have been shown, which the form carries; empty where there are none.
  var seen = ""
  let makesPDF: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "back": back
    case "action": action
    case "submission": submission
    case "texts": texts
    case "contact": contact
    case "contactProvision": contactProvision
    case "masks": masks
    case "preview": preview
    case "kept": kept
    case "seen": seen
    case "makesPDF": makesPDF
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="{{back}}">Tillbaka till ärendet</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p>Välj vad som lämnas ut. Pröva varje uppgift: det som är hemligt maskerar du, med bestämmelsen som skäl. Det maskerade tas bort ur dokumentet och går inte att få fram.</p>
    \##(DisclosurePreview.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    <input type="hidden" name="seen" value="{{seen}}" />
    \##(DisclosureText.template)
    {{#contact}}{{^empty(options)}}<fieldset class="rows rows-small" id="contact"><legend>Avsändaren</legend>
    {{#options}}<div class="row"><input type="checkbox" id="{{prefix}}{{value}}" name="{{prefix}}{{value}}" value="yes"{{#selected}} checked="checked"{{/selected}} /><label for="{{prefix}}{{value}}">{{label}}</label></div>{{/options}}
    \##(provision.line("contactProvision", "Tar du inte med dem: enligt vilken paragraf?", hint: "Till exempel 26 kap. 1 § OSL.", width: "half"))
    </fieldset>{{/empty(options)}}{{/contact}}
    <h2>Det som ska maskeras</h2>
    <p class="hint">Skriv orden precis som de står. De maskeras överallt i dokumentet, även med annan stor eller liten bokstav, med genitiv-s och före bindestreck. Börjar en e-postadress med orden maskeras hela adressen, och före ett personnummer maskeras även siffrorna för århundradet. Ord som bara ingår i ett längre ord maskeras inte: de står i förhandsgranskningen, och du läser igenom dem innan dokumentet skapas. Tomma rader räknas inte.</p>
    \##(MaskRow.template)
    <p class="actions"><button class="second" type="submit" name="do" value="preview">Förhandsgranska</button> <button class="second" type="submit" name="do" value="more">Fler rader</button></p>
    <h2>Lämna ut</h2>
    <p>När du hämtar dokumentet skrivs i ärendets händelser att du har lämnat ut det. Läs igenom det innan du ger det vidare.</p>
    {{^makesPDF}}<p class="hint">Servern kan inte göra PDF. Hämta dokumentet för utskrift i stället, och skriv ut det från webbläsaren.</p>{{/makesPDF}}
    <p class="actions">{{#makesPDF}}<button type="submit" name="do" value="pdf">Skapa PDF och lämna ut</button> {{/makesPDF}}{{^makesPDF}}<button type="submit" name="do" value="html">Hämta för utskrift och lämna ut</button> {{/makesPDF}}<a href="{{back}}">Avbryt</a></p>
    </form>
    """##)

  private static let provision = FormTemplate()
}

/// A text that can be handed out.
struct DisclosureText: MustacheParent, Sendable {
  let id: String
  let heading: String
  let byline: String
  let text: String
  let isChosen: Bool
  /// By which it is secret, where it is not chosen.
  let provision: TextField

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "heading": heading
    case "byline": byline
    case "text": text
    case "isChosen": isChosen
    case "provision": provision
    default: nil
    }
  }

  static let template = ##"""
    <fieldset class="rows rows-small" id="texts" tabindex="-1"><legend>Texter som lämnas ut</legend>
    <p class="hint">En text som du inte kryssar för nämns i dokumentet. Utan paragraf står det att den inte ingår i begäran.</p>
    {{#texts}}<div class="row"><input type="checkbox" id="text-{{id}}" name="text-{{id}}" value="yes"{{#isChosen}} checked="checked"{{/isChosen}} /><label for="text-{{id}}">{{heading}}<span class="row-hint">{{byline}}</span></label></div>
    <p class="quote written">{{text}}</p>
    {{#provision}}<div class="field{{#error}} wrong{{/error}}"><label for="left-{{id}}">Hemlig enligt<span class="unseen">: {{heading}}</span></label>
    {{#error}}<p class="error" id="left-{{id}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
    <input class="half" id="left-{{id}}" name="left-{{id}}" type="text" value="{{value}}" autocomplete="off"{{#error}} aria-invalid="true" aria-describedby="left-{{id}}-error"{{/error}} /></div>{{/provision}}
    {{/texts}}{{^texts}}<p class="hint">Det finns inga texter kvar i ärendet.</p>{{/texts}}</fieldset>
    """##
}

/// A passage to mask and the provision.
struct MaskRow: MustacheParent, Sendable {
  /// "1" for the first.
  let place: String
  let passage: TextField
  let provision: TextField

  func child(named name: String) -> Any? {
    switch name {
    case "place": place
    case "passage": passage
    case "provision": provision
    default: nil
    }
  }

  static let template = ##"""
    {{#masks}}<fieldset class="part"><legend>Maskning {{place}}</legend>
    <div class="field-pair">
    {{#passage}}<div class="field{{#error}} wrong{{/error}}"><label for="passage{{place}}">Ord att ta bort</label>
    {{#error}}<p class="error" id="passage{{place}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
    <input class="wide" id="passage{{place}}" name="passage{{place}}" type="text" value="{{value}}" autocomplete="off"{{#error}} aria-invalid="true" aria-describedby="passage{{place}}-error"{{/error}} /></div>{{/passage}}
    {{#provision}}<div class="field{{#error}} wrong{{/error}}"><label for="provision{{place}}">Bestämmelse, till exempel 26 kap. 1 § OSL</label>
    {{#error}}<p class="error" id="provision{{place}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
    <input class="wide" id="provision{{place}}" name="provision{{place}}" type="text" value="{{value}}" autocomplete="off"{{#error}} aria-invalid="true" aria-describedby="provision{{place}}-error"{{/error}} /></div>{{/provision}}
    </div></fieldset>
    {{/masks}}
    """##
}
