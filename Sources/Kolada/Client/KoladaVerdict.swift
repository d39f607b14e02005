import Foundation

/// Why the API cannot be used just now, or at all: what has been stored stays, and the rest is for another time.
package struct KoladaOutage: Error, Equatable, CustomStringConvertible {
  package let place: String
  package let reason: String
  /// Whether no other question would be answered either. Otherwise it may be this question that the API cannot answer.
  package let isOfAll: Bool

  package var description: String { "\(place): \(reason)" }
}

/// What an answer means for the question.
enum KoladaVerdict {
  case answered(Data)
  /// The question is wrong, and would be the next time too; others may be answered.
  case refused(String)
  /// It is worth another try, after a time that the API may ask for.
  case later(String, after: Duration?)
  /// No question is answered.
  case never(String)

  init(_ error: KoladaTransportError) {
    switch error {
    case .disconnected(let reason): self = .later("no whole answer came (\(reason))", after: nil)
    case .tooLarge(let most): self = .refused("the answer is larger than \(most >> 20) MB")
    }
  }

  init(_ answer: KoladaAnswer) {
    let said = Self.said(answer)
    switch answer.status {
    case 200: self = .answered(answer.body)
    case 300...399: self = .never("it answers \(answer.status): another address, which is not followed")
    case 401, 403: self = .never("it answers \(answer.status): it refuses us\(said)")
    case 404: self = .refused("it answers 404: there is nothing at that address\(said)")
    case 408: self = .later("it answers 408: the question took too long to arrive", after: Self.wish(answer))
    case 410:
      self = .never(
        "it answers 410: this version of the API is closed, as version 2 is; version 3 is at \(KoladaBase.official)"
      )
    case 422: self = .refused("it answers 422: it does not take the question\(said)")
    case 429: self = .later("it answers 429: too many questions", after: Self.wish(answer))
    case 500...599: self = .later("it answers \(answer.status)", after: Self.wish(answer))
    default: self = .refused("it answers \(answer.status)\(said)")
    }
  }

  /// Seconds; a date is passed over, since it says nothing without the server's clock.
  private static func wish(_ answer: KoladaAnswer) -> Duration? {
    guard let text = answer.retryAfter, let seconds = Int(text.trimmingCharacters(in: .whitespaces)),
      seconds >= 0
    else { return nil }
    return .seconds(seconds)
  }

  /// The beginning of what it says, on one line and without what could steer a terminal.
  private static func said(_ answer: KoladaAnswer) -> String {
    var text = String(decoding: answer.body.prefix(200), as: UTF8.self)
    text.unicodeScalars.removeAll { $0.properties.generalCategory == .control }
    return text.isEmpty ? "" : " (\(text))"
  }
}
