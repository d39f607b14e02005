/// The provision that makes something secret (bestämmelse), in the words of whoever decides. It names chapter and section,
/// "26 kap. 1 § OSL", since a refusal says on what it rests (offentlighets- och sekretesslagen 6:3); "hemligt" says
/// nothing.
package enum Provision {
  package static let longest = 200

  /// The provision, tidy.
  /// - Parameter missing: what is said when there is none.
  /// - Throws: `Problem` about `field`.
  package static func checked(
    _ text: String, missing: ProblemKey = .provisionMissing, field: String
  ) throws(Problem) -> String {
    let tidy = TidyText.line(text)
    guard !tidy.isEmpty else { throw Problem(.invalid, missing, field: field) }
    guard tidy.count <= longest else {
      throw Problem(.invalid, .fieldTooLong, [String(longest)], field: field)
    }
    guard !tidy.contains(where: \.isNewline), !tidy.contains("\0") else {
      throw Problem(.invalid, .controlCharacter, field: field)
    }
    guard namesSection(tidy) else { throw Problem(.invalid, .provisionWrong, field: field) }
    return tidy
  }

  /// "26 kap. 1 §", "21 kap. 3 a § OSL", "15 kap. 1–2 §§".
  private static func namesSection(_ text: String) -> Bool {
    text.lowercased().contains(#/\d+\s*[a-z]?\s*kap.*?\d+\s*[a-z]?\s*§/#)
  }
}
