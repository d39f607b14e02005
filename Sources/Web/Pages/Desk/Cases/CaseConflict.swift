import Mustache

/// Two persons changed the same thing: both versions, so that the later one can choose.
struct CaseConflict: MustacheParent, Sendable {
  var heading = "Någon annan har ändrat ärendet"
  /// "Sara Lind sparade kl. 10.14, medan du skrev. Ditt är inte sparat än."
  let text: String
  let theirs: [DescribedText]
  let mine: [DescribedText]
  /// What to do with what one wrote: it stands in the form, or the form is not offered any more.
  let advice: String

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "text": text
    case "theirs": theirs
    case "mine": mine
    case "advice": advice
    default: nil
    }
  }

  /// Mustache text for the section `conflict`.
  static let template = ##"""
    {{#conflict}}<div class="summary" role="alert" tabindex="-1" autofocus="autofocus" aria-labelledby="conflict-heading">
    <h2 id="conflict-heading">{{heading}}</h2>
    <p>{{text}}</p>
    <div class="versions">
    <section aria-labelledby="theirs"><h3 id="theirs">Så står det nu</h3>\##(DescribedText.template("theirs"))</section>
    <section aria-labelledby="mine"><h3 id="mine">Det du skrev</h3>\##(DescribedText.template("mine"))</section>
    </div>
    <p>{{advice}}</p>
    </div>{{/conflict}}
    """##
}
