/// A bounded memory of values by key that forgets what has not been used for longest.
struct RecentlyUsed<Value> {
  private let capacity: Int
  private var entries: [String: (value: Value, lastUse: Int)] = [:]
  private var uses = 0

  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// The value of a key, which counts as a use.
  mutating func value(for key: String) -> Value? {
    uses += 1
    guard let index = entries.index(forKey: key) else { return nil }
    entries.values[index].lastUse = uses
    return entries.values[index].value
  }

  /// Remembers a value, and gives back the one that had to go for it.
  mutating func insert(_ value: Value, for key: String) -> Value? {
    uses += 1
    entries[key] = (value, uses)
    // Looked for by comparing all: it happens only when a statement is new, which costs far more.
    guard entries.count > capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return nil }
    return entries.removeValue(forKey: oldest.key)?.value
  }

  mutating func removeValue(for key: String) {
    entries[key] = nil
  }

  mutating func removeAll() {
    entries.removeAll()
  }
}
