import Foundation

extension Submission {
  /// The longest text, in characters: some fifteen typed pages, so that nobody is cut off in the middle.
  package static let longestText = 20_000
  package static let longestLine = 200

  /// The submission as the register keeps it.
  package func tidied() -> Submission {
    var copy = self
    copy.text = TidyText.body(text)
    copy.place = TidyText.line(place)
    copy.language = TidyText.line(language).lowercased().isEmpty ? "sv" : TidyText.line(language)
    if let contact {
      copy.contact = Contact(
        name: TidyText.line(contact.name), email: TidyText.line(contact.email),
        phone: TidyText.line(contact.phone),
        address: TidyText.body(contact.address))
      // Whoever fills in nothing and wants nothing back is anonymous, whatever box was ticked.
      if wish == .noAnswer && copy.contact?.isEmpty == true { copy.contact = nil }
    }
    return copy
  }

  /// What is missing or wrong, field by field; empty when it can be registered.
  package func problems() -> [Problem] {
    var found: [Problem] = []
    func require(_ holds: Bool, _ key: ProblemKey, _ field: String, _ arguments: [String] = []) {
      if !holds { found.append(Problem(.invalid, key, arguments, field: field)) }
    }
    require(kind != nil, .kindMissing, "kind")
    require(!text.isEmpty, .textMissing, "text")
    // Counted in code points, as the API's description counts (JSON Schema validation, 6.3.1).
    require(text.unicodeScalars.count <= Self.longestText, .textTooLong, "text", [String(Self.longestText)])
    require(
      place.unicodeScalars.count <= Self.longestLine, .fieldTooLong, "place", [String(Self.longestLine)])
    require(!text.contains("\0"), .controlCharacter, "text")
    require(!place.contains("\0"), .controlCharacter, "place")
    require(Self.isLanguageTag(language), .languageUnknown, "language", [language])
    found += contact.map(problems(of:)) ?? []
    return found
  }

  private func problems(of contact: Contact) -> [Problem] {
    var found: [Problem] = []
    for (field, value) in [
      ("name", contact.name), ("email", contact.email), ("phone", contact.phone),
      ("address", contact.address),
    ] {
      if value.unicodeScalars.count > Self.longestLine {
        found.append(Problem(.invalid, .fieldTooLong, [String(Self.longestLine)], field: field))
      }
      if value.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r"
      })
        || (field != "address" && value.contains(where: \.isNewline))
      {
        found.append(Problem(.invalid, .controlCharacter, field: field))
      }
    }
    if !contact.email.isEmpty && !EmailAddress.isPlausible(contact.email) {
      found.append(Problem(.invalid, .emailWrong, field: "email"))
    }
    if wish == .answer && !contact.isReachable {
      found.append(Problem(.invalid, .contactMissing, field: "email"))
    }
    return found
  }

  /// The shape of a BCP 47 tag; which languages there are is nothing that the register decides.
  private static func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    return tag.count <= 35 && (2...8).contains(parts.first?.count ?? 0)
      && parts.allSatisfy {
        (1...8).contains($0.count) && $0.utf8.allSatisfy { $0 < 128 && Self.isAlphanumeric($0) }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
