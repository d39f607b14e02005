import Testing

/// The forms that are posted before anybody has logged in, and the two places that look at the session's token.
private let readers: Set = [
  "Sources/Web/Desk/Staff/SessionGuard.swift", "Sources/Web/Desk/KeptForm.swift",
  "Sources/Web/Desk/Staff/LogInHandler.swift", "Sources/Web/Desk/Staff/ProviderHandler.swift",
]

private func bareReadings(in file: SourceFile) throws -> [String] {
  guard file.path.hasPrefix("Sources/Web/Desk/"), !readers.contains(file.path) else { return [] }
  let reading = try Pattern(
    #"\bFormFields\(\s*request\b|\bcollectBody\(|\bbody(Text|Bytes)\("#,
    "take a posted form by `trustedFields` or `postedForm`, which keep its text when the session has ended")
  return Pattern.findings([reading], in: file.codeLines, of: file.path)
}

struct PostedFormTests {
  @Test func `no handler of the desk reads a form in a way that could lose its text`() throws {
    expectNone(try SourceTree.sources().flatMap(bareReadings))
    let text = """
      let fields = try await FormFields(request, context: context)
      let query = FormFields(query: request)
      let kept = try await trustedFields(request, context)
      """
    let bad = SourceFile(path: "Sources/Web/Desk/X.swift", text: text)
    #expect(try bareReadings(in: bad).map { $0.prefix(26) } == ["Sources/Web/Desk/X.swift:1"])
    #expect(try bareReadings(in: SourceFile(path: "Sources/Web/Public/X.swift", text: text)) == [])
  }
}
