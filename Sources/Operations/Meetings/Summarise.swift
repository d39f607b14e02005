import Domain
import SQLEngine
import Storage

extension Operations {
  /// How long a summary for the workplace meeting may be: a line or two.
  package static let longestSummary = 300

  /// Writes what was said in a case for the workplace meeting, in words that point at nobody. Writing it approves it; an
  /// empty one takes it off the sheet again.
  /// - Parameter seen: what stood there when the words were written, empty for nothing; nil where nobody looked.
  /// - Throws: `Problem` conflict when something else stands there by now, with what it is.
  package func summarise(
    _ number: CaseNumber, _ text: String, instead seen: String? = nil, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let tidy = TidyText.line(text)
    guard tidy.count <= Self.longestSummary else {
      throw Problem(.invalid, .fieldTooLong, [String(Self.longestSummary)], field: number.description)
    }
    guard !tidy.contains(where: \.isNewline), !tidy.contains("\0") else {
      throw Problem(.invalid, .controlCharacter, field: number.description)
    }
    guard SelfDisclosure.found(in: tidy, anonymous: .anonymous).isEmpty else {
      throw Problem(.invalid, .pointsAtPerson, field: number.description)
    }
    return try await change(number, version: version, by: actor, .summarised) { work in
      let last = try TextStore(work.transaction).all(of: work.before.id).last { $0.role == .summary }
      let standing = last?.text.body ?? ""
      guard tidy != standing else {
        throw Problem(.invalid, .nothingChanged, field: number.description)
      }
      if let seen, seen != standing {
        throw Problem(.conflict, .summaryChangedMeanwhile, [standing], field: number.description)
      }
      _ = try work.keep(tidy, as: .summary)
    }
  }
}
