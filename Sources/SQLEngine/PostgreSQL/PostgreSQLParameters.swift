import CPostgreSQL

/// The values of a statement in the text format, one after the other in one piece of memory.
struct PostgreSQLParameters {
  private var bytes: [UInt8] = []
  /// Where each value begins; nil for NULL.
  private var starts: [Int?] = []

  init(_ values: [SQLValue]) {
    bytes.reserveCapacity(values.count * 16)
    starts.reserveCapacity(values.count)
    for value in values { append(value) }
  }

  /// Calls with what libpq wants: a number, and an array of C strings.
  func withPointers<Value>(_ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?) -> Value) -> Value {
    bytes.withUnsafeBytes { memory in
      let base = memory.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
      return pointers.withUnsafeBufferPointer { body(Int32($0.count), $0.baseAddress) }
    }
  }

  /// Calls with the names and the values as two arrays that end in nil.
  static func withNamed<Value>(
    _ parameters: [(name: String, value: String)],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<UnsafePointer<CChar>?>?) -> Value
  ) -> Value {
    let names = PostgreSQLParameters(parameters.map { .text($0.name) } + [.null])
    let values = PostgreSQLParameters(parameters.map { .text($0.value) } + [.null])
    return names.withPointers { _, names in values.withPointers { _, values in body(names, values) } }
  }

  private mutating func append(_ value: SQLValue) {
    let start = bytes.count
    switch value {
    case .null:
      starts.append(nil)
      return
    case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .real(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .boolean(let flag): bytes.append(UInt8(ascii: flag ? "t" : "f"))
    }
    bytes.append(0)
    starts.append(start)
  }
}
