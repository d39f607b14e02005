import Foundation

package enum EmailAddress {
  /// Whether it looks like an address that can be written to: one @, a dotted host, no space or control character.
  /// Only a sent message shows whether it exists.
  package static func isPlausible(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.count <= 254 else { return false }
    return !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".") && !parts[1].contains("..")
      && text.unicodeScalars.allSatisfy {
        $0.value > 32 && $0.value != 127 && !",;<>()\"[]\\".unicodeScalars.contains($0)
      }
  }
}
