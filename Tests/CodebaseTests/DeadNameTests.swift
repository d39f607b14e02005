import Testing

/// Names that nothing in Sources writes, and why they stand there.
private let usedOtherwise: [String: String] = [
  "appendLiteral": "the compiler calls it for the text of an SQL literal",
  "appendInterpolation": "the compiler calls it for each value of an SQL literal",
  "MemoryByteSource": "the reader of CSV is tested with bytes that no file holds",
  "PostgreSQLMaintenance": "the tests make and drop databases, which no transaction may",
]

private func declaration() throws -> Pattern {
  try Pattern(
    #"\bpackage\s+(?:(?:static|final|mutating|nonisolated|indirect|private\(set\)|fileprivate\(set\))\s+)*"#
      + #"(?:func|var|let|struct|enum|class|actor|protocol|typealias)\s+(\w+)"#)
}

/// What is declared `package` and written nowhere else in Sources: nobody uses it, or tests alone do.
/// A name that several types declare is looked at once for them all.
private func deadNames(in files: [SourceFile], exceptions: [String: String]) throws -> [String] {
  let declared = try declaration()
  var declarations: [String: Int] = [:]
  for line in files.flatMap(\.codeLines) where line.contains("package") {
    for name in declared.captures(in: line) { declarations[name, default: 0] += 1 }
  }
  let uses = CodeWords.counts(in: files.flatMap(\.codeLines))
  let dead = declarations.filter { name, count in uses[name, default: 0] <= count }.keys.sorted()
  let unused = dead.filter { exceptions[$0] == nil }.map { "\($0): nothing in Sources uses it" }
  let stale = exceptions.keys.sorted().filter { !dead.contains($0) }
  return unused + stale.map { "\($0): is no exception any more" }
}

struct DeadNameTests {
  @Test func `what other targets may use is used`() throws {
    expectNone(try deadNames(in: SourceTree.sources(), exceptions: usedOtherwise))
  }

  @Test func `a name that only its declaration and its comments have is found`() throws {
    let files = [
      SourceFile(
        path: "Sources/A/A.swift",
        text: """
          package struct Used {}
          /// Beside `unused` stands `taken`.
          package func unused() -> Used { Used() }
          package static func taken() -> String { "unused" }
          package private(set) var kept = 1
          """),
      SourceFile(
        path: "Sources/B/B.swift", text: "package func unused(_ a: Int) -> String { taken() }\n"),
    ]
    #expect(
      try deadNames(in: files, exceptions: ["kept": "", "taken": ""]) == [
        "unused: nothing in Sources uses it", "taken: is no exception any more",
      ])
  }
}
