/// What the text of a page takes from the register, so that nothing is written in two places.
package enum PageTextField: String, CaseIterable, Sendable {
  case municipality = "kommunen"
  case acknowledgeDays = "bekräftelsedagar"
  case answerDays = "svarsdagar"
  /// A sentence that says how the municipality is reached.
  case contact = "kontakt"
  case boards = "nämnderna"
  case protectionOfficer = "dataskyddsombud"
  /// The day that the version was written.
  case updated = "uppdaterad"

  /// As it stands in the text: `{svarsdagar}`.
  package var mark: String { "{\(rawValue)}" }
}

/// The values of the fields, for one version of a page.
package struct PageTextValues: Sendable {
  package var municipality: String
  package var promise: ServicePromise
  package var phone: String
  package var email: String
  /// The names of the boards that hold.
  package var boards: [String]
  package var protectionOfficer: String
  /// nil for what came with the program.
  package var updated: CalendarDay?

  package init(
    municipality: String, promise: ServicePromise, phone: String = "", email: String = "",
    boards: [String] = [], protectionOfficer: String = "", updated: CalendarDay? = nil
  ) {
    self.municipality = municipality
    self.promise = promise
    self.phone = phone
    self.email = email
    self.boards = boards
    self.protectionOfficer = protectionOfficer
    self.updated = updated
  }

  package subscript(field: PageTextField) -> String {
    switch field {
    case .municipality: municipality
    case .acknowledgeDays: String(promise.acknowledgeDays)
    case .answerDays: String(promise.answerDays)
    case .contact: contact
    case .boards:
      boards.isEmpty
        ? "fråga i kommunens växel vilken det är" : Self.enumeration(SwedishOrder.sorted(boards) { $0 })
    case .protectionOfficer:
      protectionOfficer.isEmpty ? "fråga i kommunens växel" : Self.linked(protectionOfficer)
    case .updated: updated?.swedish ?? "i november 2026"
    }
  }

  private var contact: String {
    let digits = phone.filter { ("0"..."9").contains($0) || $0 == "+" }
    let ways =
      (digits.isEmpty ? [] : ["ringa \(PageTextSpan.link(phone, "tel:\(digits)"))"])
      + (email.isEmpty ? [] : ["mejla \(Self.linked(email))"])
    return ways.isEmpty ? "Du når oss genom kommunens växel." : "Du kan \(ways.joined(separator: " eller "))."
  }

  /// An e-mail address alone leads there; other words stand as they are.
  private static func linked(_ text: String) -> String {
    text.wholeMatch(of: #/[^\s@()\[\]]+@[^\s@()\[\]]+/#) == nil
      ? text : PageTextSpan.link(text, "mailto:\(text)")
  }

  private static func enumeration(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) och \(last)"
  }
}
