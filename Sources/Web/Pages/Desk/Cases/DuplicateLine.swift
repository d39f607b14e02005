import Mustache

/// A case that may be about the same thing, and why.
struct DuplicateLine: MustacheParent, Sendable {
  let number: String
  let address: String
  let title: String
  /// "Bekräftad, kom in 2 dagar tidigare. Samma enhet. Samma ord: lekplatsen, gungan."
  let reason: String
  /// Where the two are merged, the way round that can be; nil where they cannot.
  var merging: PageLink?

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "title": title
    case "reason": reason
    case "merging": answer(merging)
    default: nil
    }
  }

  /// Mustache text for the section `duplicates` of a form that is not sent yet; it takes the focus.
  static let template = ##"""
    {{^empty(duplicates)}}<div class="summary calm" role="alert" tabindex="-1" autofocus="autofocus" aria-labelledby="duplicates-heading">
    <h2 id="duplicates-heading">Kan den redan vara registrerad?</h2>
    <p>Inget är sparat än. Titta på de här först. De öppnas i en ny flik. Är det något annat: registrera ändå.</p>
    \##(list)
    </div>{{/empty(duplicates)}}
    """##

  /// The lines alone.
  static let list = ##"""
    <ul class="duplicates">
    {{#duplicates}}<li><a href="{{address}}" target="_blank" rel="noopener">{{number}} {{title}}</a><br />{{reason}}{{#merging}}<br /><a href="{{address}}">{{label}}</a>{{/merging}}</li>
    {{/duplicates}}</ul>
    """##
}
