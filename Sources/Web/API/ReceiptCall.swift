import Domain
import HTTPTypes
import Hummingbird
import Operations

private struct ReceiptBody: Decodable, Sendable {
  let receiptCode: String
}

/// The answer of `POST /api/v1/receipt`.
private struct ReceiptAnswer: Encodable {
  struct Message: Encodable {
    let from: String
    let date: CalendarDay
    let text: String
  }

  let number: String
  let state: String
  let received: CalendarDay
  let acknowledgeBy: CalendarDay
  let answerBy: CalendarDay
  let messages: [Message]

  init(_ view: SenderView) {
    number = view.number.description
    state = view.state.rawValue
    received = view.received
    acknowledgeBy = view.acknowledgeBy
    answerBy = view.answerBy
    messages = (view.messages + view.parts.flatMap(\.messages)).map {
      Message(from: $0.author.rawValue, date: $0.day, text: $0.text)
    }
  }
}

extension Site {
  /// Follows a case by its code, which stands in the body and never in an address.
  func receiptCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let body = try await request.json(ReceiptBody.self, context: context)
    return .json(ReceiptAnswer(try await operations.read(receiptCode: body.receiptCode)))
  }
}
