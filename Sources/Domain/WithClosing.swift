/// Runs `body`, and then closes what it needed, whatever happens.
/// - Throws: what went wrong in `body`, also when the closing then fails too: that is often only what follows from it.
///   What goes wrong in the closing is thrown where `body` went well.
package func withClosing<Value>(
  _ body: () async throws -> Value, close: () async throws -> Void
) async throws -> Value {
  let value: Value
  do {
    value = try await body()
  } catch {
    try? await close()
    throw error
  }
  try await close()
  return value
}
