/// That a decided comparison is there for everybody to read (publicerad), until it is withdrawn: who did either, and when,
/// stays. What was withdrawn can be published again, as the next one.
package struct ComparisonPublication: Sendable, Equatable {
  /// Who did it, as they were called then, and when.
  package struct Step: Sendable, Equatable {
    package let name: String
    package let done: Doing

    package init(name: String, done: Doing) {
      self.name = name
      self.done = done
    }
  }

  /// The decided comparison's id.
  package let document: RowID
  /// 1 for the first time that it was published.
  package let ordinal: Int
  package let published: Step
  package let withdrawn: Step?

  package init(document: RowID, ordinal: Int, published: Step, withdrawn: Step? = nil) {
    self.document = document
    self.ordinal = ordinal
    self.published = published
    self.withdrawn = withdrawn
  }

  package var isPublic: Bool { withdrawn == nil }
}
