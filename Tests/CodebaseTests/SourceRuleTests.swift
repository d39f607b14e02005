import Testing

private let clockFile = "Sources/norna/SystemClock.swift"

/// Time is a value that is handed in, so that a deadline can be tested on any day.
private func clockFindings(in file: SourceFile) throws -> [String] {
  guard file.path != clockFile else { return [] }
  let message = "only \(clockFile) asks what time it is; take a clock or `now`"
  let readings = [
    #"\bDate(\.init)?\(\)"#, #"\bDate\.now\b"#, #"\bDate\(timeIntervalSinceNow"#,
    #"(?<![\w)\]?!])\.now\b(?!\()"#, #"\b(gettimeofday|clock_gettime|time\(nil\))"#,
  ]
  return Pattern.findings(try readings.map { try Pattern($0, message) }, in: file.codeLines, of: file.path)
}

/// What would end the process, or hide that something is not finished.
private func forbiddenCode(in file: SourceFile) throws -> [String] {
  let patterns = [
    try Pattern(
      #"\b(fatalError|preconditionFailure)\("#, "throws a typed error instead of ending the process"),
    try Pattern(#"\btry!"#, "no try!"),
    try Pattern(#"\bas!"#, "no as!"),
    try Pattern(
      #"\bpublic\s+(struct|class|enum|protocol|actor|extension|func|var|let|init|static|final|typealias)\b"#,
      "package is the widest access there is"),
  ]
  return Pattern.findings(patterns, in: file.codeLines, of: file.path)
}

/// Read in the whole text, since these stand in comments.
private func unfinishedNotes(in file: SourceFile) throws -> [String] {
  let note = try Pattern(#"\b(TODO|FIXME|XXX)\b"#, "finish it or file an issue")
  return Pattern.findings([note], in: file.lines, of: file.path)
}

/// What the compiler cannot check must be argued for on the line above.
private func unprovenClaims(in file: SourceFile) throws -> [String] {
  let claim = try Pattern(#"@unchecked\s+Sendable|nonisolated\(unsafe\)"#)
  return zip(file.codeLines, [""] + file.lines).enumerated().compactMap { number, pair in
    let (line, above) = pair
    guard claim.matches(line), !above.drop(while: \.isWhitespace).hasPrefix("//") else { return nil }
    return "\(file.path):\(number + 1): say on the line above why this is safe"
  }
}

private func excessLines(in file: SourceFile, limit: Int) -> [String] {
  let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
  return count <= limit ? [] : ["\(file.path): \(count) lines, at most \(limit)"]
}

/// A test that is skipped or cannot fail proves nothing.
private func emptyTests(in file: SourceFile) throws -> [String] {
  let patterns = [
    try Pattern(#"\.disabled\(|\bwithKnownIssue\b|\bXCTSkip"#, "a test is run or removed"),
    try Pattern(#"#expect\((Bool\()?true\b"#, "this test cannot fail"),
  ]
  return Pattern.findings(patterns, in: file.codeLines, of: file.path)
}

struct SourceRuleTests {
  @Test func `only the clock file asks what time it is`() throws {
    expectNone(try SourceTree.sources().flatMap(clockFindings))
    let text = "let a = Date()\nlet b: Date = .now\nlet c = tx.now\nlet d = Date(timeIntervalSince1970: 0)\n"
    let elsewhere = SourceFile(path: "Sources/Web/X.swift", text: text)
    #expect(
      try clockFindings(in: elsewhere).map { $0.prefix(22) } == [
        "Sources/Web/X.swift:1:", "Sources/Web/X.swift:2:",
      ])
    #expect(try clockFindings(in: SourceFile(path: clockFile, text: text)) == [])
  }

  @Test func `nothing in Sources ends the process or is public`() throws {
    expectNone(try SourceTree.sources().flatMap(forbiddenCode))
    let bad = SourceFile(
      path: "X.swift",
      text: """
        /// Never calls fatalError(…).
        let text = "fatalError()"
        fatalError("no")
        let a = try! f()
        let b = a as! Int
        public struct S {}
        let c = Visibility.public
        """)
    #expect(
      try forbiddenCode(in: bad).map { $0.prefix(10) } == [
        "X.swift:3:", "X.swift:4:", "X.swift:5:", "X.swift:6:",
      ])
  }

  @Test func `nothing in Sources is left for later`() throws {
    expectNone(try SourceTree.sources().flatMap(unfinishedNotes))
    let bad = SourceFile(path: "X.swift", text: "let done = 1\n// TODO: the rest\n")
    #expect(try unfinishedNotes(in: bad) == ["X.swift:2: finish it or file an issue"])
  }

  @Test func `what the compiler cannot check is argued for on the line above`() throws {
    expectNone(try (SourceTree.sources() + SourceTree.tests()).flatMap(unprovenClaims))
    let bad = SourceFile(
      path: "X.swift",
      text: """
        // The pool hands a connection to one job at a time.
        final class Proven: @unchecked Sendable {}

        final class Unproven: @unchecked Sendable {}
        """)
    #expect(try unprovenClaims(in: bad) == ["X.swift:4: say on the line above why this is safe"])
  }

  @Test func `no file is too long`() throws {
    expectNone(try SourceTree.sources().flatMap { excessLines(in: $0, limit: 400) })
    expectNone(try SourceTree.tests().flatMap { excessLines(in: $0, limit: 600) })
    let long = SourceFile(path: "X.swift", text: String(repeating: "\n", count: 401))
    #expect(excessLines(in: long, limit: 400) == ["X.swift: 401 lines, at most 400"])
    #expect(excessLines(in: long, limit: 401) == [])
  }

  @Test func `no test is skipped and every test can fail`() throws {
    expectNone(try SourceTree.tests().flatMap(emptyTests))
    let bad = SourceFile(path: "X.swift", text: "@Test(.disabled()) func f() {\n  #expect(true)\n}\n")
    #expect(
      try emptyTests(in: bad) == ["X.swift:1: a test is run or removed", "X.swift:2: this test cannot fail"])
  }

  @Test func `prose is not code, and what is interpolated is`() {
    let text = #"""
      let a = "Date()" /* Date() /* Date() */ Date() */ + b // Date()
      let c = "\(Date()) \"Date()\""
      let d = #"\(Date())"# + #/"Date()/#
      func `an odd " in Date()`() {}
      """#
    let code = SwiftCode.withoutProse(text).split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(code == ["let a = + b", "let c = Date())", "let d = +", "func () {}"])
  }
}
