/// The words that a form of operation is kept under, in the register and in the history of a unit.
extension FormOfOperation {
  package var word: String {
    switch self {
    case .own: "own"
    case .municipalCompany: "municipalCompany"
    case .privateProvider: "privateProvider"
    }
  }

  /// Who runs it; nil where the municipality does.
  package var operatorName: String? {
    switch self {
    case .own: nil
    case .municipalCompany(let name), .privateProvider(let name): name
    }
  }

  /// nil for what is none of the words, for an operator of what the municipality runs, and where one is missing.
  package init?(word: String, operatorName: String?) {
    switch (word, operatorName) {
    case ("own", nil): self = .own
    case ("municipalCompany", let name?): self = .municipalCompany(name: name)
    case ("privateProvider", let name?): self = .privateProvider(name: name)
    default: return nil
    }
  }

  /// A word, and behind a space the name of who runs it.
  package var text: String { [word, operatorName].compactMap { $0 }.joined(separator: " ") }

  /// nil for what `text` never says.
  package init?(text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first else { return nil }
    self.init(word: word, operatorName: parts.dropFirst().first)
  }
}
