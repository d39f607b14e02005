/// Where complaints about staff count among those of one quality dimension in some years (rules R24), as far as boards are
/// concerned: at a board that has enough of them not to point at anybody, or none, every year; or else for the whole
/// municipality alone; and nowhere when one of the years has too few for that too. It is the same in all the years, since
/// a board whose eight of one year are counted and whose four of the next are not would seem to have become better.
package enum StaffComplaintBoards {
  /// - Parameter years: the board of each complaint, by year; a year that is not there has none.
  /// - Returns: how many count at each board, by year; those of the whole municipality stand under nil.
  package static func counts(_ years: [Int: [BoardID?]]) -> [Int: [BoardID?: Int]] {
    let all = years.mapValues { boards in
      boards.reduce(into: [BoardID?: Int]()) { counts, board in counts[board, default: 0] += 1 }
    }
    let counted = Set(all.values.flatMap(\.keys)).filter { board in
      board != nil && StaffComplaintPlaces.tellOfNobody(all.values.map { $0[board] ?? 0 })
    }
    let rest = all.mapValues { boards in
      boards.reduce(0) { counted.contains($1.key) ? $0 : $0 + $1.value }
    }
    let countsRest = StaffComplaintPlaces.tellOfNobody(Array(rest.values))
    return all.reduce(into: [:]) { found, year in
      var boards = year.value.filter { counted.contains($0.key) }
      if countsRest, let together = rest[year.key], together > 0 { boards[nil] = together }
      found[year.key] = boards
    }
  }
}
