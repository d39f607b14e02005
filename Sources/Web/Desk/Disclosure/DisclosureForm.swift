import Domain
import Operations
import Storage

/// The form of a disclosure as it was sent, or as it begins.
struct DisclosureForm {
  /// Rows for masks that nobody has written in yet.
  private static let spare = 3

  let texts: Set<RowID>
  let contact: DisclosureChoice.ContactShare
  let contactProvision: String
  /// Of texts that are not handed out, as written.
  let provisions: [RowID: String]
  /// As written; rows that were left empty are gone, so that numbers and rows agree.
  let masks: [Mask]
  /// Made for each blank form, so that a double click hands out once.
  let submission: String
  /// A digest of the longer words that a preview has shown, empty before any has.
  let seen: String

  /// As it begins: what is usually asked for, and nothing about the sender.
  init(_ file: CaseFile) {
    texts = Set(file.texts.filter(\.role.isUsuallyHandedOut).map(\.id))
    contact = .withheld
    contactProvision = ""
    provisions = [:]
    masks = []
    submission = SecretToken.random()
    seen = ""
  }

  init(_ fields: FormFields) {
    texts = Set(
      fields.names.filter { $0.hasPrefix("text-") && fields[$0] == "yes" }
        .map { RowID(rawValue: String($0.dropFirst("text-".count))) })
    submission = fields.given("submission") ?? SecretToken.random()
    seen = fields["seen"]
    contact = fields["contact-included"] == "yes" ? .included : .withheld
    contactProvision = fields["contactProvision"]
    let left = fields.names.filter { $0.hasPrefix("left-") }.map {
      (RowID(rawValue: String($0.dropFirst("left-".count))), fields[$0])
    }
    provisions = Dictionary(left) { first, _ in first }
    masks = (1...Mask.most).map { row in
      Mask(passage: fields["passage\(row)"], provision: fields["provision\(row)"])
    }.filter { !TidyText.line($0.passage).isEmpty || !TidyText.line($0.provision).isEmpty }
  }

  var choice: DisclosureChoice {
    DisclosureChoice(
      texts: texts, contact: contact, contactProvision: contactProvision, provisions: provisions, masks: masks
    )
  }

  /// Whether a preview has shown exactly these words, all that a mask leaves of what it holds.
  func hasSeen(_ words: [KeptWord]) -> Bool { words.isEmpty || seen == Self.digest(words) }

  /// What the form carries when it has shown these words.
  static func digest(_ words: [KeptWord]) -> String {
    words.isEmpty ? "" : SecretToken.hash(words.map { "\($0.word) (\($0.passage))" }.joined(separator: "\n"))
  }

  /// The field for the provision of a text that is not handed out.
  func provision(of text: RowID, _ problem: Problem?) -> TextField {
    TextField(
      value: provisions[text] ?? "", error: problem?.field == "left-\(text)" ? problem?.swedish : nil)
  }

  /// The rows to show, with some to spare.
  func rows(_ problem: Problem?) -> [MaskRow] {
    let count = min(Mask.most, max(4, masks.count + Self.spare))
    return (1...count).map { row in
      let mask = row <= masks.count ? masks[row - 1] : nil
      func field(_ name: String, _ value: String?) -> TextField {
        TextField(
          value: value ?? "", error: problem?.field == "\(name)\(row)" ? problem?.swedish : nil)
      }
      return MaskRow(
        place: String(row), passage: field("passage", mask?.passage),
        provision: field("provision", mask?.provision))
    }
  }
}
