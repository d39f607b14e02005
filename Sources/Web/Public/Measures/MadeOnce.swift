/// What takes long to make, anybody may ask for and never changes: made once while the server runs. Those who ask at once
/// wait for the same one.
actor MadeOnce<Key: Hashable & Sendable, Value: Sendable> {
  private var made: [Key: Task<Value, any Error>] = [:]

  /// - Parameter make: what makes it; called again only where it failed.
  func value(of key: Key, _ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
    if let task = made[key] { return try await task.value }
    let task = Task { try await make() }
    made[key] = task
    do {
      return try await task.value
    } catch {
      made[key] = nil
      throw error
    }
  }
}
