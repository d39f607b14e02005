/// What a municipality says of its own result in a measure (egen analys): why it is as it is, and what is done about it.
///
/// Every wording is kept. Another municipality's come in files (`AnalysisFile` in Operations) with its own numbers of
/// versions, so that the same file twice changes nothing.
package struct MeasureAnalysis: Sendable, Equatable {
  /// What it is about.
  package struct Subject: Sendable, Hashable {
    package let municipality: AreaID
    /// The measure set's id: the same measure may be said other things of in another set.
    package let set: String
    package let year: Int
    package let kpi: KPIID

    package init(municipality: AreaID, set: String, year: Int, kpi: KPIID) {
      self.municipality = municipality
      self.set = set
      self.year = year
      self.kpi = kpi
    }
  }

  package let subject: Subject
  package let version: Int
  /// Empty in a version that took the analysis back.
  package let text: String
  /// Whoever wrote it, as they were called then.
  package let author: String
  package let writtenOn: CalendarDay

  package init(subject: Subject, version: Int, text: String, author: String, writtenOn: CalendarDay) {
    self.subject = subject
    self.version = version
    self.text = text
    self.author = author
    self.writtenOn = writtenOn
  }

  package static let longestText = 6_000
  package static let longestAuthor = 200

  /// The text, tidy. An empty one takes back what was said.
  /// - Throws: `Problem` about `text`.
  package static func checked(_ text: String) throws(Problem) -> String {
    let tidy = TidyText.body(text)
    guard tidy.count <= longestText else {
      throw Problem(.invalid, .fieldTooLong, [String(longestText)], field: "text")
    }
    guard !tidy.contains("\0") else { throw Problem(.invalid, .controlCharacter, field: "text") }
    return tidy
  }
}
