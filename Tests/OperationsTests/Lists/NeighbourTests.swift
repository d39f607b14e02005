import Domain
import Operations
import TestSupport
import Testing

struct NeighbourTests {
  private func around(_ number: CaseNumber, at place: Int, _ town: TestMunicipality) async throws
    -> [CaseNumber?]
  {
    let found = try await town.operations.neighbours(
      of: number, at: place, in: { $0.sort = .oldest }, for: town.officer)
    return [found.previous?.number, found.next?.number]
  }

  @Test(arguments: TestEngine.allCases)
  func `the neighbours are those of the list as it is now`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      var numbers: [CaseNumber] = []
      for text in ["Ett.", "Två.", "Tre.", "Fyra."] { numbers.append(try await town.submit(text)) }
      _ = try await town.submit("En annan nämnds.", to: town.preschool)
      #expect(try await around(numbers[0], at: 1, town) == [nil, numbers[1]])
      #expect(try await around(numbers[3], at: 4, town) == [numbers[2], nil])
      // Closed meanwhile, the second has left the list: the third has taken its place.
      _ = try await town.operations.close(numbers[1], reason: .withdrawn, actor: .staff(town.officer))
      #expect(try await around(numbers[1], at: 2, town) == [numbers[0], numbers[2]])
      #expect(try await around(numbers[2], at: 3, town) == [numbers[0], numbers[3]])
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.neighbours(of: numbers[0], at: 1, in: { _ in }, for: town.strategist)
      }
    }
  }
}
