import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes "Ni sa – vi gjorde". What is public stays as it is until the new words are approved.
  package func writeStory(
    _ text: StoryText, of id: ImprovementID, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    let text = try text.checked()
    return try await change(id, version: version, by: actor) { work in
      let store = ImprovementStoryStore(work.transaction)
      let stories = try store.all(of: id)
      if let last = stories.last,
        StoryText(headline: last.headline, youSaid: last.youSaid, weDid: last.weDid) == text
      {
        throw Problem(.invalid, .nothingChanged, field: "headline")
      }
      try store.insert(
        ImprovementStory(
          ordinal: stories.count + 1, headline: text.headline, youSaid: text.youSaid, weDid: text.weDid,
          written: work.doing), of: id)
      work.changes = [ImprovementChange("story", from: "", to: text.headline)]
    }
  }

  /// Approves one wording for the public page; it takes the place of what is there. One that was withdrawn comes back as
  /// a new wording, so that both stand in the history.
  /// - Parameter ordinal: the wording that the person read. Another one is not approved along with it.
  /// - Throws: `Problem` when it is public already, and when somebody else has to approve it.
  package func approveStory(
    _ ordinal: Int, of id: ImprovementID, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    try await change(id, version: version, by: actor, .publish) { work in
      try work.before.checkPublishing()
      let store = ImprovementStoryStore(work.transaction)
      let stories = try store.all(of: id)
      guard let read = stories.first(where: { $0.ordinal == ordinal }), !read.isPublic else {
        throw Problem(.invalid, .nothingChanged, field: "story")
      }
      let needsAnother = try needsSecondApprover(work.before, in: work.transaction)
      guard read.mayBeApproved(by: actor, needsAnother: needsAnother) else {
        throw Problem(.invalid, .secondApproverNeeded, field: "story")
      }
      _ = try store.withdraw(of: id, work.doing)
      let story = read.withdrawn == nil ? read : read.again(as: stories.count + 1)
      if story.ordinal != ordinal { try store.insert(story, of: id) }
      guard try store.approve(story.ordinal, of: id, work.doing) else {
        throw Problem(.invalid, .nothingChanged, field: "story")
      }
      work.changes = [ImprovementChange("storyApproved", from: "", to: String(story.ordinal))]
    }
  }

  /// Whether another than the writer has to approve what is told: where the improvement lies, or where a case that led
  /// to it does, cases are presumed secret, and where such a case is closed around a member of staff.
  func needsSecondApprover(_ item: Improvement, in transaction: Transaction) throws -> Bool {
    if let unit = item.placement.unit, try ProtectedUnitStore(transaction).all()[unit] != nil { return true }
    let guards = GuardStore(transaction)
    return try ActionPlanStore(transaction).cases(of: item.id).contains { value in
      try guards.guarded(value).isClosedOff
    }
  }

  /// Takes the story off the public page at once.
  package func withdrawStory(
    of id: ImprovementID, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    try await change(id, version: version, by: actor, .publish) { work in
      let store = ImprovementStoryStore(work.transaction)
      guard let story = try store.all(of: id).last(where: \.isPublic) else {
        throw Problem(.invalid, .nothingChanged, field: "story")
      }
      _ = try store.withdraw(of: id, work.doing)
      work.changes = [ImprovementChange("storyWithdrawn", from: String(story.ordinal), to: "")]
    }
  }

  /// What the public reads, newest first, with the boards' names.
  package func publicStories() async throws -> (stories: [PublicStory], chart: OrganisationChart) {
    try await database.read {
      (try ImprovementStoryStore($0).allPublic(), try OrganisationStore($0).chart())
    }
  }
}
