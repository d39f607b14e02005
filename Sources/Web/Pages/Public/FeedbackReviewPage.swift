import Mustache

/// One answer of the form, with the field that the sender goes back to.
struct ReviewedAnswer: MustacheParent, Sendable {
  let term: String
  let text: String
  /// The id of the field.
  let target: String

  func child(named name: String) -> Any? {
    switch name {
    case "term": term
    case "text": text
    case "target": target
    default: nil
    }
  }
}

/// The review step: everything the sender wrote, before it is sent.
struct FeedbackReviewPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Granska din synpunkt"
  /// The same warnings as in the form.
  var warnings: [FormError] = []
  let answers: [ReviewedAnswer]
  /// Every field of the form, `submission` and `privacyNotice` too, as it was filled in.
  let values: [HiddenField]
  /// What happens next, "Du får ett kvitto direkt. Du får svar senast tisdag 8 december."
  let promise: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "warnings": warnings
    case "answers": answers
    case "values": values
    case "promise": promise
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Den är inte skickad än. Läs igenom och skicka den längst ned.</p>
    {{^empty(warnings)}}<div class="caution">
    <h2>Tänk på det här innan du skickar</h2>
    <ul>{{#warnings}}<li>{{text}}</li>{{/warnings}}</ul>
    <p>Du kan skicka ändå om du vill.</p>
    </div>{{/empty(warnings)}}
    <form method="post" action="/lamna-synpunkt">
    {{#values}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/values}}
    <dl class="review">
    {{#answers}}<div><dt>{{term}}</dt><dd class="written">{{text}}</dd><dd class="change"><button class="link" type="submit" name="step" value="edit" formaction="/lamna-synpunkt#{{target}}">Ändra<span class="unseen"> {{term}}</span></button></dd></div>
    {{/answers}}</dl>
    <p>{{promise}}</p>
    <p class="actions"><button type="submit" name="step" value="send">Skicka synpunkten</button>
    <button class="second" type="submit" name="step" value="edit">Ändra</button></p>
    </form>
    """##)
}
