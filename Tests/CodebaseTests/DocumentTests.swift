import Foundation
import Testing

/// Links to other files of the repository that lead nowhere.
private func deadLinks(in file: SourceFile, exists: (String) -> Bool) throws -> [String] {
  let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
  return try links(in: file.text).filter { !exists(resolve($0, from: folder)) }
    .map { "\(file.path): \($0) does not exist" }
}

private func links(in markdown: String) throws -> [String] {
  let prose = markdown.split(separator: "```", omittingEmptySubsequences: false)
    .enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
  return try Pattern(#"\]\(([^)#\s]+)[^)]*\)"#).captures(in: prose).filter { !$0.contains(":") }
}

private func resolve(_ link: String, from folder: String) -> String {
  var parts = folder.split(separator: "/")
  for part in link.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return parts.joined(separator: "/")
}

/// Decisions are numbered 0001, 0002 … without a gap, so that two branches that add one collide.
private func numberingFaults(in names: [String]) -> [String] {
  names.sorted().enumerated().compactMap { index, name in
    let expected = "\("0000".dropLast(String(index + 1).count))\(index + 1)-"
    return name.hasPrefix(expected) ? nil : "\(name): expected number \(expected.dropLast())"
  }
}

private func missingParts(of decision: SourceFile) -> [String] {
  ["## Context", "## Decision", "## Consequences"].filter { !decision.lines.contains($0) }
    .map { "\(decision.path): no \($0)" }
}

/// The words of the register that every reader must find in the glossary.
private let caseWords = [
  "FeedbackCase", "Kind.complaint", "Kind.compliment", "Kind.suggestion", "Kind.question",
  "QualityDimension.access", "QualityDimension.competence", "QualityDimension.treatment",
  "QualityDimension.influence", "QualityDimension.operationSpecific",
  "Board", "Department", "OrganisationUnit", "Council", "ServicePromise", "Deadline",
  "Acknowledgement", "Answer", "Closure", "ActionPlan", "Improvement", "ServiceDeclaration",
  "RegistrationStore", "CaseNumber", "Measure", "KPI", "Assessment", "Redaction", "Disposal",
]

private func missingWords(in glossary: String) -> [String] {
  caseWords.filter { !glossary.contains("`\($0)`") }
}

struct DocumentTests {
  @Test func `every relative link leads somewhere`() throws {
    expectNone(try SourceTree.documents().flatMap { try deadLinks(in: $0, exists: SourceTree.exists) })
  }

  @Test func `a dead link is found, and a link elsewhere is not ours`() throws {
    let page = SourceFile(
      path: "docs/page.md",
      text: """
        [a](../README.md#top) [b](gone.md) [c](https://example.org/x.md) ![d](pictures/d.png) [e](#here)
        ```
        [f](not-a-link.md)
        ```
        """)
    let found = try deadLinks(in: page, exists: ["README.md", "docs/pictures/d.png"].contains)
    #expect(found == ["docs/page.md: gone.md does not exist"])
  }

  @Test func `decisions are numbered without a gap and say why, what and what follows`() throws {
    let decisions = try SourceTree.documents().filter { $0.path.hasPrefix("docs/decisions/") }
    #expect(decisions.count > 0)
    expectNone(numberingFaults(in: decisions.map { String($0.path.dropFirst("docs/decisions/".count)) }))
    expectNone(decisions.flatMap(missingParts))
  }

  @Test func `a gap, a double number and a missing part are found`() {
    #expect(numberingFaults(in: ["0001-a.md", "0003-c.md"]) == ["0003-c.md: expected number 0002"])
    #expect(numberingFaults(in: ["0001-a.md", "0001-b.md"]) == ["0001-b.md: expected number 0002"])
    let half = SourceFile(path: "0001-a.md", text: "# A\n## Context\n## Decision\n")
    #expect(missingParts(of: half) == ["0001-a.md: no ## Consequences"])
  }

  @Test func `the glossary has every word of the register`() throws {
    expectNone(try missingWords(in: SourceTree.file("docs/glossary.md").text))
    #expect(missingWords(in: caseWords.dropLast().map { "`\($0)`" }.joined()) == ["Disposal"])
  }
}
