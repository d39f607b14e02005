import Mustache

/// `/desk/arenden/{number}/pdf` where the server has no program that makes PDF.
struct NoDocumentPage: PageModel {
  typealias Frame = DeskFrame

  let title = "Servern kan inte göra PDF"
  let back: String
  /// The same document as a page to print.
  let printable: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "back": back
    case "printable": printable
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="{{back}}">Tillbaka till ärendet</a></p>
    <h1>{{title}}</h1>
    <p>Programmet som gör PDF är inte installerat. Säg till den som sköter systemet. Du kan hämta samma dokument för utskrift, öppna det i webbläsaren och spara det som PDF därifrån.</p>
    <p><a href="{{printable}}">Hämta för utskrift</a></p>
    """##)
}
