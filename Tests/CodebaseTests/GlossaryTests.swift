import Testing

/// A row of the glossary: what stands in its column of code, and whether that is only named yet.
private struct GlossaryRow {
  let number: Int
  /// What stands between backticks.
  let names: [String]
  let isLater: Bool
}

private func rows(of glossary: SourceFile) throws -> [GlossaryRow] {
  let quoted = try Pattern("`([^`]+)`")
  return glossary.lines.enumerated().compactMap { index, line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard line.hasPrefix("| "), cells.count == 5 else { return nil }
    return GlossaryRow(
      number: index + 1, names: quoted.captures(in: cells[2]), isLater: cells[3].hasPrefix(" later"))
  }
}

/// Names without code that do not say *later*, and rows that say it of what there is.
/// - Parameter words: those of the code, the names in its texts included, since columns and JSON stand there.
private func glossaryFaults(in glossary: SourceFile, words: Set<String>) throws -> [String] {
  try rows(of: glossary).flatMap { row -> [String] in
    let missing = row.names.filter { name in !CodeWords.all(in: name).allSatisfy(words.contains) }
    let place = "\(glossary.path):\(row.number)"
    if row.isLater {
      let names = row.names.joined(separator: ", ")
      return missing.isEmpty ? ["\(place): says later, and \(names) is there"] : []
    } else {
      return missing.map { "\(place): \($0) is not in Sources, and the row does not say later" }
    }
  }
}

private func isComment(_ line: String) -> Bool {
  line.drop(while: \.isWhitespace).hasPrefix("//")
}

struct GlossaryTests {
  @Test func `what the glossary names is in the code, or the row says later`() throws {
    let lines = try SourceTree.sources().flatMap(\.lines).filter { !isComment($0) }
    let glossary = try SourceTree.file("docs/glossary.md")
    let found = try rows(of: glossary)
    #expect(found.contains { $0.names == ["FeedbackCase", "Cases"] } && found.contains(where: \.isLater))
    // The folders of nouns are named too.
    let nouns = try SourceTree.folders(in: "Sources/Domain")
    expectNone(try glossaryFaults(in: glossary, words: Set(CodeWords.counts(in: lines).keys).union(nouns)))
  }

  @Test func `a name without code, and a later that has come, are found`() throws {
    let glossary = SourceFile(
      path: "g.md",
      text: """
        | Swedish | In code | Note |
        |---|---|---|
        | svar | `Answer`, `Kind.praise` | never `Reply` |
        | gallring | `Disposal` | later; removes texts |
        | avslut | `Closure` | later |
        | hög | pile | |
        """)
    #expect(
      try glossaryFaults(in: glossary, words: ["Answer", "Kind", "Closure"]) == [
        "g.md:3: Kind.praise is not in Sources, and the row does not say later",
        "g.md:5: says later, and Closure is there",
      ])
  }
}
