import Mustache

/// The way from a case back to the list that one came from, and to the cases beside it there.
struct ListWalk: MustacheParent, Sendable {
  /// The address of the list.
  let list: String
  /// Nil at the ends of the list.
  var previous: String?
  var next: String?

  func child(named name: String) -> Any? {
    switch name {
    case "list": list
    case "previous": answer(previous)
    case "next": answer(next)
    default: nil
    }
  }

  /// Mustache text for the section `walk`.
  static let template = ##"""
    {{#walk}}<nav class="walk on-screen" aria-label="Listan"><a href="{{list}}">Till listan</a>{{#previous}} <a href="{{.}}" rel="prev">Föregående ärende</a>{{/previous}}{{#next}} <a href="{{.}}" rel="next">Nästa ärende</a>{{/next}}</nav>{{/walk}}
    """##
}
