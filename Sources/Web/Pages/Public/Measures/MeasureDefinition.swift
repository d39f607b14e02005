import Mustache

/// What a measure is, and where it comes from.
struct MeasureDefinition: MustacheParent, Sendable {
  /// Empty where nobody has read one.
  let text: String
  /// Id, source, unit, which way is better, when the next figures come.
  let facts: [DescribedText]
  /// What the same id has been called and meant before.
  let earlier: [DescribedText]

  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "facts": facts
    case "earlier": earlier
    default: nil
    }
  }

  /// Mustache text for the section `definition`.
  static let template = ##"""
    {{#definition}}<section aria-labelledby="definition"><h2 id="definition">Så är måttet definierat</h2>
    <p class="written">{{text}}</p>
    \##(DescribedText.template("facts"))
    {{^empty(earlier)}}<h3>Måttet har ändrats</h3>
    <p>Samma beteckning har haft andra namn eller definitioner. Jämför med försiktighet över åren.</p>
    \##(DescribedText.template("earlier")){{/empty(earlier)}}</section>{{/definition}}
    """##
}
