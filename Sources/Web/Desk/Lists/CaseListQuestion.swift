import Domain
import Foundation
import Operations
import Storage

/// What a list was asked for, as it stands in the address; without JavaScript, and to be sent to a colleague.
struct CaseListQuestion: Sendable {
  /// The filters and the order, by their names in the address, in the order in which they are written there.
  static let names = [
    "state", "kind", "unit", "due", "officer", "status", "dimension", "service", "channel", "sender",
    "answer", "language", "waiting", "capacity", "spot", "extended", "outside", "handed", "guarded", "ended",
    "linked", "unread", "meeting", "improvement", "from", "to", "dueFrom", "dueTo", "regFrom", "regTo",
    "sort",
  ]

  let fields: FormFields
  let page: Int
  /// The shortcut that the list was opened by.
  let shortcut: RowID?

  init(_ fields: FormFields) {
    self.fields = fields
    page = fields.page
    shortcut = fields.identifier("genvag")
  }

  /// What stands in the search field.
  var words: String { fields["q"].trimmingCharacters(in: .whitespaces) }

  /// Whether every case of the page is to be marked.
  var marksAll: Bool { fields[Self.marking] == "alla" }

  func fill(_ question: inout CaseQuestion) {
    question.standing = fields.word("state") ?? .open
    question.state = fields.word("status")
    question.kind = fields.word("kind")
    question.dimension = setting("dimension", QualityDimension.init(rawValue:))
    question.serviceArea = setting("service", ServiceAreaID.init(rawValue:))
    question.place = place
    question.officer = officer
    question.channel = fields.word("channel")
    question.identity = fields.word("sender")
    question.wish = fields.word("answer")
    question.language = fields["language"].isEmpty ? nil : fields["language"]
    question.waitingFor = waits
    question.capacity = setting("capacity", SenderCapacity.init(rawValue:))
    question.traits = traits
    question.gate = fields.word("handed")
    question.occasion = occasion
    question.closedFor = fields.word("ended")
    question.received = CaseFilter.Days(from: day("from"), through: day("to"))
    question.registered = CaseFilter.Days(from: day("regFrom"), through: day("regTo"))
    question.due = due
    question.words = words
    question.sort = fields.word("sort") ?? .due
  }

  var question: CaseQuestion {
    var question = CaseQuestion()
    fill(&question)
    return question
  }

  /// What is no date in a field that wants one.
  func problem(_ name: String) -> Problem? {
    fields[name].isEmpty || day(name) != nil
      ? nil : Problem(.invalid, .dateWrong, [fields[name]], field: name)
  }

  private func day(_ name: String) -> CalendarDay? { CalendarDay(fields[name]) }

  private func setting<Value>(_ name: String, _ read: (String) -> Value?) -> CaseFilter.Setting<Value>? {
    switch fields[name] {
    case "": nil
    case Self.none: .unset
    case let value: read(value).map { .value($0) }
    }
  }

  /// The value that stands for "has none", in the fields where a case may lack one.
  static let none = "none"
  static let mine = "mine"
  static let pile = "pile"
  static let thisWeek = "week"
  static let anybody = "anybody"
  static let marking = "markera"
  /// Somebody outside has been asked and has not answered.
  static let waits = "waiting"

  private var waits: CaseFilter.Waits? {
    fields["waiting"] == Self.anybody
      ? .anybody : (fields.word("waiting") as Waiting.Party?).map { .party($0) }
  }

  private var traits: [CaseTrait: CaseFilter.Holding] {
    var traits: [CaseTrait: CaseFilter.Holding] = [:]
    traits[.solvedOnSpot] = fields.word("spot")
    traits[.extended] = fields.word("extended")
    traits[.handedOver] = fields.word("handed")
    if fields["outside"] == Self.waits {
      traits[.referralOpen] = .yes
    } else {
      traits[.referred] = fields.word("outside")
    }
    switch fields["guarded"] {
    case CaseTrait.protected.rawValue: traits[.protected] = .yes
    case CaseTrait.aboutStaff.rawValue: traits[.aboutStaff] = .yes
    case Self.none: (traits[.protected], traits[.aboutStaff]) = (.no, .no)
    default: break
    }
    switch fields["linked"] {
    case Self.none: for trait in Self.links { traits[trait] = .no }
    case let asked: if let trait = Self.links.first(where: { $0.rawValue == asked }) { traits[trait] = .yes }
    }
    traits[.unread] = fields.word("unread")
    traits[.fromOccasion] = fields.word("meeting")
    traits[.hasImprovement] = fields.word("improvement")
    return traits
  }

  /// How a case can belong together with others.
  static let links: [CaseTrait] = [.merged, .hasDuplicates, .split]

  /// One meeting, where the field says neither yes nor no.
  private var occasion: RowID? {
    (fields.word("meeting") as CaseFilter.Holding?) == nil ? fields.identifier("meeting") : nil
  }

  private var place: CaseQuestion.Place {
    let parts = fields["unit"].split(separator: ":", maxSplits: 1).map(String.init)
    return switch (parts.first, parts.last) {
    case (Self.mine, _): .mine
    case (Self.pile, _): .pile
    case ("board", let id?): .board(BoardID(rawValue: id))
    case ("department", let id?): .department(DepartmentID(rawValue: id))
    case ("unit", let id?): .unit(UnitID(rawValue: id))
    default: .anywhere
    }
  }

  private var officer: CaseQuestion.Officer {
    switch fields["officer"] {
    case "": .anybody
    case Self.none: .nobody
    case Self.mine: .me
    case let id: .member(StaffID(rawValue: id))
    }
  }

  private var due: CaseQuestion.Due {
    if fields["due"] == Self.thisWeek { return .thisWeek }
    let days = CaseFilter.Days(from: day("dueFrom"), through: day("dueTo"))
    return days == CaseFilter.Days() ? .whenever : .days(days)
  }
}

extension CaseListQuestion {
  /// The filters that are set, as a shortcut keeps them: without the words that were searched for (rules R40).
  var query: String { Self.query(Self.names.map { ($0, fields[$0]) }) }

  /// The address of the same list: another page of it, a file of it.
  func address(_ path: String = "/desk", with more: [(String, String)] = []) -> String {
    let query = Self.query(
      Self.names.map { ($0, fields[$0]) } + [("q", words), ("genvag", shortcut?.rawValue ?? "")] + more)
    return query.isEmpty ? path : "\(path)?\(query)"
  }

  private static func query(_ items: [(String, String)]) -> String {
    items.filter { !$0.1.isEmpty }.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
    }.joined(separator: "&")
  }

  private static let plain = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:")
}

extension StandardList {
  /// The address of the list.
  var address: String {
    switch self {
    case .open: "/desk"
    case .mine: "/desk?officer=\(CaseListQuestion.mine)"
    case .ours: "/desk?unit=\(CaseListQuestion.mine)"
    case .pile: "/desk?unit=\(CaseListQuestion.pile)"
    case .soon: "/desk?state=soon"
    case .overdue: "/desk?state=overdue"
    case .waiting: "/desk?waiting=\(Waiting.Party.sender.rawValue)"
    case .colleague(let id): "/desk?officer=\(id)"
    }
  }
}
