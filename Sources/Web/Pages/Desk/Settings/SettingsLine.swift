import Mustache

/// A line of the history of the settings: when, and who did what.
struct SettingsLine: MustacheParent, Sendable {
  /// "i dag kl. 9.12".
  let when: String
  /// "Anna Berg ändrade namnet från ”Hemtjänst Norr” till ”Hemtjänst Fjäll”."
  let sentence: String

  func child(named name: String) -> Any? {
    switch name {
    case "when": when
    case "sentence": sentence
    default: nil
    }
  }

  /// Mustache text for the section `history`, the newest first.
  static let template = ##"""
    <section class="block" aria-labelledby="historik">
    <h2 id="historik">Historik</h2>
    {{^empty(history)}}<ol class="journal">
    {{#history}}<li><span class="when">{{when}}</span> <span class="what">{{sentence}}</span></li>
    {{/history}}</ol>{{/empty(history)}}
    {{^history}}<p>Inget har ändrats än.</p>{{/history}}
    </section>
    """##
}
