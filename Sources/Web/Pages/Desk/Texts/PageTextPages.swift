import Mustache

/// `/desk/rutinen/ny` and `/desk/texter/{page}`: a new version of a page's text, with a preview of what it will look like.
struct PageTextEditPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  /// The page that one comes from.
  let trail: PageLink
  let lead: String
  /// What becomes of a version that is decided but has not begun.
  var coming: String?
  var errors: [FormError] = []
  /// What somebody else saved while the form was filled in.
  var conflict: CaseConflict?
  let action: String
  let seen: String
  var text: TextField
  /// nil for a page that nobody has to decide about.
  var decision: TextField?
  var validFrom: TextField
  let fields: [DescribedText]
  /// The text as readers will see it; empty before it was previewed.
  var parts: [PageTextPart] = []

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "trail": trail
    case "lead": lead
    case "coming": answer(coming)
    case "errors": errors
    case "conflict": answer(conflict)
    case "action": action
    case "seen": seen
    case "text": text
    case "decision": answer(decision)
    case "validFrom": validFrom
    case "fields": fields
    case "parts": parts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#trail}}<p class="trail"><a href="{{address}}">{{label}}</a></p>{{/trail}}
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#coming}}<div class="caution"><p>{{.}}</p></div>{{/coming}}
    \##(FormError.template)
    \##(CaseConflict.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="seen" value="{{seen}}" />
    \##(form.area("text", "Text", hint: "En tom rad börjar ett nytt stycke. Börja raden med ## för en rubrik och med - för en punkt i en lista. En länk skriver du som [orden](adressen).", rows: 24))
    <details class="more"><summary>Uppgifter som fylls i av sig själva</summary>\##(DescribedText.template("fields"))</details>
    <div class="field-pair">
    \##(form.line("decision", "Beslut", hint: "Vem som har beslutat, när och var det står, till exempel ”Kommunfullmäktige 25 mars 2026 § 41”."))
    \##(form.line("validFrom", "Gäller från", type: "date", width: "date"))
    </div>
    <p class="actions"><button class="second" type="submit" name="do" value="preview">Förhandsgranska</button> <button type="submit" name="do" value="save">Spara versionen</button> {{#trail}}<a href="{{address}}">Avbryt</a>{{/trail}}</p>
    </form>
    {{^empty(parts)}}<section class="preview" aria-labelledby="preview"><p class="hint" id="preview">Så här blir det</p><div class="policy">\##(PageTextPart.template)</div></section>{{/empty(parts)}}
    """##)

  private static let form = FormTemplate()
}

/// `/desk/texter`: the pages whose texts the administrator writes, with every version, who wrote it and when.
struct PageTextsPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Texter"
  let pages: [PageTextBlockView]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "pages": pages
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Texterna på sidorna som lagen kräver. De följer med Norna. Skriv egna när något hos er är annorlunda.</p>
    {{#pages}}<section class="block" aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{name}}</h2>
    <p>{{check}}</p>
    <p class="actions"><a class="button" href="{{edit}}">Skriv en ny version</a> <a href="{{address}}">Läs sidan</a></p>
    <ol class="journal">
    {{#versions}}<li><span class="when">{{when}}</span> <span class="what">{{#link}}<a href="{{address}}">{{label}}</a>{{/link}}{{^link}}{{sentence}}{{/link}}{{#note}} {{.}}{{/note}}</span></li>
    {{/versions}}</ol>
    </section>
    {{/pages}}
    """##)
}

/// One of the pages.
struct PageTextBlockView: MustacheParent, Sendable {
  let id: String
  let name: String
  /// What the administrator has to see to.
  let check: String
  let edit: String
  let address: String
  /// The latest first.
  let versions: [PageTextVersionLine]

  func child(named childName: String) -> Any? {
    switch childName {
    case "id": id
    case "name": name
    case "check": check
    case "edit": edit
    case "address": address
    case "versions": versions
    default: nil
    }
  }
}

/// A version: when and by whom it was written, and from when it holds.
struct PageTextVersionLine: MustacheParent, Sendable {
  /// "24 november 2026", or "Från början" for the program's own.
  let when: String
  /// "Version 2, gäller från 1 december 2026."
  let sentence: String
  /// The sentence as a link, once the version can be read.
  var link: PageLink?
  /// "Skriven av Ada Åkesson. Gäller nu."
  var note: String?

  func child(named name: String) -> Any? {
    switch name {
    case "when": when
    case "sentence": sentence
    case "link": answer(link)
    case "note": answer(note)
    default: nil
    }
  }
}
