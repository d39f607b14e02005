import Domain
import Operations
import Storage

/// The journal in plain Swedish.
struct JournalWords {
  let file: CaseFile
  private let words: CaseWords
  private let dates: PlainSwedishDate

  init(_ file: CaseFile) {
    self.file = file
    words = CaseWords(file)
    dates = PlainSwedishDate(today: file.today)
  }

  func line(_ entry: JournalEntry) -> JournalLine {
    JournalLine(
      when: moment(entry.at), who: words.who(entry.actor), what: what(entry),
      detail: join([detail(entry), endOfMark(entry)]))
  }

  /// Sentences after each other, each with its full stop.
  private func join(_ sentences: [String?]) -> String? {
    let found = sentences.compactMap(\.self)
    guard let last = found.last else { return nil }
    return found.dropLast().map { $0.hasSuffix(".") ? "\($0) " : "\($0). " }.joined() + last
  }

  /// That the answer does not stand in the mail any more, because of what happened.
  private func endOfMark(_ entry: JournalEntry) -> String? {
    guard entry.event != .contentMarked, entry.details["mark"] != nil else { return nil }
    return "Svaret står inte längre i mejl till avsändaren."
  }

  private func moment(_ time: JournalTime) -> String {
    switch time {
    case .day(let day): dates.date(day)
    case .instant(let instant):
      "\(dates.date(SwedishTime.day(of: instant))) kl. \(SwedishTime.clock(instant))"
    }
  }

  private func what(_ entry: JournalEntry) -> String {
    switch entry.event {
    case .registered: entry.actor == Actor.sender.reference ? "lämnade synpunkten" : "registrerade synpunkten"
    case .imported: "läste in synpunkten från ett tidigare register"
    case .acknowledged: "bekräftade: " + means(entry.details["means"])
    case .classified: classification(entry.details)
    case .arrivalCorrected: "rättade ankomstdagen"
    case .assigned: assignment(entry.details["officer"])
    case .extended: "förlängde svarstiden"
    case .answered: entry.details["ordinal"] == "1" ? "svarade" : "svarade igen"
    case .closed: "avslutade: " + reason(entry.details["reason"])
    case .reopened: "öppnade ärendet igen"
    // The dialogue
    case .noted: "skrev en intern anteckning"
    case .asked: "ställde en fråga till avsändaren"
    case .messageReceived: received(entry.details["channel"])
    case .messageSent: "skrev till avsändaren"
    case .waitingBegan: "noterade att ärendet väntar på \(party(entry.details["waitBegan"]))"
    case .waitingEnded: "noterade att ärendet inte väntar på \(party(entry.details["waitEnded"])) längre"
    case .encircled: "begränsade ärendet till ansvarig chef"
    case .circleLifted: "hävde begränsningen till ansvarig chef"
    // Handing on, linking and recalculating: JournalWords+HandingOn.
    case .forwarded, .referred, .referralAnswered, .referralRevoked, .linked, .unlinked: handingOn(entry)
    case .handedOver, .handoverTaken, .sealed, .gateAssessed, .recalculated: handingOn(entry)
    case .returned: "lämnade tillbaka ärendet till registratorn"
    case .improvementPlanned: "planerade en åtgärd"
    case .summarised: "skrev vad som sades, för arbetsplatsträffen"
    case .contentMarked:
      entry.details["mark"] == ContentMark.harmless.rawValue
        ? "lät svaret stå i mejl till avsändaren" : "tog bort svaret ur mejl till avsändaren"
    case .disclosed: "lämnade ut handlingar ur ärendet"
    }
  }

  private func detail(_ entry: JournalEntry) -> String? {
    switch entry.event {
    case .classified:
      join([
        changes(entry.details),
        entry.details["cause"] == "protection" ? "Det hör ihop med ett ärende vid en skyddad enhet" : nil,
      ])
    case .arrivalCorrected: span(entry.details["day"]).map { "\($0). Skäl: \(text(entry, .reason))" }
    case .extended: span(entry.details["answerBy"]).map { "\($0). Skäl: \(text(entry, .reason))" }
    case .reopened:
      "Nytt svar senast \(day(entry.details["answerBy"] ?? "")). Skäl: \(text(entry, .reason))"
    case .registered:
      entry.details["chosenUnit"].map { "Avsändaren valde \(word("unit", $0))." }
    case .imported, .acknowledged, .assigned, .answered: nil
    case .messageReceived: entry.details["day"].map { "Svaret kom \(day($0))." }
    case .noted, .asked, .messageSent, .waitingBegan, .waitingEnded: nil
    case .closed: notes(entry.details)
    // Access
    case .encircled:
      halves(entry.details["responsible"]).map { "Ansvarig: \(word("officer", $0.1))\(basis(entry.details))" }
    case .circleLifted: entry.details["officer"] == nil ? nil : changes(entry.details)
    case .forwarded:
      [changes(entry.details), notes(entry.details)].compactMap(\.self).joined(separator: ". ")
    case .recalculated: span(entry.details["answerBy"]).map { "Svar senast: \($0)" }
    case .referred, .referralAnswered, .referralRevoked, .linked, .unlinked: nil
    case .handedOver, .handoverTaken, .sealed, .gateAssessed: nil
    case .returned: [notes(entry.details), returned(entry)].compactMap(\.self).joined(separator: " ")
    case .improvementPlanned: nil
    case .summarised: text(entry, .summary)
    case .contentMarked: entry.details["cause"] == "protection" ? "Ärendet är skyddat." : nil
    case .disclosed: DisclosureWords.journal(entry.details)
    }
  }

  func party(_ word: String?) -> String {
    word.flatMap(Waiting.Party.init(rawValue:))?.swedish ?? "någon"
  }

  /// How it was known when it came in that it is about a member of staff.
  private func basis(_ details: [String: String]) -> String {
    switch details["basis"] {
    case "sender": ". Avsändaren har uppgett att det gäller en anställd."
    case "words": ". Orden tyder på att det gäller en anställd."
    default: ""
    }
  }

  /// "2 anteckningar sparades, 1 rensades."
  private func notes(_ details: [String: String]) -> String? {
    let (kept, cleansed) = (
      details["notesKept"]?.split(separator: " ").count ?? 0,
      details["notesCleansed"]?.split(separator: " ").count ?? 0
    )
    guard kept + cleansed > 0 else { return nil }
    return
      "Anteckningar: \(kept) \(kept == 1 ? "sparad" : "sparade"), \(cleansed) \(cleansed == 1 ? "rensad" : "rensade")."
  }

  private func classification(_ details: [String: String]) -> String {
    if let rule = details["rule"] {
      return
        "fördelade ärendet enligt regeln ”\(file.routing.ruleNames[rule] ?? "en regel som inte finns kvar")”"
    }
    switch details["routedBy"].flatMap(RoutingReason.init(rawValue:)) {
    case .rule: return "fördelade ärendet enligt ett förslag från en regel"
    case .learnt: return "fördelade ärendet enligt ett förslag som bygger på liknande ärenden"
    case .own: return "fördelade ärendet"
    case nil: return "ändrade klassningen"
    }
  }

  private func returned(_ entry: JournalEntry) -> String {
    let from = ["unit", "department", "board"].lazy.compactMap { name in
      halves(entry.details[name]).flatMap { $0.0.isEmpty ? nil : word(name, $0.0) }
    }.first
    return "Från \(from ?? "en enhet"). Skäl: \(text(entry, .reason))"
  }

  /// - Parameter channel: how it came, where somebody at the desk wrote it down.
  private func received(_ channel: String?) -> String {
    channel.flatMap(Channel.init(rawValue:)).map { "skrev in vad avsändaren svarade (\($0.swedish))" }
      ?? "skrev ett meddelande"
  }

  private func means(_ word: String?) -> String {
    word.flatMap(Acknowledgement.Means.init(rawValue:))?.swedish ?? ""
  }

  private func reason(_ word: String?) -> String {
    word.flatMap(ClosureReason.init(rawValue:))?.swedish ?? ""
  }

  private func assignment(_ change: String?) -> String {
    guard let new = halves(change)?.1, !new.isEmpty else { return "lämnade ärendet utan handläggare" }
    return "gav ärendet till \(words.who("staff:\(new)"))"
  }

  /// The text that an entry vouches for.
  private func text(_ entry: JournalEntry, _ role: TextRole) -> String {
    let id = entry.details["\(role.rawValue)Digest"]?.split(separator: " ").first.map(String.init)
    return file.text(id.map { RowID(rawValue: $0) }) ?? "texten finns inte kvar"
  }

  private func changes(_ details: [String: String]) -> String {
    let terms = [
      ("kind", "Typ"), ("dimension", "Kvalitetsdimension"), ("serviceArea", "Verksamhet"), ("board", "Nämnd"),
      ("department", "Förvaltning"), ("unit", "Enhet"), ("officer", "Handläggare"),
    ]
    var parts = terms.compactMap { name, term in
      halves(details[name]).map { "\(term): \(word(name, $0.0)) → \(word(name, $0.1))" }
    }
    if details["subjectDigest"] != nil { parts.append("Rubriken ändrad") }
    return parts.joined(separator: ". ")
  }

  private func word(_ name: String, _ value: String) -> String {
    if value.isEmpty { return "ingen" }
    let found: String? =
      switch name {
      case "kind": Kind(rawValue: value)?.swedish
      case "dimension": QualityDimension(rawValue: value)?.swedish
      case "serviceArea": file.serviceAreas.first { $0.id.rawValue == value }?.name
      case "board": file.chart.board(BoardID(rawValue: value))?.name
      case "department": file.chart.department(DepartmentID(rawValue: value))?.name
      case "unit": file.chart.unit(UnitID(rawValue: value))?.name
      default: words.who("staff:\(value)")
      }
    return found ?? value
  }

  private func span(_ change: String?) -> String? {
    halves(change).map { "\(day($0.0)) → \(day($0.1))" }
  }

  private func day(_ text: String) -> String {
    CalendarDay(text).map(dates.date) ?? text
  }

  private func halves(_ change: String?) -> (String, String)? {
    guard let change, let arrow = change.firstRange(of: " → ") else { return nil }
    return (String(change[..<arrow.lowerBound]), String(change[arrow.upperBound...]))
  }
}
