import Mustache

/// A message of the thread between the sender and the municipality, or a note that only the desk sees.
struct ThreadMessage: MustacheParent, Sendable {
  enum Side: String, Sendable {
    case citizen, municipality, note
  }

  /// "Du", "Avsändaren", "Karin Öberg, Hemtjänst Norr".
  let author: String
  /// What it is, "Bekräftelse", "Svar", "Fråga till dig", "Intern anteckning".
  let heading: String
  /// "onsdag 25 november kl. 09.12", or the day alone for what an anonymous sender wrote.
  let when: String
  let text: String
  let side: String

  init(_ side: Side, author: String, heading: String, when: String, text: String) {
    self.author = author
    self.heading = heading
    self.when = when
    self.text = text
    self.side = side.rawValue
  }

  func child(named name: String) -> Any? {
    switch name {
    case "author": author
    case "heading": heading
    case "when": when
    case "text": text
    case "side": side
    default: nil
    }
  }

  /// Mustache text for the section `thread`, its headings at level three.
  static let template = ##"""
    {{^empty(thread)}}<ol class="thread">
    {{#thread}}<li class="message message-{{side}}"><h3>{{heading}}</h3><p class="byline">{{author}}, {{when}}</p><p class="written">{{text}}</p></li>
    {{/thread}}</ol>{{/empty(thread)}}
    """##
}
