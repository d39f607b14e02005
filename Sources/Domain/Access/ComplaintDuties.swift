/// What another law than the promises asks for where a unit's cases are protected, of the complaints there. There is no
/// other word for what a unit does, and these laws hold just where it is protected for them.
extension ProtectedProfile {
  /// Whether its sender is told that it has come in, whatever they wished. Skollagen has every complaint about the
  /// education confirmed, and any dissatisfaction counts as one (4 kap. 8 §; rules R56).
  package func confirms(_ kind: Kind) -> Bool { self == .school && kind == .complaint }

  /// What an answer there should hold, with words that can be used as they stand; nil where no law says so.
  package func answerAdvice(for kind: Kind) -> String? {
    guard kind == .complaint else { return nil }
    switch self {
    case .socialServices: return nil
    // Feedback to whoever complained, and where else they can turn (rules R56).
    case .school:
      return
        "Klagomål på utbildning: berätta vad ni har kommit fram till och vad ni gör åt det. "
        + "Ta också med: ”Är du inte nöjd med hur vi har tagit hand om klagomålet kan du vända dig till "
        + "Skolinspektionen. Gäller det att ett barn eller en elev har blivit kränkt kan du vända dig till "
        + "Barn- och elevombudet.”"
    // Explanation, planned measures, and who helps (patientsäkerhetslagen 3 kap. 8 a–e §§; rules R58).
    case .healthCare:
      return
        "Klagomål på vård: svara snarast. Förklara vad som hände och vad ni gör för att det inte ska hända "
        + "igen. Ta också med: ”Patientnämnden kan hjälpa dig utan kostnad. Du kan också anmäla till "
        + "Inspektionen för vård och omsorg (IVO). Har du skadats i vården kan du ha rätt till ersättning från "
        + "patientförsäkringen.”"
    }
  }
}
