import Mustache

/// A decided document in the list.
struct PublishedDocumentItem: MustacheParent, Sendable {
  let heading: String
  let address: String
  /// Whose it is, and when and where it was decided.
  let what: String

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "address": address
    case "what": what
    default: nil
    }
  }
}

/// `/jamforelser/dokument`: the decided documents that everybody may read.
struct PublishedDocumentsPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Beslutade dokument"
  let documents: [PublishedDocumentItem]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "documents": documents
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail on-screen"><a href="/jamforelser">Alla mått</a></p>
    <h1>{{title}}</h1>
    <p class="lead">Varje år sammanställer kommunen hur den står sig mot andra, med egna analyser. Siffror och texter är som de var när dokumentet beslutades.</p>
    {{^empty(documents)}}<ul class="plain-links">{{#documents}}<li><a href="{{address}}">{{heading}}</a> <span class="hint">{{what}}</span></li>
    {{/documents}}</ul>{{/empty(documents)}}
    {{^documents}}<div class="empty"><p>Inget dokument är publicerat än.</p></div>{{/documents}}
    """##)
}

/// `/jamforelser/dokument/{id}`: a decided document, as it was decided.
struct PublishedDocumentPage: PageModel {
  typealias Frame = PublicFrame

  /// "Berg i jämförelse 2022".
  let title: String
  /// Whose it is, and when and where it was decided.
  let what: String
  /// The same document as files.
  let downloads: [PageLink]
  /// The document's body as Documents rendered it, headings from level two.
  let reportHTML: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "what": what
    case "downloads": downloads
    case "reportHTML": reportHTML
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail on-screen"><a href="/jamforelser/dokument">Beslutade dokument</a></p>
    <h1>{{title}}</h1>
    <p class="hint">{{what}}</p>
    <p class="downloads on-screen">Hämta dokumentet: {{#downloads}}<a href="{{address}}">{{label}}</a> {{/downloads}}</p>
    <div class="report">{{{reportHTML}}}</div>
    """##)
}
