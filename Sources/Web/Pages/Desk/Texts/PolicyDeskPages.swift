import Mustache

/// `/desk/rutinen`: what a new user reads first, and where everybody finds it again.
struct PolicyReadingPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Så hanterar vi synpunkter"
  /// Set while the reader has not confirmed it.
  var unread: PolicyConfirmation?
  let parts: [PageTextPart]
  let version: String
  /// What is decided and has not begun, the next to begin first.
  var coming: [ComingPolicy] = []
  /// The reader's own: "Du läste den här versionen 24 november."
  var read: String?
  /// Set for those who may write a new version.
  var edit: PageLink?
  /// "14 av 20 har läst den."; for those who edit.
  var readers: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "unread": answer(unread)
    case "parts": parts
    case "version": version
    case "coming": coming
    case "read": answer(read)
    case "edit": answer(edit)
    case "readers": answer(readers)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#unread}}<div class="caution on-screen"><p>{{reason}} Läs igenom texten och tryck på <a href="#last">Jag har läst</a> längst ned.</p></div>{{/unread}}
    <div class="policy">\##(PageTextPart.template)</div>
    <p class="hint">{{version}}{{#read}} {{.}}{{/read}}{{#readers}} {{.}}{{/readers}}</p>
    {{#unread}}<form method="post" action="/desk/rutinen/last" id="last"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{number}}" /><input type="hidden" name="next" value="{{next}}" />
    <p class="actions"><button type="submit">Jag har läst</button></p></form>{{/unread}}
    {{^empty(coming)}}<section class="block" aria-labelledby="kommer"><h2 id="kommer">Beslutat, men gäller inte än</h2>
    {{#coming}}<details><summary>{{sentence}}</summary><div class="policy">\##(PageTextPart.template)</div></details>
    {{/coming}}</section>{{/empty(coming)}}
    <ul class="plain-links on-screen"><li><a href="/desk/rutinen/kort">Kort att sätta på väggen</a></li><li><a href="/sa-hanterar-vi-synpunkter">Sidan som alla ser</a></li>{{#edit}}<li><a href="{{address}}">{{label}}</a></li>{{/edit}}</ul>
    """##)
}

/// A version that has not begun.
struct ComingPolicy: MustacheParent, Sendable {
  /// "Version 3, gäller från 1 januari 2027. Beslut: KF § 41."
  let sentence: String
  let parts: [PageTextPart]

  func child(named name: String) -> Any? {
    switch name {
    case "sentence": sentence
    case "parts": parts
    default: nil
    }
  }
}

/// What the reader is asked to confirm.
struct PolicyConfirmation: MustacheParent, Sendable {
  let reason: String
  let number: String
  /// Where to go on to.
  let next: String

  func child(named name: String) -> Any? {
    switch name {
    case "reason": reason
    case "number": number
    case "next": next
    default: nil
    }
  }
}

/// `/desk/rutinen/kort`: one card for the wall of every workplace, A5.
struct PolicyCardPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Får du en synpunkt?"
  let municipality: String
  let acknowledgeDays: String
  let answerDays: String
  /// Where the staff register; nil where the site's own address is not known.
  var address: String?
  let publicAddress: String
  var phone: String?
  var unit: ChoiceField
  /// Printed on the card; nil for a card without a workplace.
  var workplace: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "municipality": municipality
    case "acknowledgeDays": acknowledgeDays
    case "answerDays": answerDays
    case "address": answer(address)
    case "publicAddress": publicAddress
    case "phone": answer(phone)
    case "unit": unit
    case "workplace": answer(workplace)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <form method="get" action="/desk/rutinen/kort" class="period on-screen">
    \##(FormTemplate().list("unit", "Arbetsplats på kortet"))
    <p class="actions"><button class="second" type="submit">Visa</button> <button type="button" data-print="data-print" hidden="hidden">Skriv ut kortet</button></p>
    </form>
    <div class="card">
    <p class="sheet-owner">{{municipality}}{{#workplace}} · {{.}}{{/workplace}}</p>
    <h1>{{title}}</h1>
    <ol class="steps">
    <li><span><strong>Tacka.</strong> Ett klagomål är en chans att rätta till något.</span></li>
    <li><span><strong>Lyssna och skriv ned</strong> det som sägs med personens egna ord. Läs upp det.</span></li>
    <li><span><strong>Lös det du kan</strong> direkt.</span></li>
    <li><span><strong>Registrera samma dag,</strong> också det som är löst: {{#address}}<span class="unbroken">{{.}}</span>{{/address}}{{^address}}på skrivbordet, under Registrera{{/address}}.</span></li>
    </ol>
    <p>Den som vill vara anonym får vara det, utom i mejl. Leta aldrig efter vem det är. Gäller det en medarbetare lämnar du det till chefen.</p>
    <h2>Det här lovar vi</h2>
    <p class="promise">Besked inom <strong>{{acknowledgeDays}}</strong>. Svar inom <strong>{{answerDays}}</strong>.</p>
    <p>Vill någon skriva själv? Visa <span class="unbroken">{{publicAddress}}</span>{{#phone}} eller ring <span class="unbroken">{{.}}</span>{{/phone}}.</p>
    </div>
    """##)
}
