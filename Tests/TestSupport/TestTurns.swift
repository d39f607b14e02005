/// Lets a few tests at a time have a database of their own: all tests start at once, and a server takes only so many
/// connections.
package actor TestTurns {
  package static let shared = TestTurns(atATime: 12)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private init(atATime count: Int) {
    free = count
  }

  /// Waits for a turn, and gives it back whatever happens. Not to be nested: the inner one might wait for the outer.
  package nonisolated func wait<Value>(for body: () async throws -> Value) async throws -> Value {
    await take()
    do {
      let value = try await body()
      await giveBack()
      return value
    } catch {
      await giveBack()
      throw error
    }
  }

  private func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
