import Mustache

/// The desk's menu in two rows: what one can do in a few words, and beneath it the places of what one does now.
struct DeskMenu: Sendable {
  /// What belongs together, in the order of the menu.
  enum Group: CaseIterable, Sendable {
    case cases, registration, improvement, report, comparison, policy, settings, organisation, oversight, own

    var label: String {
      switch self {
      case .cases: "Ärenden"
      case .registration: "Registrera"
      case .improvement: "Förbättra"
      case .report: "Rapport"
      case .comparison: "Jämför"
      case .policy: "Rutinen"
      case .settings: "Inställningar"
      case .organisation: "Organisation"
      case .oversight: "Läslogg"
      case .own: "Mina sidor"
      }
    }

    /// In the order of the second row.
    var places: [DeskPlace] {
      switch self {
      case .cases: [.cases, .tasks, .routing, .referrals, .handovers]
      case .registration: [.registration, .spotSolution, .occasion]
      case .improvement: [.improvements, .meetings]
      case .report: [.report]
      case .comparison: [.comparison, .measures, .publicComparison]
      case .policy: [.policy]
      case .settings:
        [.templates, .routingRules, .mailLog, .calendar, .promises, .gates, .protectedUnits]
      case .organisation: [.staff, .organisation, .serviceAreas, .municipality, .texts]
      case .oversight: [.readLog]
      case .own: [.account, .ownMail, .standIns]
      }
    }
  }

  let links: [Link]
  let inner: Inner?

  /// - Parameters:
  ///   - open: where the person may go.
  ///   - path: the path of the page shown.
  init(_ open: [DeskPlace], path: String) {
    let shown = Group.allCases.map { group in (group: group, places: group.places.filter(open.contains)) }
      .filter { !$0.places.isEmpty }
    let current = shown.first { $0.places.contains { $0.rawValue == path } || Self.beside[path] == $0.group }
    links = shown.map { group, places in
      let label = places.count == 1 ? places[0].label : group.label
      let isHere = places[0].rawValue == path
      return Link(
        label: label, address: places[0].rawValue, isPage: isHere && places.count == 1,
        isGroup: current?.group == group && !(isHere && places.count == 1))
    }
    inner = current.flatMap { group, places in
      guard places.count > 1 else { return nil }
      return Inner(
        name: group.label,
        places: places.map {
          PageLink(label: $0.label, address: $0.rawValue, current: $0.rawValue == path)
        })
    }
  }

  /// Pages that one comes to from another than the menu.
  private static let beside: [String: Group] = ["/desk/utan-agare": .cases]
}

extension DeskMenu {
  /// A link of the first row: to the first place of its group.
  struct Link: MustacheParent, Sendable {
    let label: String
    let address: String
    /// One stands on its only page, or on some page of its group.
    let isPage: Bool
    let isGroup: Bool

    func child(named name: String) -> Any? {
      switch name {
      case "label": label
      case "address": address
      case "isPage": isPage
      case "isGroup": isGroup
      default: nil
      }
    }
  }

  /// The second row.
  struct Inner: MustacheParent, Sendable {
    /// The group's.
    let name: String
    let places: [PageLink]

    func child(named childName: String) -> Any? {
      switch childName {
      case "name": name
      case "places": places
      default: nil
      }
    }
  }

  static let template = ##"""
    {{^empty(navigation)}}<nav class="places" aria-label="Skrivbordet"><ul>
    {{#navigation}}<li><a href="{{address}}"{{#isPage}} aria-current="page"{{/isPage}}{{#isGroup}} aria-current="true"{{/isGroup}}>{{label}}</a></li>
    {{/navigation}}</ul></nav>{{/empty(navigation)}}
    """##

  static let innerTemplate = ##"""
    {{#inner}}<nav class="places inner-places" aria-label="Sidor under {{name}}"><ul>
    {{#places}}<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
    {{/places}}</ul></nav>{{/inner}}
    """##
}
