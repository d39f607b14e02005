import CQREncode

/// A QR code (ISO/IEC 18004) as SVG, for a telephone's camera.
package enum QRCodeImage {
  /// White around the code, in modules; readers need four.
  private static let margin = 4

  /// The markup of the whole picture, dark on white whatever colours the page has.
  /// - Parameter name: what it is, for those who do not see it.
  /// - Returns: nil when the text is too long for a code.
  package static func svg(of text: String, name: String) -> String? {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let modules = code.pointee.data else { return nil }
    var path = ""
    for y in 0..<width {
      for x in 0..<width where modules[y * width + x] & 1 == 1 {
        path += "M\(x + margin) \(y + margin)h1v1h-1z"
      }
    }
    let side = width + 2 * margin
    return """
      <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" \
      aria-label="\(MarkupEscape.escaped(name))" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path fill="#000" d="\(path)"/></svg>
      """
  }
}
