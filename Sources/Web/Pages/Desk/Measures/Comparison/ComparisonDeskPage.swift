import Mustache

/// A measure in the list.
struct ComparisonDeskRow: MustacheParent, Sendable {
  let heading: String
  let address: String
  let area: String
  /// "85,4 %"; what is missing in words where there is no value.
  let value: String
  let colour: StateMark
  /// "14 av 289"; nil without a place.
  var place: String?
  /// Nil for those who may not read it before it is decided.
  var analysis: StateMark?
  /// "2 åtgärder"; nil without any.
  var improvements: String?

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "address": address
    case "area": area
    case "value": value
    case "colour": colour
    case "place": answer(place)
    case "analysis": answer(analysis)
    case "improvements": answer(improvements)
    default: nil
    }
  }
}

/// The choices above the list; all of them are part of the address.
struct ComparisonDeskFilter: MustacheParent, Sendable {
  var year: ChoiceField
  var set: ChoiceField
  var network: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "year": year
    case "set": set
    case "network": network
    default: nil
    }
  }
}

/// A document as it stands now.
struct ComparisonDeskDraft: MustacheParent, Sendable {
  /// "Utkast till ert dokument".
  let what: String
  /// In each form.
  let files: [PageLink]
  /// Where it is decided; nil for those who may not.
  var decision: PageLink?

  func child(named name: String) -> Any? {
    switch name {
    case "what": what
    case "files": files
    case "decision": answer(decision)
    default: nil
    }
  }
}

/// A document that has been decided.
struct ComparisonDeskDecided: MustacheParent, Sendable {
  let heading: String
  /// "Eget dokument, kkik-2024".
  let what: String
  /// "19 januari 2027, Kim Norén. Kommunstyrelsen § 7."
  let who: String
  let hash: String
  let files: [PageLink]
  /// "Publicerat 19 januari 2027 av Kim Norén.", oldest first.
  var publications: [String] = []
  /// Where everybody reads it; nil while it is not public.
  var shown: PageLink?
  /// Nil for those who may not publish.
  var publishing: ComparisonDeskPublishing?

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "what": what
    case "who": who
    case "hash": hash
    case "files": files
    case "publications": publications
    case "shown": answer(shown)
    case "publishing": answer(publishing)
    default: nil
    }
  }
}

/// The form that publishes a decided document, or withdraws it.
struct ComparisonDeskPublishing: MustacheParent, Sendable {
  let address: String
  /// "Publicera".
  let label: String
  /// What follows from it.
  let sentence: String
  /// Year, set and network, to come back to.
  let carried: [HiddenField]

  func child(named name: String) -> Any? {
    switch name {
    case "address": address
    case "label": label
    case "sentence": sentence
    case "carried": carried
    default: nil
    }
  }
}

/// What goes to the other members of the network, and what comes from them.
struct ComparisonDeskExchange: MustacheParent, Sendable {
  /// The own analyses as a file.
  let export: PageLink
  let carried: [HiddenField]
  var file = TextField()
  /// The same pasted, for those who have it in a mail.
  var content = TextField()
  /// The form that was just sent and refused stands open.
  var unfolded = false

  func child(named name: String) -> Any? {
    switch name {
    case "export": export
    case "carried": carried
    case "file": file
    case "content": content
    case "unfolded": unfolded
    default: nil
    }
  }
}

/// Which municipality this is, and which network it compares itself with.
struct ComparisonDeskArrangement: MustacheParent, Sendable {
  var municipality: ChoiceField
  var home: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "municipality": municipality
    case "home": home
    default: nil
    }
  }
}

/// `/desk/jamforelse`: the measures of a year, the document of January, and what goes between the members of the network.
/// `ComparisonDeskTemplate` places it.
struct ComparisonDeskPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Jämförelsen"
  let sentence: String
  var errors: [FormError] = []
  /// This and `exchange` are nil, and `drafts` empty, until somebody has said which municipality this is.
  var filter: ComparisonDeskFilter?
  /// Whether the rows say which measures have an analysis.
  var showsAnalyses = false
  var rows: [ComparisonDeskRow] = []
  /// The own document's and the network's.
  var drafts: [ComparisonDeskDraft] = []
  var exchange: ComparisonDeskExchange?
  /// Who has sent analyses, and when.
  var received: [DescribedText] = []
  var decided: [ComparisonDeskDecided] = []
  /// Nil for those who may not change it.
  var arrangement: ComparisonDeskArrangement?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "sentence": sentence
    case "errors": errors
    case "filter": answer(filter)
    case "showsAnalyses": showsAnalyses
    case "rows": rows
    case "drafts": drafts
    case "exchange": answer(exchange)
    case "received": received
    case "decided": decided
    case "arrangement": answer(arrangement)
    default: nil
    }
  }
}
