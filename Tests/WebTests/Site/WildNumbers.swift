import HTTPTypes

/// Numbers that no page of ours writes in an address or a form, and that anybody else may.
enum WildNumbers {
  /// The two that no sum, product or difference may be made of.
  static let extremes = [String(Int.max), String(Int.min)]
  static let all = extremes + ["-1", "0", "9e99", "12345678901234567890"]

  /// The page or the place in a list.
  private static let pages = ["page", "plats"]
  /// How many, as the page before tells it.
  private static let counts = [
    "kvar", "om", "nya", "uppgifter", "lika", "aldre", "egnamatt", "skiljer", "lamnade",
  ]
  /// Years, days, and what things are known by.
  private static let others = [
    "ar", "year", "day", "through", "from", "to", "regFrom", "regTo", "dueFrom", "dueTo", "number", "asked",
    "genvag", "municipality", "network", "arende", "monster", "meeting", "q",
  ]

  /// What a form may carry: versions, and how many rows it has.
  private static let posted = [
    "version", "version-T", "version-K", "version-M", "seen", "ordinal", "rows", "questions", "participants",
    "acknowledgeDays", "answerDays", "year", "points-1", "figure",
  ]

  /// The words behind which a page tells how many of something there were; elsewhere it is a number itself.
  private static let told = [
    "/desk/jamforelse": "analyser", "/desk/utskick": "alla",
    "/desk/medarbetare/konto/{username}": "roll-borttagen",
  ]

  static func fields(_ number: String) -> [String: String] {
    Dictionary(posted.map { ($0, number) }) { first, _ in first }
  }

  /// Queries that hold a wild number under every name that a page reads one by: all at once, and of the worst in groups
  /// too, since what is wrong with a year or a day may be told before the page is looked at.
  static func queries(of path: String) -> [String] {
    let groups = extremes.flatMap { number in
      [query(pages, number, path), query(counts, number, path)]
    }
    return groups + all.map { query(pages + counts + others, $0, path) }
  }

  private static func query(_ names: [String], _ number: String, _ path: String) -> String {
    let items = names.map { "\($0)=\(number)" }
    let list = "lista=page%3D\(number)"
    return "?" + (items + [list, "klart=\(told[path] ?? number)"]).joined(separator: "&")
  }

  /// The address with a wild number in the place of a number or a year; none where it has no such place.
  static func paths(of path: String) -> [String] {
    let places = ["{number}", "{year}", "{version}"].filter { path.contains($0) }
    return places.flatMap { place in all.map { path.replacing(place, with: $0) } }
  }
}
