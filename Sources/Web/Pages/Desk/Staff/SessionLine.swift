import Mustache

/// A log-in that is open, as its owner or an administrator sees it.
struct SessionLine: MustacheParent, Sendable {
  let id: String
  /// "Firefox på Windows".
  let device: String
  /// "i dag kl. 8.02".
  let started: String
  let seen: String
  /// The one that the page is shown in: it is ended by logging out.
  var isThis = false

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "device": device
    case "started": started
    case "seen": seen
    case "isThis": isThis
    default: nil
    }
  }
}

/// A line of the staff log in plain Swedish.
struct StaffLogLine: MustacheParent, Sendable {
  let when: String
  /// Whose account; nil where that is said above.
  var whose: String?
  let what: String
  let doneBy: String

  func child(named name: String) -> Any? {
    switch name {
    case "when": when
    case "whose": answer(whose)
    case "what": what
    case "doneBy": doneBy
    default: nil
    }
  }

  /// Mustache text for the section `events`.
  static let template = ##"""
    {{^empty(events)}}<ol class="journal">
    {{#events}}<li><span class="when">{{when}}</span> <span class="what">{{#whose}}<strong>{{.}}</strong>: {{/whose}}{{what}}. <span class="detail">Av {{doneBy}}</span></span></li>
    {{/events}}</ol>{{/empty(events)}}
    """##
}
