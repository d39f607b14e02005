/// Names of sheets as Excel takes them: 1 to 31 characters (UTF-16), none of `[]:*?/\`, no apostrophe at an end, and no
/// two that differ in capitals only.
enum XLSXSheetNames {
  static func unique(_ captions: [String]) -> [String] {
    var taken: Set<String> = []
    return captions.enumerated().map { place, caption in
      let plain = tidied(caption, longest: longest)
      let name = plain.isEmpty || taken.contains(plain.lowercased()) ? numbered(plain, place + 1) : plain
      taken.insert(name.lowercased())
      return name
    }
  }

  private static let longest = 31

  private static func numbered(_ name: String, _ number: Int) -> String {
    let end = name.isEmpty ? "Blad \(number)" : " (\(number))"
    return tidied(name, longest: longest - end.utf16.count) + end
  }

  private static func tidied(_ caption: String, longest: Int) -> String {
    var name = ""
    for character in caption where !"[]:*?/\\'".contains(character) && !character.isNewline {
      guard name.utf16.count + character.utf16.count <= longest else { break }
      name.append(character)
    }
    return name
  }
}
