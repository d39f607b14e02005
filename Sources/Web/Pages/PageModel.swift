import Mustache

/// What a page shows, as values that are already formatted: text, choices, lists. Handlers fill it, its template
/// only places it.
///
/// `child(named:)` answers for every stored property (a test holds them against each other). An optional goes
/// through `answer(_:)`, because a bare `nil` would let the template climb to a property of the same name further out.
protocol PageModel: MustacheParent, Sendable {
  associatedtype Frame: PageFrame

  static var template: PageTemplate { get }

  /// The page's own name, first in the browser's title and the only `h1`.
  var title: String { get }
}

/// What stands around a page: skip link, municipality, navigation, footer.
protocol PageFrame: MustacheParent, Sendable {
  /// Mustache text before and after the page. Written with the frame as context.
  static var top: String { get }
  static var bottom: String { get }
}

/// The Mustache text of a page, with the page's model as context.
///
/// Templates hold sections and values only. `{{{ }}}` is kept for the names in `trusted`, which carry markup that
/// the server made itself.
struct PageTemplate: Sendable {
  /// Names that a template may place without escaping: reports and figures rendered by Documents.
  static let trusted: Set<String> = ["reportHTML", "qrSVG", "chartSVG"]

  let text: String

  init(_ text: String) { self.text = text }
}

/// Frame and page as one context, so that both are written in one pass and nothing is copied.
struct FramedPage<Page: PageModel>: MustacheParent {
  let frame: Page.Frame
  let page: Page

  /// The whole document: the frame's top, the page, the frame's bottom.
  static var text: String {
    """
    {{% CONTENT_TYPE: \(PageEscaping.name)}}\
    {{#frame}}\(Page.Frame.top){{/frame}}\
    {{#page}}\(Page.template.text){{/page}}\
    {{#frame}}\(Page.Frame.bottom){{/frame}}
    """
  }

  /// `csrf` is answered here as well, since every form of the desk carries it however deep it stands.
  func child(named name: String) -> Any? {
    switch name {
    case "frame": frame
    case "page": page
    case "csrf": frame.child(named: "csrf")
    default: nil
    }
  }
}
