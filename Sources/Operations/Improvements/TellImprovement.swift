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

  /// Approves one wording for the public page; it takes the place of what is there.
  /// - Parameter ordinal: the wording that the person read. Another one is not approved along with it.
  package func approveStory(
    _ ordinal: Int, of id: ImprovementID, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    try await change(id, version: version, by: actor, .publish) { work in
      try work.before.checkPublishing()
      let store = ImprovementStoryStore(work.transaction)
      _ = try store.withdraw(of: id, work.doing)
      guard try store.approve(ordinal, of: id, work.doing) else {
        throw Problem(.invalid, .nothingChanged, field: "story")
      }
      work.changes = [ImprovementChange("storyApproved", from: "", to: String(ordinal))]
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
