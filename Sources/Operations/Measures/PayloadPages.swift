import Foundation
import Kolada

/// Which pages of Kolada's answers a number of files are. One page of several is values of some municipalities only, and
/// every rank, colour and mean would be over them.
struct PayloadPages {
  /// A page of an answer, told by a link to it.
  private struct Page: Hashable {
    let answer: String
    let number: Int

    init(answer: String, number: Int) {
      self.answer = answer
      self.number = number
    }

    /// No answer has so many pages, and the one before and the one after can be counted.
    private static let numbers = 0...1_000_000_000

    /// A link that does not say which page it leads to leads to the first.
    init(_ link: String) {
      var parts = URLComponents(string: link) ?? URLComponents()
      let items = parts.queryItems ?? []
      let named = items.first { $0.name == "page" }?.value.flatMap { Int($0) }
      let number = named.flatMap { Self.numbers.contains($0) ? $0 : nil }
      parts.queryItems = items.filter { $0.name != "page" }.sorted { $0.name < $1.name }
      self.init(answer: "\(parts.path)?\(parts.query ?? "")", number: number ?? 1)
    }

    func moved(by step: Int) -> Page { Page(answer: answer, number: number + step) }
  }

  private struct Wish {
    let file: String
    let which: String
    let link: String
  }

  private var wishes: [Wish] = []
  private var present: Set<Page> = []

  mutating func add(_ payload: KoladaPayload, named file: String) {
    if let link = payload.next {
      wishes.append(Wish(file: file, which: "next", link: link))
      present.insert(Page(link).moved(by: -1))
    }
    if let link = payload.previous {
      wishes.append(Wish(file: file, which: "previous", link: link))
      present.insert(Page(link).moved(by: 1))
    }
  }

  /// What is missing, each as a fault of the file that leads to it.
  var faults: [String] {
    wishes.filter { !present.contains(Page($0.link)) }.map { wish in
      "\(wish.file): it is one page of several, and the \(wish.which), \(wish.link), is not among the files"
    }
  }
}
