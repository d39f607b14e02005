import Domain
import HTTPTypes
import Hummingbird
import Operations

private struct MessageBody: Decodable, Sendable {
  let receiptCode: String
  let text: String
}

extension Site {
  /// Takes a message from a sender, known by the code in the body: 201.
  func messageCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let key = try request.headers[.idempotencyKey].map { try IdempotencyKey($0) }
    let body = try await request.json(MessageBody.self, context: context)
    return .json(
      try await operations.receiveMessage(
        receiptCode: body.receiptCode, text: body.text, idempotency: key),
      status: .created)
  }
}
