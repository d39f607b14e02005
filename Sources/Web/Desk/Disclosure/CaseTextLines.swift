import Domain
import Operations
import Storage

/// A text of a case, with what it is, who wrote it and when.
struct CaseTextLine {
  let id: RowID
  let role: TextRole
  /// "Svar", "Intern anteckning".
  let heading: String
  /// "Olle Öberg, tisdag 24 november kl. 10.00"; empty for what was imported without an entry.
  let byline: String
  let text: String
}

/// Every text of a case that its reader may read, in the order of the journal entries that vouch for them.
struct CaseTextLines {
  let lines: [CaseTextLine]

  init(_ file: CaseFile) {
    let words = JournalWords(file)
    let entries = Self.entries(file.journal)
    let ordered = file.texts.map { ($0, entries[$0.id.rawValue]) }.sorted { first, second in
      let places = (first.1?.sequence ?? 0, second.1?.sequence ?? 0)
      return places.0 == places.1 ? first.0.role.rank < second.0.role.rank : places.0 < places.1
    }
    lines = ordered.map { text, entry in
      let line = entry.map(words.line)
      return CaseTextLine(
        id: text.id, role: text.role, heading: Self.heading(text.role, entry),
        byline: line.map { "\($0.who), \($0.when)" } ?? "", text: text.text.body)
    }
  }

  /// What was said or sent and then written down is told apart from what the sender wrote.
  private static func heading(_ role: TextRole, _ entry: JournalEntry?) -> String {
    guard role == .reply, let channel = entry?.details["channel"].flatMap(Channel.init(rawValue:)) else {
      return role.heading
    }
    return CaseWords.reply(channel) + ", inskrivet"
  }

  /// The entry that holds each text's digest.
  private static func entries(_ journal: [JournalEntry]) -> [String: JournalEntry] {
    var found: [String: JournalEntry] = [:]
    for entry in journal {
      for (name, value) in entry.details where name.hasSuffix("Digest") {
        if let id = value.split(separator: " ").first { found[String(id)] = entry }
      }
    }
    return found
  }
}

extension TextRole {
  var heading: String {
    switch self {
    case .subject: "Rubrik"
    case .submission: "Synpunkten"
    case .place: "Plats"
    case .answer: "Svar"
    case .reason: "Skäl"
    case .note: "Intern anteckning"
    case .question: "Fråga till avsändaren"
    case .reply: "Meddelande från avsändaren"
    case .handover: "Till den som tog emot ärendet eller fick en fråga"
    case .statement: "Yttrande från någon utanför kommunen"
    case .message: "Meddelande till avsändaren"
    case .summary: "Vad som sades, för arbetsplatsträffen"
    }
  }

  /// Whether it is what people who ask for a case usually ask for: what sender and municipality said to each other.
  var isUsuallyHandedOut: Bool {
    switch self {
    case .subject, .submission, .place, .answer, .question, .reply, .message: true
    case .reason, .note, .handover, .statement, .summary: false
    }
  }

  /// The order of texts that came at once.
  fileprivate var rank: Int {
    switch self {
    case .subject: 0
    case .place: 1
    case .submission: 2
    default: 3
    }
  }
}
