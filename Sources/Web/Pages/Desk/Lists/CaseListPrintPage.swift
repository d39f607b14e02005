import Mustache

/// `/desk/lista/utskrift`: a whole list for paper.
struct CaseListPrintPage: PageModel {
  typealias Frame = DeskFrame

  /// The list's filters in words.
  let title: String
  let sentence: String
  /// The day, since paper does not change.
  let printed: String
  /// Said when the list is longer than what is printed.
  var cut: String?
  let rows: [CaseListRow]
  let back: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "sentence": sentence
    case "printed": printed
    case "cut": answer(cut)
    case "rows": rows
    case "back": back
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="actions on-screen"><button type="button" data-print="data-print" hidden="hidden">Skriv ut</button> <a href="{{back}}">Tillbaka till listan</a></p>
    <p>{{printed}}{{#cut}} <strong>{{.}}</strong>{{/cut}}</p>
    <div class="table-region" role="region" aria-labelledby="list-caption" tabindex="0">
    <table class="cases">
    <caption id="list-caption">{{sentence}}</caption>
    \##(CaseListPage.head)
    <tbody>
    {{#rows}}<tr><th scope="row"><a href="{{address}}">{{number}}</a></th>\##(CaseListPage.cells)</tr>
    {{/rows}}</tbody>
    </table></div>
    """##)
}
