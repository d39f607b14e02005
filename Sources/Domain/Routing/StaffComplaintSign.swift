/// Whether an item may be a complaint about one member of staff. Such a complaint is for that person's manager alone
/// (product.md part 1), and no program knows who that is: it is left to a person, never placed by a rule and never
/// learnt from. It is meant to see too much rather than too little.
package enum StaffComplaintSign {
  package static func isPossible(in item: RoutingItem) -> Bool {
    guard item.kind == .complaint else { return false }
    if item.dimension == .treatment { return true }
    return SwedishWords.all(in: item.subject + "\n" + item.text).contains { word in
      persons.contains(word) || isByTrade(word) || acts.contains(where: word.hasPrefix)
    }
  }

  /// One person, by the ending that trades have: "läraren", "inspektören", "sköterskan".
  private static func isByTrade(_ word: String) -> Bool {
    word.count >= 6 && !things.contains(word) && trades.contains(where: word.hasSuffix)
  }

  private static let trades = ["aren", "tören", "nören", "erskan", "arinnan", "biträdet"]

  /// What ends like a trade and is none.
  private static let things: Set = [
    "altaren", "dollaren", "hammaren", "högsommaren", "midsommaren", "sommaren",
  ]

  /// One person, by the work, where the ending does not tell.
  private static let persons = Set(
    """
    anställd anställda anställde assistenten busschauffören chauffören chefen enhetschefen fröken kocken kuratorn
    mentorn pedagogen rektor rektorn socialsekreterare tjänstemannen vikarien
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What one person does to another.
  private static let acts = [
    "bemöt", "diskriminer", "fördom", "förolämp", "förödmjuk", "hotade", "hotfull", "härskar", "kränk",
    "mobb",
    "nedlåtande", "nonchalant", "oförskämd", "otrevlig", "rasist", "skrek", "skällde", "slog", "trakass",
    "tjänstefel",
    "övergrepp",
  ]
}
