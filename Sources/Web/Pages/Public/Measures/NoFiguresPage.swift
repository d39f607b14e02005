import Mustache

/// Where the comparison will stand when figures have been read.
struct NoFiguresPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Jämförelser med andra kommuner"
  let municipality: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "municipality": municipality
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Här kommer du att se hur {{municipality}} står sig mot andra kommuner.</p>
    <div class="empty"><p>Siffrorna är inte inlästa än. De hämtas från Kolada, de svenska kommunernas öppna databas. Kom tillbaka senare.</p></div>
    <p><a href="/jamforelser/dokument">Beslutade dokument</a></p>
    <p class="actions"><a class="button" href="/">Till startsidan</a></p>
    """##)
}

/// What is to be compared, when that cannot be told or what was asked for is not possible.
struct ComparisonChoicePage: PageModel {
  typealias Frame = PublicFrame

  var title = "Välj vad du vill jämföra"
  var errors: [FormError] = []
  let chooser: ComparisonChooser

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "chooser": chooser
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Se hur en kommun står sig mot andra. Siffrorna kommer från Kolada, de svenska kommunernas öppna databas.</p>
    \##(ComparisonChooser.template)
    <p><a href="/jamforelser/dokument">Beslutade dokument</a></p>
    """##)
}
