import Hummingbird
import NIOCore

extension Site {
  func stylesheet(_ request: Request, _ context: SiteContext) -> Response {
    asset(Stylesheet.text, type: "text/css; charset=utf-8")
  }

  func script(_ request: Request, _ context: SiteContext) -> Response {
    asset(Script.text, type: "text/javascript; charset=utf-8")
  }

  /// A favourite icon that is nothing keeps browsers from asking for one that does not exist.
  func icon(_ request: Request, _ context: SiteContext) -> Response {
    Response(status: .noContent, headers: [.cacheControl: "public, max-age=86400"])
  }

  private func asset(_ text: String, type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=3600"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
