import NIOCore
import NIOPosix
import Testing

/// A mail server that takes a whole message and never says what became of it.
final class SilentMailServer: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let onMessage: @Sendable () -> Void
  /// What has been heard of a line that is not whole yet.
  private var heard = ""
  private var isInMessage = false

  init(onMessage: @escaping @Sendable () -> Void) {
    self.onMessage = onMessage
  }

  /// - Parameters:
  ///   - onMessage: called when it has a message, with the dot that ends it.
  ///   - body: is given the port.
  static func with(
    onMessage: @escaping @Sendable () -> Void = {}, _ body: (Int) async throws -> Void
  ) async throws {
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(SilentMailServer(onMessage: onMessage))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    defer { server.close(promise: nil) }
    try await body(try #require(server.localAddress?.port))
  }

  func channelActive(context: ChannelHandlerContext) {
    say("220 here", context)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    heard += String(buffer: unwrapInboundIn(data))
    while let end = heard.firstRange(of: "\r\n") {
      let line = String(heard[..<end.lowerBound])
      heard = String(heard[end.upperBound...])
      hear(line, context)
    }
  }

  private func hear(_ line: String, _ context: ChannelHandlerContext) {
    if isInMessage {
      guard line == "." else { return }
      isInMessage = false
      onMessage()
    } else if line == "DATA" {
      isInMessage = true
      say("354 go on", context)
    } else if line != "QUIT" {
      say("250 well", context)
    }
  }

  private func say(_ line: String, _ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: line + "\r\n")), promise: nil)
  }
}
