import Foundation

/// What a sender may have written without meaning to: shown before the form is sent, never stored or logged.
package enum SelfDisclosure: String, Sendable, CaseIterable {
  /// Something that looks like a Swedish personal identity number: not needed here (rules R40).
  case personalIdentityNumber
  /// A telephone number in a submission that is to be anonymous (rules 5.3).
  case phoneNumber
  case emailAddress

  package static func found(in text: String, anonymous: SenderProfile.Identity) -> [SelfDisclosure] {
    // An identity number may begin with 0 and look like a telephone number: it is told once, as what it is.
    let rest = withoutIdentityNumbers(text)
    var found: [SelfDisclosure] = rest == text ? [] : [.personalIdentityNumber]
    guard anonymous == .anonymous else { return found }
    if containsPhoneNumber(withoutCaseNumbers(rest)) { found.append(.phoneNumber) }
    if containsEmailAddress(rest) { found.append(.emailAddress) }
    return found
  }

  /// 7 to 11 digits after +46, 0046 or 0, however they are grouped. Dates and most sums have fewer.
  private static func containsPhoneNumber(_ text: String) -> Bool {
    text.contains(#/(?:\+46|\b0046|\b0)(?:[ \u{A0}\/()–-]{0,3}\d){7,11}/#)
  }

  /// Without dates such as 2026-03-04 and case numbers such as 2026-0117: two of them, or one after a time of day, have
  /// as many digits as a telephone number. What a hyphen joins to digits before it may be one, and stays.
  private static func withoutCaseNumbers(_ text: String) -> String {
    text.replacing(#/(^|[^0-9])(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9])/#) { "\($0.1)." }
      .replacing(#/(^|\b0[0-9]{1,3}[ \/)]{1,2}|[^0-9\-])20[0-9]{2}-[0-9]{4,7}(?![0-9])/#) { match in
        // After an area code it is the rest of a telephone number.
        match.1.hasPrefix("0") ? String(match.0) : "\(match.1)."
      }
  }

  private static func containsEmailAddress(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      EmailAddress.isPlausible(word.trimmingCharacters(in: CharacterSet(charactersIn: "()<>[]{}.,:;!?\"'”’")))
    }
  }

  private static func withoutIdentityNumbers(_ text: String) -> String {
    text.replacing(#/\b(?:19|20)?(\d{6})[-+ ]?(\d{4})\b/#) { match in
      isIdentityNumber(String(match.1) + String(match.2)) ? "" : String(match.0)
    }
  }

  /// Ten digits with a possible date (day + 60 for coordination numbers) and a right check digit (Luhn).
  private static func isIdentityNumber(_ text: String) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    let pairs = stride(from: 0, to: 6, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
    let day = pairs[2] > 60 ? pairs[2] - 60 : pairs[2]
    // The century is not always written. 2000 was a leap year and 1900 was not; otherwise the two have the same days.
    return CalendarDay(year: 2000 + pairs[0], month: pairs[1], day: day) != nil && passesLuhn(digits)
  }

  private static func passesLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, item in
      let doubled = item.offset % 2 == 0 ? item.element * 2 : item.element
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
