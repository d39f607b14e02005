import Testing

@testable import Web

struct MadeOnceTests {
  private struct Failed: Error {}

  private actor Count {
    private var count = 0

    func up() -> Int {
      count += 1
      return count
    }
  }

  @Test func `those who ask at once, and those who ask later, get what was made once`() async throws {
    let (once, count) = (MadeOnce<String, Int>(), Count())
    async let first = once.value(of: "a") { await count.up() }
    async let second = once.value(of: "a") { await count.up() }
    let both = try await [first, second]
    let later = try await once.value(of: "a") { await count.up() }
    let other = try await once.value(of: "b") { await count.up() }
    #expect(both == [1, 1] && later == 1 && other == 2)
  }

  @Test func `what failed is made anew for the next who asks`() async throws {
    let once = MadeOnce<String, Int>()
    await #expect(throws: Failed.self) { try await once.value(of: "a") { throw Failed() } }
    let made = try await once.value(of: "a") { 7 }
    #expect(made == 7)
  }
}
