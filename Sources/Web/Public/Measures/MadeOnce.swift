import Synchronization

/// What takes long to make, anybody may ask for and never changes: made once while the server runs. Those who ask at
/// once wait for the same one, and it is given up when the last of them is cancelled.
actor MadeOnce<Key: Hashable & Sendable, Value: Sendable> {
  private var made: [Key: Making] = [:]

  /// How many have asked for it, without those who were cancelled before it was there.
  func askers(of key: Key) -> Int { made[key]?.askers ?? 0 }

  /// Whoever is cancelled while others wait gets it with them.
  /// - Parameter make: what makes it; called again only where it failed or was given up. It sees to it that it ends
  ///   when its task is cancelled.
  /// - Throws: what `make` throws.
  func value(of key: Key, _ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let making = joined(key, make)
    do {
      return try await withTaskCancellationHandler {
        try await making.task.value
      } onCancel: {
        making.leave()
      }
    } catch {
      // Where it was given up, another may have begun since.
      if made[key] === making { made[key] = nil }
      throw error
    }
  }

  /// The one that others have asked for too, or a new one.
  private func joined(_ key: Key, _ make: @escaping @Sendable () async throws -> Value) -> Making {
    if let begun = made[key], begun.join() { return begun }
    let new = Making(make)
    made[key] = new
    return new
  }

  /// One that is being made or has been, in a task of its own: whoever began it may go while others wait.
  private final class Making: Sendable {
    let task: Task<Value, any Error>
    /// Whoever began it is the first. Nobody leaves what has been made, so it is kept.
    private let count = Mutex(1)

    init(_ make: @escaping @Sendable () async throws -> Value) {
      task = Task { try await make() }
    }

    var askers: Int { count.withLock { $0 } }

    /// - Returns: false when all have left it, and it is given up.
    func join() -> Bool {
      count.withLock { count in
        guard count > 0 else { return false }
        count += 1
        return true
      }
    }

    func leave() {
      let isLast = count.withLock { count in
        count -= 1
        return count == 0
      }
      if isLast { task.cancel() }
    }
  }
}
