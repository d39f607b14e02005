import Mustache

/// Renders pages inside their frames. Every template is parsed once, when the server starts.
struct PageRenderer: Sendable {
  private let library: MustacheLibrary

  /// - Throws: `MustacheTemplate.ParserError` with line and column when a template is malformed.
  init() throws {
    MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
    var library = MustacheLibrary()
    for page in PageRegistry.all { try page.register(in: &library) }
    self.library = library
  }

  /// The page as a whole HTML document.
  func render<Page: PageModel>(_ page: Page, in frame: Page.Frame) -> String {
    let framed = FramedPage(frame: frame, page: page)
    // A page that the registry lacks renders as nothing; a test renders them all.
    return library.render(framed, withTemplate: Page.templateName) ?? ""
  }
}

extension PageModel {
  static var templateName: String { String(reflecting: Self.self) }

  fileprivate static func register(in library: inout MustacheLibrary) throws {
    try library.register(FramedPage<Self>.text, named: templateName)
  }
}
