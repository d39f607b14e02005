import Foundation

/// Names and values as they stand in an address or in the body of a form.
enum FormText {
  static func encoded(_ fields: [(name: String, value: String)]) -> String {
    fields.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
  }

  /// Everything but RFC 3986's unreserved characters is escaped.
  static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  /// Adds fields to an address that may have a query already.
  static func address(_ address: String, adding fields: [(name: String, value: String)]) -> String {
    address + (address.contains("?") ? "&" : "?") + encoded(fields)
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}

/// Base 64 for addresses and tokens (RFC 4648, section 5), without padding.
enum Base64URL {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    Foundation.Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - plain.count % 4) % 4)
    return Foundation.Data(base64Encoded: plain + padding).map(Array.init)
  }
}
