import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

extension Site {
  /// Where a log-in comes from. The address is used for counting wrong attempts in memory, and goes no further.
  func origin(_ request: Request, _ context: SiteContext) -> LogInOrigin {
    LogInOrigin(
      source: source(request, context), deviceToken: deviceCookie.value(in: request),
      device: DeviceWords.swedish(request.headers[.userAgent]))
  }

  private func source(_ request: Request, _ context: SiteContext) -> String? {
    switch settings.source {
    case .connection: context.channel.remoteAddress?.ipAddress
    case .forwardedFor:
      // The last one is the proxy's own word; those before it are whatever the client wrote.
      request.headers[values: .forwardedFor].last?.split(separator: ",").last.map {
        String($0.filter { !$0.isWhitespace })
      }
    }
  }
}

extension HTTPField.Name {
  fileprivate static let forwardedFor = Self("X-Forwarded-For") ?? .via
}
