import Domain
import Operations
import Storage

/// What follows the noun in a list's sentence, a clause for each filter.
struct CaseListClauses {
  let question: CaseQuestion
  let list: Operations.ListedCases

  var all: [String] {
    [
      soon, due, officer, state, dimension, serviceArea, channel, identity, wish, language, waiting, received,
      words,
    ].compactMap { $0 }
  }

  private var soon: String? {
    question.standing == .soon
      ? "som förfaller inom \(CaseQuestion.warningDays) arbetsdagar" : nil
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

  private var waiting: String? { question.waitingFor.map { "som väntar på \($0.swedish)" } }

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
