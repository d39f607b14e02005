import Foundation

/// What a sender may have written without meaning to: shown before the form is sent, never stored or logged.
package enum SelfDisclosure: String, Sendable, CaseIterable {
  /// Something that looks like a Swedish personal identity number: not needed here (rules R40).
  case personalIdentityNumber
  /// A telephone number in a submission that is to be anonymous (rules 5.3).
  case phoneNumber
  case emailAddress

  package static func found(in text: String, anonymous: SenderProfile.Identity) -> [SelfDisclosure] {
    var found: [SelfDisclosure] = []
    if containsIdentityNumber(text) { found.append(.personalIdentityNumber) }
    guard anonymous == .anonymous else { return found }
    if text.contains(#/(\+46|0046|0)[ -]?\d{1,3}([ -]?\d{2,3}){2,4}/#) && !containsIdentityNumber(text) {
      found.append(.phoneNumber)
    }
    if text.split(whereSeparator: \.isWhitespace).contains(where: { EmailAddress.isPlausible(String($0)) }) {
      found.append(.emailAddress)
    }
    return found
  }

  /// Ten digits with a possible date (day + 60 for coordination numbers) and a right check digit (Luhn).
  private static func containsIdentityNumber(_ text: String) -> Bool {
    text.matches(of: #/\b(?:19|20)?(\d{6})[-+ ]?(\d{4})\b/#).contains { match in
      let digits = (String(match.1) + String(match.2)).compactMap(\.wholeNumberValue)
      let month = digits[2] * 10 + digits[3]
      let day = digits[4] * 10 + digits[5]
      return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day)) && passesLuhn(digits)
    }
  }

  private static func passesLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, item in
      let doubled = item.offset % 2 == 0 ? item.element * 2 : item.element
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
