/// A text as masking compares it: without capitals, each stretch of space as one, and without the marks that do not
/// show (soft hyphens, joiners), so that a passage is found however it is broken over lines.
struct FoldedText {
  /// What is compared, and where it stands in the text.
  private(set) var letters: [Character] = []
  private(set) var places: [Range<String.Index>] = []

  init(_ text: String) {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      append(text[index], at: index..<next)
      index = next
    }
  }

  /// Where `passage` begins among the letters, whatever words it stands in. An occurrence may overlap another.
  func starts(of passage: FoldedText) -> [Int] {
    let (sought, length) = (passage.letters, passage.letters.count)
    guard length > 0, length <= letters.count else { return [] }
    return (0...(letters.count - length)).filter { start in
      letters[start] == sought[0] && letters[start..<(start + length)].elementsEqual(sought)
    }
  }

  private mutating func append(_ character: Character, at place: Range<String.Index>) {
    if character.isWhitespace {
      if letters.last == " ", let last = places.last {
        places[places.count - 1] = last.lowerBound..<place.upperBound
      } else {
        take(" ", place)
      }
    } else if character.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) {
      return
    } else {
      // Some letters become two in lower case; both then stand in the one place.
      for letter in character.plain.lowercased() { take(letter, place) }
    }
  }

  private mutating func take(_ letter: Character, _ place: Range<String.Index>) {
    letters.append(letter)
    places.append(place)
  }
}

extension Character {
  /// Without marks that do not show; most letters have none.
  fileprivate var plain: String {
    guard unicodeScalars.count > 1 else { return String(self) }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
    return String(kept)
  }
}
