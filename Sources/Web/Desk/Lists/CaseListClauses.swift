import Domain
import Operations
import Storage

/// What follows the noun in a list's sentence, a clause for each filter.
struct CaseListClauses {
  let question: CaseQuestion
  let list: Operations.ListedCases

  var all: [String] {
    [
      soon, due, officer, state, dimension, serviceArea, channel, identity, wish, language, waiting,
      capacity,
    ].compactMap { $0 } + traits
      + [gate, occasion, closedFor, received, registered, words].compactMap { $0 }
  }

  private var soon: String? {
    question.standing == .soon
      ? "som förfaller inom \(ServicePromise.warningDays) arbetsdagar" : nil
  }

  private var due: String? {
    switch question.due {
    case .whenever: nil
    case .thisWeek: "som förfaller denna vecka"
    case .days(let days): Self.range("som förfaller", days, list.today)
    }
  }

  private var officer: String? {
    switch question.officer {
    case .anybody: nil
    case .nobody: "som ingen handlägger"
    case .me: "som du handlägger"
    case .member(let id):
      "som \(list.officers.first { $0.id == id }?.name ?? "någon som inte finns") handlägger"
    }
  }

  private var state: String? {
    question.state.map { state in
      switch state {
      case .registered: "som inte är bekräftade"
      case .acknowledged: "som är bekräftade"
      case .answered: "som är besvarade"
      case .closed: "som är avslutade"
      case .reopened: "som är återöppnade"
      }
    }
  }

  private var dimension: String? {
    switch question.dimension {
    case nil: nil
    case .unset: "utan kvalitetsdimension"
    case .value(let dimension): "om \(dimension.swedish)"
    }
  }

  private var serviceArea: String? {
    switch question.serviceArea {
    case nil: nil
    case .unset: "utan verksamhet"
    case .value(let id):
      "i verksamheten \(list.serviceAreas.first { $0.id == id }?.name ?? "som inte finns")"
    }
  }

  private var channel: String? {
    question.channel.map { channel in
      switch channel {
      case .web: "som kom in på webben"
      case .form: "som kom in på blankett"
      case .telephone: "som kom in per telefon"
      case .email: "som kom in med e-post"
      case .letter: "som kom in med brev"
      case .visit: "som kom in vid ett besök"
      case .meeting: "som kom in vid ett möte"
      case .api: "som kom in från ett annat system"
      case .unknown: "som kom in på okänt sätt"
      }
    }
  }

  private var identity: String? {
    switch question.identity {
    case nil: nil
    case .anonymous: "från anonyma"
    case .named: "från avsändare med namn"
    }
  }

  private var wish: String? {
    switch question.wish {
    case nil: nil
    case .answer: "som ska ha svar"
    case .noAnswer: "som inte behöver svar"
    }
  }

  private var language: String? {
    question.language.map { "på \(CaseLanguages.name($0))" }
  }

  private var waiting: String? {
    switch question.waitingFor {
    case nil: nil
    case .anybody: "som väntar på någon"
    case .party(let party): "som väntar på \(party.swedish)"
    }
  }

  private var capacity: String? {
    switch question.capacity {
    case nil: nil
    case .unset: "där avsändarens roll inte är angiven"
    case .value(let capacity): "från en avsändare som är \(capacity.swedish)"
    }
  }

  private var traits: [String] {
    CaseTrait.allCases.compactMap { trait in
      switch question.traits[trait] {
      case nil: nil
      case .yes: Self.having(trait)
      case .no: Self.lacking(trait)
      }
    }
  }

  private static func having(_ trait: CaseTrait) -> String {
    switch trait {
    case .solvedOnSpot: "som är lösta på plats"
    case .extended: "med framflyttat svarsdatum"
    case .referred: "där någon utanför kommunen är tillfrågad"
    case .referralOpen: "där någon utanför kommunen inte har svarat"
    case .handedOver: "som är överlämnade"
    case .protected: "hos skyddade enheter"
    case .aboutStaff: "om en medarbetare"
    case .merged: "som är sammanslagna med ett annat"
    case .hasDuplicates: "som andra är sammanslagna med"
    case .split: "som är delade eller delar av ett annat"
    case .unread: "med något nytt som inte är läst"
    case .fromOccasion: "från ett möte"
    case .hasImprovement: "som har lett till en åtgärd"
    }
  }

  private static func lacking(_ trait: CaseTrait) -> String {
    switch trait {
    case .solvedOnSpot: "som inte är lösta på plats"
    case .extended: "utan framflyttat svarsdatum"
    case .referred: "där ingen utanför kommunen är tillfrågad"
    case .referralOpen: "där inget svar väntas utifrån"
    case .handedOver: "som inte är överlämnade"
    case .protected: "utanför de skyddade enheterna"
    case .aboutStaff: "som inte är om en medarbetare"
    case .merged: "som inte är sammanslagna med ett annat"
    case .hasDuplicates: "som inga andra är sammanslagna med"
    case .split: "som inte är delade"
    case .unread: "utan något nytt att läsa"
    case .fromOccasion: "som inte är från ett möte"
    case .hasImprovement: "som inte har lett till någon åtgärd"
    }
  }

  private var gate: String? { question.gate.map { "som är överlämnade (\($0.swedish))" } }

  private var occasion: String? {
    question.occasion.map { id in "från \(list.occasions.first { $0.id == id }?.title ?? "ett möte")" }
  }

  private var closedFor: String? {
    question.closedFor.map { "som avslutades med skälet ”\($0.swedish)”" }
  }

  private var registered: String? { Self.range("som registrerades", question.registered, list.today) }

  private var received: String? { Self.range("som kom in", question.received, list.today) }

  private var words: String? {
    guard !question.words.isEmpty else { return nil }
    return "med ”\(question.words)”"
  }

  private static func range(_ verb: String, _ days: CaseFilter.Days, _ today: CalendarDay) -> String? {
    let dates = PlainSwedishDate(today: today)
    switch (days.from, days.through) {
    case (nil, nil): return nil
    case (let from?, nil): return "\(verb) tidigast \(dates.date(from))"
    case (nil, let through?): return "\(verb) senast \(dates.date(through))"
    case (let from?, let through?):
      return from == through
        ? "\(verb) \(dates.date(from))" : "\(verb) från \(dates.date(from)) till \(dates.date(through))"
    }
  }
}

/// The languages that people write to a municipality in, by their Swedish names.
enum CaseLanguages {
  static let names = [
    ("sv", "svenska"), ("en", "engelska"), ("fi", "finska"), ("se", "nordsamiska"), ("sma", "sydsamiska"),
    ("smj", "lulesamiska"), ("fit", "meänkieli"), ("rom", "romska"), ("yi", "jiddisch"), ("ar", "arabiska"),
    ("so", "somaliska"), ("ti", "tigrinja"), ("fa", "persiska"), ("uk", "ukrainska"),
  ]

  static func name(_ code: String) -> String { names.first { $0.0 == code }?.1 ?? "språket \(code)" }
}
