import Domain
import Foundation
import Operations
import Storage

/// Accounts and log-ins in plain Swedish.
struct StaffWords {
  let now: Date
  let names: [StaffID: String]
  /// For the places that stand in the log.
  let chart: OrganisationChart

  init(
    now: Date, names: [StaffID: String] = [:],
    chart: OrganisationChart = OrganisationChart(boards: [], departments: [], units: [])
  ) {
    self.now = now
    self.names = names
    self.chart = chart
  }

  /// Every role that somebody has, once, the main one first.
  static func roles(of member: StaffMember) -> [String] {
    var found: [String] = []
    for role in member.bindings.map(\.role.swedish) where !found.contains(role) { found.append(role) }
    return found
  }

  /// Every place where somebody has a role, once.
  static func places(of member: StaffMember, in chart: OrganisationChart) -> [String] {
    var found: [String] = []
    for place in member.bindings.map({ chart.name(of: $0.place) ?? "Hela kommunen" })
    where !found.contains(place) { found.append(place) }
    return found
  }

  /// What somebody is told who stands in for others with a role that needs a code, and has logged in without one.
  static func codeNeeded(for absent: [StaffMember]) -> String? {
    let names = SwedishOrder.sorted(absent, by: \.name).map(\.name)
    guard let listed = list(names) else { return nil }
    let roles = names.count == 1 ? "Rollen" : "Rollerna"
    return
      "Du ersätter \(listed) i dag. \(roles) kräver engångskod, och du har loggat in utan. Därför kommer du "
      + "inte åt något av det arbetet än. Koppla en app på sidan Mitt konto. Har du redan en app loggar du ut "
      + "och loggar in igen med koden."
  }

  /// "i dag kl. 8.02".
  func moment(_ instant: Date) -> String {
    let dates = PlainSwedishDate(today: SwedishTime.day(of: now))
    let clock = SwedishTime.clock(instant)
    return "\(dates.relative(SwedishTime.day(of: instant))) kl. \(clock)"
  }

  func session(_ session: SessionStore.Listed, current: RowID? = nil) -> SessionLine {
    SessionLine(
      id: session.id.rawValue, device: session.device.isEmpty ? "Okänd webbläsare" : session.device,
      started: moment(session.startedAt), seen: moment(session.seenAt), isThis: session.id == current)
  }

  func line(_ entry: StaffEventEntry, naming: Naming) -> StaffLogLine {
    let whose = entry.member.flatMap { names[$0] }
    return StaffLogLine(
      when: moment(entry.at), whose: naming == .everybody ? whose : nil,
      what: entry.event.swedish + detail(entry), doneBy: actor(entry.doneBy))
  }

  /// A line as a sentence, for whoever wrote something else meanwhile: who, when and what.
  func change(_ entry: StaffEventEntry) -> String {
    "\(actor(entry.doneBy).capitalizedFirst), \(moment(entry.at)): \(entry.event.swedish)\(detail(entry))."
  }

  /// "chef och systemförvaltare", "ingen roll".
  static func list(_ roles: Set<Role>) -> String {
    list(Role.allCases.filter(roles.contains).map(\.swedish)) ?? "ingen roll"
  }

  /// "A, B och C"; nil when there is nothing.
  private static func list(_ words: [String]) -> String? {
    guard let last = words.last else { return nil }
    return words.count == 1 ? last : "\(words.dropLast().joined(separator: ", ")) och \(last)"
  }

  /// Whether a line says whose account it is about.
  enum Naming {
    case everybody, nobody
  }

  /// Role words become Swedish, and a place or a person its name; a detail of anything else is not for reading.
  private func detail(_ entry: StaffEventEntry) -> String {
    switch entry.event {
    case .signInRulesChanged:
      return " (engångskod för \(Self.list(SignInRules(setting: entry.detail).secondFactorRoles)))"
    case .groupRolesChanged: return group(entry.detail).map { " (\($0))" } ?? ""
    default: return rolesAndPeople(entry)
    }
  }

  /// What a group gives since a change of the list; nil for a line from before that was written down.
  private func group(_ detail: String) -> String? {
    let words = detail.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count == 4, let change = GroupRole.Change(rawValue: words[0]),
      let role = Role(rawValue: words[1])
    else { return nil }
    let place = PlaceReference.name(words[2], in: chart) ?? "hela kommunen"
    switch change {
    case .added: return "”\(words[3])” ger rollen \(role.swedish), \(place)"
    case .removed: return "”\(words[3])” ger inte längre rollen \(role.swedish), \(place)"
    case .raised: return "”\(words[3])” står överst"
    }
  }

  private func rolesAndPeople(_ entry: StaffEventEntry) -> String {
    let words = entry.detail.split(separator: " ")
    if let person = words.first.flatMap({ names[StaffID(rawValue: String($0))] }) {
      let dates = PlainSwedishDate(today: SwedishTime.day(of: now))
      let days = words.dropFirst().compactMap { CalendarDay(String($0)) }.map { dates.date($0) }
      return " (\(person), \(days.joined(separator: " till och med ")))"
    }
    let roles = words.compactMap { Role(rawValue: String($0))?.swedish }
    let place = words.lazy.compactMap { PlaceReference.name($0, in: chart) }.first
    switch roles.count {
    case 1: return place.map { " (\(roles[0]), \($0))" } ?? " (\(roles[0]))"
    case 2 where roles[0] != roles[1]: return " (\(roles[0]) till \(roles[1]))"
    default: return ""
    }
  }

  /// The name of who did something, by `Actor.reference`.
  func actor(_ reference: String) -> String {
    guard reference.hasPrefix("staff:") else { return "programmet" }
    return names[StaffID(rawValue: String(reference.dropFirst(6)))] ?? "någon som inte finns kvar"
  }
}

/// Pick lists of the pages about accounts.
enum StaffChoices {
  static func roles(selecting role: Role?, error: String? = nil) -> ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Välj en roll")]
        + Role.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }
    ).selecting(role?.rawValue ?? "", error: error)
  }

  static func places(_ chart: OrganisationChart, selecting value: String, error: String? = nil) -> ChoiceField
  {
    let field = PlacementChoices.field(chart)
    return ChoiceField(
      options: [Choice(value: "", label: "Hela kommunen")], groups: field.groups
    ).selecting(value, error: error)
  }
}

extension FormFields {
  /// The role that was chosen.
  /// - Throws: `Problem` about the field `role`, also when the role needs a place and has none: without a board,
  ///   officers and managers see no cases.
  func staffRole(at placement: Placement) throws(Problem) -> Role {
    guard let role: Role = word("role") else { throw Problem(.invalid, .roleMissing, field: "role") }
    switch role {
    case .officer, .manager:
      guard placement.board != nil else { throw Problem(.invalid, .placeMissing, field: "unit") }
    case .registrar, .qualityStrategist, .politician, .administrator, .dataProtectionOfficer: break
    }
    return role
  }
}
