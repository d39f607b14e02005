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

  /// Waits until so many have asked for "a" and not gone.
  private func wait(for askers: Int, of once: MadeOnce<String, Int>) async {
    while await once.askers(of: "a") != askers { await Task.yield() }
  }

  @Test func `when one of two goes, also the one who began, the other gets what is made`() async throws {
    let (once, count) = (MadeOnce<String, Int>(), Count())
    let (opened, gate) = AsyncStream<Void>.makeStream()
    let make: @Sendable () async throws -> Int = {
      for await _ in opened {}
      try Task.checkCancellation()
      return await count.up()
    }
    let goes = Task { try await once.value(of: "a", make) }
    await wait(for: 1, of: once)
    let stays = Task { try await once.value(of: "a", make) }
    await wait(for: 2, of: once)
    goes.cancel()
    await wait(for: 1, of: once)
    gate.finish()
    let value = try await stays.value
    let later = try await once.value(of: "a", make)
    #expect(value == 1 && later == 1)
  }

  @Test func `when all go it is given up, and the next who asks gets one that is made anew`() async throws {
    let once = MadeOnce<String, Int>()
    let (opened, gate) = AsyncStream<Void>.makeStream()
    defer { gate.finish() }
    let make: @Sendable () async throws -> Int = {
      // Ends with the cancellation.
      for await _ in opened {}
      try Task.checkCancellation()
      return 1
    }
    let both = [Task { try await once.value(of: "a", make) }, Task { try await once.value(of: "a", make) }]
    await wait(for: 2, of: once)
    for asker in both { asker.cancel() }
    for asker in both {
      await #expect(throws: CancellationError.self) { try await asker.value }
    }
    let made = try await once.value(of: "a") { 7 }
    let later = try await once.value(of: "a") { 8 }
    #expect(made == 7 && later == 7)
  }

  @Test func `whoever asks while one that was given up has yet to end gets another`() async throws {
    let once = MadeOnce<String, Int>()
    let (opened, gate) = AsyncStream<Void>.makeStream()
    let make: @Sendable () async throws -> Int = {
      // A task of its own, which the cancellation does not reach.
      let waiting = Task<Void, Never> { for await _ in opened {} }
      await waiting.value
      try Task.checkCancellation()
      return 1
    }
    let goes = Task { try await once.value(of: "a", make) }
    await wait(for: 1, of: once)
    goes.cancel()
    await wait(for: 0, of: once)
    let made = try await once.value(of: "a") { 7 }
    gate.finish()
    await #expect(throws: CancellationError.self) { try await goes.value }
    let later = try await once.value(of: "a") { 8 }
    #expect(made == 7 && later == 7)
  }
}
