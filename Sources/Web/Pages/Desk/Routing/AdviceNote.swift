import Mustache

/// Where something should go, and why: a proposal that somebody takes or leaves.
struct AdviceNote: MustacheParent, Sendable {
  /// "Hemtjänst Norr".
  let place: String
  /// "Orden skolskjuts och buss talar för det. Säkerhet 82 %.", "Regeln ”Snö och halka” säger det."
  let why: String
  /// "Därefter Tallsjö skolområde (11 %)."; nil when there is nothing else to say.
  var otherwise: String?

  func child(named name: String) -> Any? {
    switch name {
    case "place": place
    case "why": why
    case "otherwise": answer(otherwise)
    default: nil
    }
  }

  /// Mustache text for the proposal in the section `advice`.
  static let template = ##"""
    {{#advice}}<p class="advice"><strong>Förslag: {{place}}.</strong> {{why}}{{#otherwise}} {{.}}{{/otherwise}}</p>{{/advice}}
    """##
}
