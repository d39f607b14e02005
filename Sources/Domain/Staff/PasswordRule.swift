import Foundation

/// What a password must be: long rather than odd. No rule on composition, none on age (OWASP ASVS 5.0, 6.2), but
/// nothing that whoever guesses tries first.
package struct PasswordRule: Sendable {
  package static let shortest = 12
  /// In bytes: a password costs time for every byte.
  package static let longest = 256

  /// Words that belong to the person or the place, such as the user name and the municipality's.
  private let ownWords: [String]

  package init(ownWords: [String] = []) {
    self.ownWords = ownWords.flatMap(Self.words)
  }

  /// - Throws: `Problem` about the field `password`.
  package func check(_ password: String) throws(Problem) {
    guard password.count >= Self.shortest else {
      throw Problem(.invalid, .passwordTooShort, [String(Self.shortest)], field: "password")
    }
    guard password.utf8.count <= Self.longest else {
      throw Problem(.invalid, .passwordTooLong, [String(Self.longest)], field: "password")
    }
    guard !isEasilyGuessed(password) else { throw Problem(.invalid, .passwordCommon, field: "password") }
  }

  /// Whether nothing is left of it when the words are taken away that everybody tries, with the digits and signs that
  /// people hang on them: `Sommar2026!!!!`, `Tallsjö-kommun-1`, `abcabcabcabc`, `123456789012`.
  private func isEasilyGuessed(_ password: String) -> Bool {
    let plain = Self.plain(password)
    if Self.isRepeated(plain) || Self.isRun(plain) { return true }
    var rest = plain
    for word in (CommonPasswordWords.all + ownWords).sorted(by: { $0.count > $1.count }) {
      rest = rest.replacing(word, with: " ")
    }
    // Three letters more would already be somebody's own word.
    return rest.count(where: \.isLetter) < 3
  }

  /// Lower case, with the digits and signs that stand for letters (`p4$$w0rd`) read as letters when they stand
  /// among letters.
  private static func plain(_ text: String) -> String {
    let characters = Array(text.lowercased())
    return String(
      characters.indices.map { index in
        let isAmongLetters =
          index > 0 && index + 1 < characters.count
          && (characters[index - 1].isLetter || characters[index + 1].isLetter)
        return isAmongLetters ? lookalikes[characters[index]] ?? characters[index] : characters[index]
      })
  }

  private static let lookalikes: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "@": "a", "!": "i",
  ]

  /// One piece of up to six characters over and over.
  private static func isRepeated(_ text: String) -> Bool {
    let characters = Array(text)
    return (1...6).contains { period in
      characters.indices.dropFirst(period).allSatisfy { characters[$0] == characters[$0 - period] }
    }
  }

  /// A walk along the alphabet, the digits or a row of the keyboard, forwards or backwards.
  private static func isRun(_ text: String) -> Bool {
    let walks = ["abcdefghijklmnopqrstuvwxyzåäö", "01234567890123456789", "qwertyuiopåasdfghjklöäzxcvbnm"]
    return walks.contains { $0.contains(text) || String($0.reversed()).contains(text) }
  }

  private static func words(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 3 }
  }
}
