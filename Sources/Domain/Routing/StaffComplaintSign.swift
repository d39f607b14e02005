/// Whether an item may be a complaint about one member of staff. Such a complaint is for that person's manager alone
/// (product.md part 1), and no program knows who that is: it is left to a person, never placed by a rule and never
/// learnt from. It is meant to see too much rather than too little.
package enum StaffComplaintSign {
  /// Whose behaviour an item is about as far as it can be told when it comes in: by its sender's word, or else by the
  /// signs in it. Praise is for everybody to read.
  package static func atArrival(_ item: RoutingItem, said: AboutStaff?) -> AboutStaff? {
    if item.kind == .compliment { return nil }
    if let said { return said }
    guard isPossible(in: item) else { return nil }
    return words(in: item).contains(where: managers.contains) ? .manager : .employee
  }

  package static func isPossible(in item: RoutingItem) -> Bool {
    guard item.kind == .complaint else { return false }
    if item.dimension == .treatment { return true }
    return words(in: item).contains { word in
      persons.contains(word) || managers.contains(word) || isByTrade(word)
        || acts.contains(where: word.hasPrefix)
    }
  }

  private static func words(in item: RoutingItem) -> [String] {
    SwedishWords.all(in: item.subject + "\n" + item.text)
  }

  /// One person, by the ending that trades have: "läraren", "inspektören", "sköterskan".
  private static func isByTrade(_ word: String) -> Bool {
    word.count >= 6 && !things.contains(where: word.hasSuffix) && trades.contains(where: word.hasSuffix)
  }

  private static let trades = ["aren", "tören", "nören", "erskan", "arinnan", "biträdet"]

  /// What ends like a trade and is none, alone or as the end of a compound: things, seasons, and people who are not staff.
  private static let things =
    """
    altaren dollaren hammaren sommaren trottoaren källaren reservoaren skrivaren högtalaren släckaren varnaren
    tumlaren sugaren klipparen mätaren givaren sändaren öppnaren dispensaren snören
    brukaren ägaren användaren medborgaren invånaren deltagaren besökaren mottagaren anmälaren
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// One person, by the work, where the ending does not tell.
  private static let persons = Set(
    """
    anställd anställda anställde assistenten busschauffören chauffören fröken kocken kuratorn mentorn pedagogen
    socialsekreterare tjänstemannen vikarien
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// A manager of the place itself: what may be about one is not for that manager to read first.
  private static let managers = Set(
    "chefen enhetschefen föreståndaren förskolechefen områdeschefen rektor rektorn".split(separator: " ")
      .map(String.init))

  /// What one person does to another.
  private static let acts = [
    "bemöt", "diskriminer", "fördom", "förolämp", "förödmjuk", "hotade", "hotfull", "härskar", "kränk",
    "mobb",
    "nedlåtande", "nonchalant", "oförskämd", "otrevlig", "rasist", "skrek", "skällde", "slog", "trakass",
    "tjänstefel",
    "övergrepp",
  ]
}
