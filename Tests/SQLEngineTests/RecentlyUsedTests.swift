import Testing

@testable import SQLEngine

struct RecentlyUsedTests {
  @Test func `what was not used for longest goes first`() {
    var memory = RecentlyUsed<Int>(capacity: 2)
    #expect(memory.insert(1, for: "a") == nil)
    #expect(memory.insert(2, for: "b") == nil)
    #expect(memory.value(for: "a") == 1)
    #expect(memory.insert(3, for: "c") == 2)
    #expect(memory.value(for: "b") == nil)
    #expect(memory.value(for: "a") == 1)
  }
}
