import Hummingbird
import NIOCore

extension Site {
  /// 200 when the register can be written to; the error translation answers 503 otherwise.
  func health(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.checkHealth()
    return Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n")))
  }
}
