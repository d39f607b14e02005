extension Operations {
  /// The last page that anybody is shown of a list. A register for a hundred years of a large municipality has fewer.
  package static let lastPage = 100_000

  /// How many rows stand on the pages before one. A number that no list has a page for is read as the first or the
  /// last page: it comes from an address that anybody can write, and Swift ends the whole program when a product is too
  /// large.
  /// - Parameters:
  ///   - page: 1 for the first.
  ///   - length: rows on a page.
  static func rows(before page: Int, length: Int) -> Int {
    (min(max(page, 1), lastPage) - 1) * length
  }
}
