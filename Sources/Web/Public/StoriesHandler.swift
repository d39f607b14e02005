import Domain
import Hummingbird
import Operations

extension Site {
  /// "Ni sa – vi gjorde": approved words only.
  func stories(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (stories, chart) = try await operations.publicStories()
    let municipality = try await operations.municipality().name
    return try await page(
      StoriesPage(
        municipality: municipality,
        stories: stories.map { item in
          let place = item.board.flatMap { chart.board($0)?.name } ?? "Hela kommunen"
          let month = "\(SwedishMonth.names[item.doneOn.month - 1]) \(item.doneOn.year)"
          return StoryItem(
            heading: item.story.headline, youSaid: item.story.youSaid, weDid: item.story.weDid,
            when: "\(place), \(month)")
        }), path: "/forbattringar")
  }
}
