/// Whether an item may be a complaint about one member of staff. Such a complaint is for that person's manager alone
/// (product.md part 1), and no program knows who that is: it is left to a person, never placed by a rule and never
/// learnt from. It is meant to see too much rather than too little.
package enum StaffComplaintSign {
  package static func isPossible(in item: RoutingItem) -> Bool {
    guard item.kind == .complaint else { return false }
    if item.dimension == .treatment { return true }
    return SwedishWords.all(in: item.subject + "\n" + item.text).contains { word in
      persons.contains(word) || acts.contains(where: word.hasPrefix)
    }
  }

  /// One person, by the work.
  private static let persons = Set(
    """
    anställd anställda anställde assistenten barnskötaren biståndshandläggaren biträdet boendestödjaren chauffören
    busschauffören chefen enhetschefen fritidsledaren fröken föraren förskolläraren handläggaren kocken kuratorn
    läraren lärarinnan medarbetaren mentorn pedagogen rektor rektorn sekreteraren sjuksköterskan skolsköterskan
    sköterskan socialsekreteraren speciallärare städaren tjänstemannen undersköterskan vaktmästaren vikarien
    vårdbiträdet
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What one person does to another.
  private static let acts = [
    "diskriminer", "fördom", "förolämp", "förödmjuk", "hotade", "hotfull", "härskar", "kränk", "mobb",
    "nedlåtande",
    "nonchalant", "oförskämd", "otrevlig", "rasist", "skrek", "skällde", "slog", "trakass", "tjänstefel",
    "övergrepp",
  ]
}
