import Mustache

/// Exactly what will be sent, before it is sent.
struct AnswerPreviewPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Så läser avsändaren svaret"
  /// The answer as it stands on the sender's page.
  let thread: [ThreadMessage]
  /// How the sender learns that it is there.
  let notice: String
  /// The very mail; nil where none is sent.
  var mail: PreviewedMail?
  /// Who else reads it: the senders of merged duplicates.
  var others: String?
  /// How each of them learns of it.
  var ways: [String] = []
  let text: String
  let version: String
  let sendAction: String
  let editAction: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "thread": thread
    case "notice": notice
    case "mail": answer(mail)
    case "others": answer(others)
    case "ways": ways
    case "text": text
    case "version": version
    case "sendAction": sendAction
    case "editAction": editAction
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Inget är skickat än.</p>
    <section class="preview" aria-labelledby="answer-heading"><h2 id="answer-heading">Svaret</h2>
    \##(ThreadMessage.template)
    </section>
    <section aria-labelledby="notice-heading"><h2 id="notice-heading">Så får avsändaren veta det</h2>
    <p>{{notice}}</p>
    {{#mail}}<p><strong>Ämne:</strong> {{subject}}</p>
    <p class="quote written">{{text}}</p>{{/mail}}
    {{#others}}<p>{{.}}</p>{{/others}}
    {{^empty(ways)}}<ul>{{#ways}}<li>{{.}}</li>{{/ways}}</ul>{{/empty(ways)}}
    </section>
    <div class="two-forms">
    <form method="post" action="{{sendAction}}">
    \##(hidden)
    <button type="submit">Skicka svaret</button>
    </form>
    <form method="post" action="{{editAction}}">
    \##(hidden)
    <button class="second" type="submit" name="action" value="andra">Ändra svaret</button>
    </form>
    </div>
    """##)

  private static let hidden = ##"""
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    <input type="hidden" name="text" value="{{text}}" />
    """##
}

/// A mail as it will be sent, in its plain text, which says all that its HTML does.
struct PreviewedMail: MustacheParent, Sendable {
  let subject: String
  let text: String

  func child(named name: String) -> Any? {
    switch name {
    case "subject": subject
    case "text": text
    default: nil
    }
  }
}
