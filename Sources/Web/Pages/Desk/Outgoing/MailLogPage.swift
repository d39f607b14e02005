import Mustache

/// A mail in the log.
struct MailLogRow: MustacheParent, Sendable {
  /// "Bekräftelse till avsändaren".
  let kind: String
  /// Of the case, if it is about one.
  var number: String?
  /// Of the case's page.
  var address: String?
  /// An address or a colleague's name; nil where it is not for whoever looks.
  var recipient: String?
  let state: StateMark
  /// "i dag 09.12".
  let made: String
  let detail: String
  /// Where a form posts to have it sent again; nil when that is not possible.
  var resend: String?
  /// Tells the button from the others, for those who do not see the row.
  let resendLabel: String

  func child(named name: String) -> Any? {
    switch name {
    case "kind": kind
    case "number": answer(number)
    case "address": answer(address)
    case "recipient": answer(recipient)
    case "state": state
    case "made": made
    case "detail": detail
    case "resend": answer(resend)
    case "resendLabel": resendLabel
    default: nil
    }
  }
}

/// `/desk/utskick`: the mail that was sent, waits or failed.
struct MailLogPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Utskick"
  /// No mail server is set up.
  var isOff = false
  let choices: [PageLink]
  let rows: [MailLogRow]
  let emptyText: String
  var pagination: Pagination?
  /// Whether anything failed that can be sent again.
  var resendAll = false

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "isOff": isOff
    case "choices": choices
    case "rows": rows
    case "emptyText": emptyText
    case "pagination": answer(pagination)
    case "resendAll": resendAll
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#isOff}}<div class="empty"><p>Ingen e-postserver är inställd, så inga mejl skickas. Den som driver Norna ställer in mail.host. Till dess blir varje besked till en avsändare en uppgift för handläggaren.</p></div>{{/isOff}}
    <nav class="choices" aria-label="Läge"><ul class="plain-links">{{#choices}}<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>{{/choices}}</ul></nav>
    {{#resendAll}}<form method="post" action="/desk/utskick/skicka-om"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Skicka om alla som misslyckades</button></form>{{/resendAll}}
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="mail-caption" tabindex="0">
    <table class="cases">
    <caption id="mail-caption">Det senaste mejlet står överst.</caption>
    <thead><tr><th scope="col">Mejl</th><th scope="col">Ärende</th><th scope="col">Till</th><th scope="col">Skrivet</th><th scope="col">Läge</th><th scope="col">Vad som hände</th></tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row">{{kind}}</th><td class="case-number">{{#number}}<a href="{{address}}">{{number}}</a>{{/number}}</td><td>{{#recipient}}{{.}}{{/recipient}}{{^recipient}}<span class="unseen">Visas inte</span><span aria-hidden="true">–</span>{{/recipient}}</td><td>{{made}}</td><td>\##(StateMark.template("state"))</td><td>{{detail}}{{#resend}}
    <form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Skicka om<span class="unseen">{{resendLabel}}</span></button></form>{{/resend}}</td></tr>
    {{/rows}}</tbody>
    </table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>{{emptyText}}</p></div>{{/rows}}
    {{#pagination}}<nav class="pagination" aria-label="Sidor">{{#previous}}<a href="{{.}}" rel="prev">Föregående sida</a>{{/previous}} <span>{{position}}</span> {{#next}}<a href="{{.}}" rel="next">Nästa sida</a>{{/next}}</nav>{{/pagination}}
    """##)
}
