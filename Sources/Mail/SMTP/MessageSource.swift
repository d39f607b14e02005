/// Hands a message out piece by piece as libcurl asks for it.
final class MessageSource {
  /// Whether all of it has been handed out: libcurl asks for more when it has sent what it had, and there was no more.
  private(set) var isHandedOver = false
  private let bytes: [UInt8]
  private var position = 0

  init(_ content: String) {
    bytes = Array(content.utf8)
  }

  /// For CURLOPT_READFUNCTION.
  static let read: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int =
    {
      buffer, size, count, context in
      guard let buffer, let context else { return 0 }
      let source = Unmanaged<MessageSource>.fromOpaque(context).takeUnretainedValue()
      return source.fill(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = bytes[position...].prefix(buffer.count)
    buffer.copyBytes(from: piece)
    position += piece.count
    if piece.isEmpty { isHandedOver = true }
    return piece.count
  }
}
