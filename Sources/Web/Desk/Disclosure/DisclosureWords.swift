import Operations

/// A disclosure as the journal tells it.
enum DisclosureWords {
  /// "2 texter, 1 maskning, utan uppgifter om avsändaren."
  static func journal(_ details: [String: String]) -> String {
    let texts = details["texts"]?.split(separator: " ").count ?? 0
    let masks = details["masks"].flatMap(Int.init) ?? 0
    let contact = details["contact"].flatMap(DisclosureChoice.ContactShare.init(rawValue:)) ?? .withheld
    let parts = [
      texts == 1 ? "1 text" : "\(texts) texter", masks == 1 ? "1 maskning" : "\(masks) maskningar",
      contact == .included ? "med uppgifter om avsändaren" : "utan uppgifter om avsändaren",
    ]
    return parts.joined(separator: ", ") + "."
  }

  /// What stands in a box.
  static func box(_ numbers: [Int]) -> String {
    "maskning " + numbers.map(String.init).joined(separator: " och ")
  }
}
