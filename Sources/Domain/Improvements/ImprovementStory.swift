/// "Ni sa – vi gjorde": what inhabitants said and what the municipality did, in words made for the public page.
/// Nothing is shown before a person with the right has approved exactly these words.
package struct ImprovementStory: Sendable, Equatable {
  package let ordinal: Int
  package let headline: String
  package let youSaid: String
  package let weDid: String
  package let written: Doing
  package let approved: Doing?
  package let withdrawn: Doing?

  package init(
    ordinal: Int, headline: String, youSaid: String, weDid: String, written: Doing, approved: Doing? = nil,
    withdrawn: Doing? = nil
  ) {
    self.ordinal = ordinal
    self.headline = headline
    self.youSaid = youSaid
    self.weDid = weDid
    self.written = written
    self.approved = approved
    self.withdrawn = withdrawn
  }

  package var isPublic: Bool { approved != nil && withdrawn == nil }

  /// The same words as a new wording, so that what was withdrawn can be approved again. They are whose they were.
  package func again(as ordinal: Int) -> ImprovementStory {
    ImprovementStory(ordinal: ordinal, headline: headline, youSaid: youSaid, weDid: weDid, written: written)
  }

  /// Whether somebody may be the one who approves it. Where cases are presumed secret a second person reads it before
  /// it is public (rules 7 P3).
  /// - Parameter needsAnother: whether it has to be another than the writer.
  package func mayBeApproved(by actor: Actor, needsAnother: Bool) -> Bool {
    !needsAnother || written.actor != actor.reference
  }
}

/// A story on its way in.
package struct StoryText: Sendable, Equatable {
  package let headline: String
  package let youSaid: String
  package let weDid: String

  package init(headline: String, youSaid: String, weDid: String) {
    self.headline = headline
    self.youSaid = youSaid
    self.weDid = weDid
  }

  /// Tidy, whole, and without anything that looks like a person's number, telephone or e-mail address (rules 7 P4).
  package func checked() throws(Problems) -> StoryText {
    let tidy = StoryText(
      headline: TidyText.line(headline), youSaid: TidyText.body(youSaid), weDid: TidyText.body(weDid))
    var check = ImprovementTextCheck()
    check.require(tidy.headline, .titleMissing, field: "headline")
    check.require(tidy.youSaid, .storyMissing, field: "youSaid")
    check.require(tidy.weDid, .storyMissing, field: "weDid")
    check.limit(tidy.headline, to: ImprovementContent.longestLine, field: "headline")
    for (text, field) in [
      (tidy.headline, "headline"), (tidy.youSaid, "youSaid"), (tidy.weDid, "weDid"),
    ] {
      check.limit(text, to: ImprovementContent.longestText, field: field)
      if !SelfDisclosure.found(in: text, anonymous: .anonymous).isEmpty {
        check.note(.pointsAtPerson, field: field)
      }
    }
    try check.finish()
    return tidy
  }
}

extension Improvement {
  /// "Vi gjorde" is said of what is done, and of nothing else.
  package func checkPublishing() throws(Problem) {
    guard progress.status == .done else { throw Problem(.invalid, .notDoneYet, field: "story") }
  }
}
