/// The four criteria of all municipal activity (tillgänglighet, kompetens, bemötande, inflytande: Bengtsfors) and
/// Östersund's fifth, what belongs to the activity itself.
package enum QualityDimension: String, CaseIterable, Sendable, Codable {
  case access, competence, treatment, influence, operationSpecific

  package var swedish: String {
    switch self {
    case .access: "tillgång & tillgänglighet"
    case .competence: "kompetens"
    case .treatment: "bemötande"
    case .influence: "inflytande"
    case .operationSpecific: "verksamhetsspecifika"
    }
  }

  /// What a view is about, inside a sentence: "Flest synpunkter gäller …".
  package var inSentence: String {
    switch self {
    case .access, .competence, .treatment, .influence: swedish
    case .operationSpecific: "det som är särskilt för varje verksamhet"
    }
  }
}
