import Domain
import Operations

/// The history of the settings in plain Swedish.
struct SettingsWords {
  let history: SettingsHistory

  /// A reorganisation stands at the old row and at the new one, and is said once.
  var lines: [SettingsLine] { lines(of: history.entries) }

  /// What was changed after the newest change that a form knew of, the latest last; the last ten where it knew of none.
  func changes(since seen: Int) -> [String] {
    let newer = lines(of: history.entries.filter { $0.number > seen }).prefix(10)
    return newer.reversed().map { "\($0.when.capitalizedFirst): \($0.sentence)" }
  }

  private func lines(of entries: [SettingsChangeEntry]) -> [SettingsLine] {
    var lines: [SettingsLine] = []
    for entry in entries {
      let line = line(entry)
      if lines.last?.when != line.when || lines.last?.sentence != line.sentence { lines.append(line) }
    }
    return lines
  }

  /// "Stänger tisdag 1 december." or "Stängd sedan i går.", or nil for what stays open.
  func closing(_ validity: Validity) -> String? {
    guard let day = validity.until else { return nil }
    return validity.outlasts(history.today) ? "Stänger \(relative(day))." : "Stängd sedan \(relative(day))."
  }

  func relative(_ day: CalendarDay) -> String { PlainSwedishDate(today: history.today).relative(day) }

  private func line(_ entry: SettingsChangeEntry) -> SettingsLine {
    SettingsLine(
      when: StaffWords(now: history.now).moment(entry.at), sentence: "\(who(entry)) \(did(entry.change)).")
  }

  private func who(_ entry: SettingsChangeEntry) -> String {
    guard let staff = entry.staff else { return "Systemet" }
    return history.names[staff] ?? "Någon som inte finns kvar"
  }

  private func did(_ change: SettingsChange) -> String {
    let (old, new) = (change.old ?? "", change.new ?? "")
    let from = change.holdsFrom.map { " från och med \(relative($0))" } ?? ""
    switch change.field {
    case .added: return "lade till \(thing(change))\(new.isEmpty ? "" : " i \(new)")\(from)"
    case .name: return "ändrade namnet från ”\(old)” till ”\(new)”"
    case .operation:
      return "ändrade vem som driver \(thing(change)) från \(operation(old)) till \(operation(new))"
    case .closing: return closing(change)
    case .protection: return protection(change)
    case .inherited: return "flyttade \(old) från \(thing(change)) till \(new)\(from)"
    case .reorganised: return "omorganiserade ”\(old)” till ”\(new)”\(from)"
    case .questions:
      return Municipality.QuestionsInForm(rawValue: new) == .offered
        ? "öppnade formuläret för frågor" : "stängde formuläret för frågor"
    case .publishedComparison:
      return new.isEmpty
        ? "drog tillbaka dokumentet ”\(old)” från webben" : "publicerade dokumentet ”\(new)” på webben"
    default: return edited(Self.definite(change.field), change.old, change.new)
    }
  }

  private func closing(_ change: SettingsChange) -> String {
    switch (change.old.flatMap { CalendarDay($0) }, change.new.flatMap { CalendarDay($0) }) {
    case (nil, let day?): "stängde \(thing(change)) från och med \(relative(day))"
    case (let old?, let day?):
      "flyttade stängningen av \(thing(change)) från \(relative(old)) till \(relative(day))"
    case (_, nil): "ångrade stängningen av \(thing(change))"
    }
  }

  private func protection(_ change: SettingsChange) -> String {
    let old = change.old.flatMap { ProtectedProfile(rawValue: $0)?.swedish } ?? ""
    return switch change.new.flatMap({ ProtectedProfile(rawValue: $0) }) {
    case nil: "tog bort skyddet för \(thing(change)), som var ”\(old)”"
    case let new? where old.isEmpty: "skyddade \(thing(change)) som ”\(new.swedish)” (\(new.provision))"
    case let new?: "ändrade skyddet för \(thing(change)) från ”\(old)” till ”\(new.swedish)”"
    }
  }

  private func edited(_ what: String, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (nil, let new?): "skrev in \(what): ”\(new)”"
    case (let old?, nil): "tog bort \(what), som var ”\(old)”"
    case (let old, let new): "ändrade \(what) från ”\(old ?? "")” till ”\(new ?? "")”"
    }
  }

  private func thing(_ change: SettingsChange) -> String {
    if case .serviceArea = change.subject {
      "verksamhetsområdet \(change.subjectName)"
    } else {
      change.subjectName
    }
  }

  private func operation(_ text: String) -> String { FormOfOperation(text: text)?.swedish ?? text }

  private static func definite(_ field: SettingsChange.Field) -> String {
    switch field {
    case .municipalityName: "kommunens namn"
    case .phone: "telefonnumret"
    case .phoneHours: "telefontiden"
    case .email: "e-postadressen"
    case .postalAddress: "postadressen"
    case .visitingAddress: "besöksadressen"
    case .visitingHours: "öppettiderna"
    case .website: "webbplatsens adress"
    case .dataProtectionOfficer: "hur man når dataskyddsombudet"
    case .whistleblowerAddress: "hur anställda visselblåser"
    case .koladaID: "kommunkoden för jämförelsen"
    case .added, .name, .operation, .closing, .reorganised, .inherited, .protection, .questions,
      .publishedComparison:
      "inställningen"
    }
  }
}

extension FormOfOperation {
  /// "kommunen", "Omsorg Östra AB (privat utförare)".
  var swedish: String {
    switch self {
    case .own: "kommunen"
    case .municipalCompany(let name): "\(name) (kommunalt bolag)"
    case .privateProvider(let name): "\(name) (privat utförare)"
    }
  }
}

/// What was just done, as it stands in the address.
enum SettingsNews: String {
  case added = "tillagd"
  case saved = "sparat"
  case reorganised = "omorganiserad"
  case closed = "stangd"
  case kept = "oppen"

  var swedish: String {
    switch self {
    case .added: "Det är tillagt."
    case .saved: "Ändringen är sparad."
    case .reorganised: "Enheten är omorganiserad."
    case .closed: "Stängningen är sparad."
    case .kept: "Stängningen är ångrad."
    }
  }
}
