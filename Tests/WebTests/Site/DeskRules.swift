import Domain
import Operations
import TestSupport

@testable import Web

/// Whom an address of the desk is for. Each rule is what `Access` says, so that the pages are held against the same
/// words as everything else.
enum DeskRule: Sendable {
  /// Everybody who is logged in.
  case everybody
  case those(@Sendable (StaffMember) -> Bool)
  /// Those who may do this with the case in the address.
  case onCase(CaseAction)
  /// Those who may open it, at once or after having said why.
  case openingCase

  /// - Parameter item: the case in the address.
  func allows(_ member: StaffMember, _ item: GuardedCase) -> Bool {
    switch self {
    case .everybody: true
    case .those(let rule): rule(member)
    case .onCase(let action): Access.permits(.staff(member), action, on: item)
    case .openingCase: Access.reading(.staff(member), item) != nil
    }
  }
}

/// The decision about every address behind the log-in. One that is missing here fails `DeskAccessTests`.
struct DeskRules {
  let world: TestMunicipality

  var all: [String: DeskRule] {
    var found: [String: DeskRule] = [:]
    for part in [caseWork, cases, routing, improvements, comparison, measures, own, staff, settings] {
      found.merge(part) { first, _ in first }
    }
    return found
  }

  private var caseWork: [String: DeskRule] {
    let registers = DeskRule.those(Access.permitsRegistration)
    let works = DeskRule.those(Access.worksInCases)
    let item = GuardedCase(placement: world.north.placement)
    return [
      "GET /desk": .everybody, "GET /desk/registrera": registers, "POST /desk/registrera": registers,
      "GET /desk/lost-pa-plats": registers, "POST /desk/lost-pa-plats": registers,
      "GET /desk/moten": registers, "POST /desk/moten": registers, "GET /desk/lista/hamta": works,
      "GET /desk/lista/utskrift": works, "POST /desk/flera": works,
      "GET /desk/uppgifter": .those(Access.hasTasks),
      "POST /desk/uppgifter/{task}/klar": .onCase(.handle), "GET /desk/genvagar": works,
      "POST /desk/genvagar": works, "POST /desk/genvagar/namn": works, "POST /desk/genvagar/bort": works,
      "GET /desk/yttranden": works,
      "GET /desk/rapport": .those(Access.permitsReport),
      "GET /desk/rapport/hamta": .those(Access.permitsReport),
      "GET /desk/laslogg": .those(Access.permitsReadLog),
      "GET /desk/laslogg/hamta": .those(Access.permitsReadLog),
      "GET /desk/utskick": .those(Access.permitsMailLog),
      "POST /desk/utskick/skicka-om": .those(Access.permitsMailLog),
      "POST /desk/utskick/{mail}/skicka-om": .those { member in
        Access.permitsMailLog(member) && Access.mailReach(of: member).contains(item)
      },
    ]
  }

  private var cases: [String: DeskRule] {
    let path = "/desk/arenden/{number}"
    var found: [String: DeskRule] = [
      "GET \(path)": .openingCase, "GET \(path)/skal": .openingCase, "POST \(path)/skal": .openingCase,
      "POST \(path)/utkast/{form}": .onCase(.handle), "GET \(path)/lasningar": .onCase(.readLog),
      "GET \(path)/lasningar/hamta": .onCase(.readLog),
      "GET \(path)/svara": .onCase(.handle), "POST \(path)/svara": .onCase(.handle),
      "GET \(path)/vidare": .openingCase, "GET \(path)/dela": .onCase(.merge),
      "POST \(path)/dela": .onCase(.merge), "GET \(path)/fraga-utanfor": .onCase(.handle),
      "POST \(path)/fraga-utanfor": .onCase(.handle), "GET \(path)/pdf": .openingCase,
      "GET \(path)/lamna-ut": .onCase(.disclose), "POST \(path)/lamna-ut": .onCase(.disclose),
    ]
    for verb in CaseVerbs.all { found["POST \(path)/\(verb.address)"] = .onCase(verb.action) }
    for verb in HandingOnVerb.allCases {
      found["POST \(path)/vidare/\(verb.rawValue)"] = .onCase(verb.action)
    }
    return found
  }

  private var routing: [String: DeskRule] {
    let places = DeskRule.those(Access.permitsRouting)
    let rules = DeskRule.those(Access.permitsRoutingRules)
    let receiver = world.manager.id
    let sealed = DeskRule.those { $0.id == receiver }
    let path = "/desk/fordelningsregler"
    return [
      "GET /desk/fordelning": places, "POST /desk/fordelning": places, "GET /desk/utan-agare": rules,
      "GET \(path)": rules, "GET \(path)/ny": rules, "POST \(path)/ny": rules, "GET \(path)/{rule}": rules,
      "POST \(path)/{rule}": rules, "POST \(path)/{rule}/prova": places, "POST \(path)/{rule}/pa": rules,
      "POST \(path)/{rule}/av": rules, "POST \(path)/{rule}/upp": rules,
      "GET /desk/overlamningar": sealed, "GET /desk/overlamningar/{id}": sealed,
      "POST /desk/overlamningar/{id}": sealed,
    ]
  }

  private var improvements: [String: DeskRule] {
    let place = world.north.placement
    let sees = DeskRule.those(Access.permitsImprovements)
    let plans = DeskRule.those { member in
      ([Placement.unrouted] + member.bindings.map(\.place)).contains {
        Access.permitsImprovement(member, .change, at: $0)
      }
    }
    func there(_ action: ImprovementAction) -> DeskRule {
      .those { Access.permitsImprovement($0, action, at: place) }
    }
    let writesMinutes = DeskRule.those { member in
      Access.permitsImprovement(member, .change, at: place)
        && Access.permitsMinutes(member, of: place, isProtected: false)
    }
    var found: [String: DeskRule] = [
      "GET /desk/atgarder": sees, "GET /desk/atgarder/hamta": sees, "GET /desk/atgarder/ny": plans,
      "POST /desk/atgarder/ny": plans, "GET /desk/atgarder/{id}": there(.read),
      "GET /desk/atgarder/{id}/andra": there(.change), "POST /desk/atgarder/{id}/andra": there(.change),
      "GET /desk/monster": sees, "POST /desk/monster": sees, "GET /desk/monster/{id}": there(.read),
      "GET /desk/apt": there(.read), "POST /desk/apt/sagt": there(.read),
      "POST /desk/apt/protokoll": writesMinutes, "GET /desk/rutinen": .everybody,
      "POST /desk/rutinen/last": .everybody, "GET /desk/rutinen/kort": .everybody,
      "GET /desk/texter": .those { Access.permitsWriting(.privacy, $0) },
      "GET /desk/texter/{page}": .those { Access.permitsWriting(.privacy, $0) },
      "POST /desk/texter/{page}": .those { Access.permitsWriting(.privacy, $0) },
      "GET /desk/rutinen/ny": .those { Access.permitsWriting(.policy, $0) },
      "POST /desk/rutinen/ny": .those { Access.permitsWriting(.policy, $0) },
    ]
    for verb in ImprovementVerb.allCases {
      found["POST /desk/atgarder/{id}/\(verb.rawValue)"] = there(verb.action)
    }
    return found
  }

  private var comparison: [String: DeskRule] {
    func may(_ action: ComparisonAction) -> DeskRule { .those { Access.permitsComparison($0, action) } }
    let path = "/desk/jamforelse"
    return [
      "GET \(path)": may(.readDecided), "GET \(path)/matt/{kpi}": may(.readDecided),
      "GET \(path)/dokument": may(.readDrafts), "GET \(path)/beslut/{id}": may(.readDecided),
      "POST \(path)/matt/{kpi}": may(.write),
      "POST \(path)/matt/{kpi}/atgard": may(.write), "POST \(path)/matt/{kpi}/atgard/bort": may(.write),
      "POST \(path)/beslut/{id}/publicera": may(.publish),
      "POST \(path)/beslut/{id}/dra-tillbaka": may(.publish), "POST \(path)/beslut": may(.decide),
      "GET \(path)/beslut": may(.decide),
      "GET \(path)/analyser": may(.decide),
      "POST \(path)/analyser": may(.decide), "POST \(path)/kommun": may(.arrange),
    ]
  }

  private var measures: [String: DeskRule] {
    let reads = DeskRule.those { Access.permitsMeasures($0, .read) }
    let keeps = DeskRule.those { Access.permitsMeasures($0, .edit) }
    // Responsible for the figures that `DeskTargets` points at.
    let responsible = world.manager.id
    let reports = DeskRule.those { Access.permitsReporting(.staff($0), for: responsible) }
    var found: [String: DeskRule] = [:]
    for path in ["GET matt", "GET matt/uppgifter", "GET matt/eget/{kpi}", "GET matt/insamling/{year}"] {
      found[Self.desk(path)] = reads
    }
    for path in [
      "GET matt/uppgift/{kpi}/{year}", "POST matt/uppgift/{kpi}/{year}",
      "POST matt/uppgift/{kpi}/{year}/ta-tillbaka", "GET matt/checklista/{kpi}/{year}",
      "POST matt/checklista/{kpi}/{year}",
    ] { found[Self.desk(path)] = reports }
    for path in [
      "GET matt/eget/ny", "POST matt/eget/ny", "POST matt/eget/{kpi}", "POST matt/eget/{kpi}/stang",
      "POST matt/eget/{kpi}/oppna", "GET matt/eget/{kpi}/checklista", "POST matt/eget/{kpi}/checklista",
      "GET matt/uppgift", "GET matt/insamling/ny", "POST matt/insamling/ny",
      "GET matt/insamling/{year}/andra",
      "POST matt/insamling/{year}/andra", "GET matt/samling/ny", "POST matt/samling/ny",
      "GET matt/samling/{set}", "POST matt/samling/{set}", "POST matt/samling/{set}/stang",
      "GET matt/grupp/ny",
      "POST matt/grupp/ny", "GET matt/grupp/{group}", "POST matt/grupp/{group}",
      "POST matt/grupp/{group}/stang", "GET matt/servicematning", "POST matt/servicematning/uppgift",
      "GET matt/servicematning/samtal", "POST matt/servicematning/samtal",
      "GET matt/servicematning/samtal/{call}", "POST matt/servicematning/samtal/{call}",
      "GET matt/servicematning/betyg", "POST matt/servicematning/betyg",
      "POST matt/servicematning/ta-bort/{call}",
    ] { found[Self.desk(path)] = keeps }
    return found
  }

  private var own: [String: DeskRule] {
    let absent = world.officer
    let standIns = DeskRule.those { Access.worksInCases($0) || Access.permitsAdministration($0) }
    var found: [String: DeskRule] = [
      "GET /desk/ersattare": standIns, "POST /desk/ersattare": standIns,
      "POST /desk/ersattare/avsluta": .those { StandIn.mayBeNamed(for: absent, by: $0) },
    ]
    for path in [
      "GET mina-utskick", "POST mina-utskick", "GET konto", "POST konto/losenord", "POST konto/engangskod",
      "GET konto/engangskod", "POST konto/engangskod/bekrafta", "POST konto/avsluta",
      "POST konto/avsluta-andra", "POST logga-ut",
    ] { found[Self.desk(path)] = .everybody }
    return found
  }

  private var staff: [String: DeskRule] {
    let manages = DeskRule.those { Access.permitsStaffAdministration(.staff($0)) }
    let account = "POST medarbetare/konto/{username}/"
    let paths =
      [
        "GET medarbetare", "GET medarbetare/ny", "POST medarbetare/ny",
        "GET medarbetare/inloggning", "POST medarbetare/inloggning", "POST medarbetare/grupp",
        "POST medarbetare/grupp/forst", "POST medarbetare/grupp/ta-bort",
        "GET medarbetare/konto/{username}", account + "andra", account + "roll", account + "ta-bort-roll",
      ] + StaffVerb.allCases.map { account + $0.rawValue }
    let log = ["GET /desk/medarbetare/logg": DeskRule.those { Access.permitsStaffLog(.staff($0)) }]
    return Dictionary(uniqueKeysWithValues: paths.map { (Self.desk($0), manages) }).merging(log) { $1 }
  }

  private var settings: [String: DeskRule] {
    let place = world.north.placement
    let changes = DeskRule.those(Access.permitsSettings)
    let templates = DeskRule.those { Access.permitsTemplates($0) }
    let template = DeskRule.those { Access.permitsTemplates($0, of: place) }
    var found: [String: DeskRule] = [
      "GET /desk/svarsmallar": templates, "GET /desk/svarsmallar/{id}": template,
      "POST /desk/svarsmallar/{id}": template, "POST /desk/svarsmallar/{id}/ta-bort": template,
    ]
    let part = "organisation/del/{kind}/{id}"
    for path in [
      "GET kalender", "POST kalender", "GET loften", "POST loften", "GET grindar", "GET grindar/{gate}",
      "POST grindar/{gate}", "GET skyddade-enheter", "POST skyddade-enheter", "GET kommunen", "POST kommunen",
      "GET organisation", "GET organisation/ny/{kind}", "POST organisation/ny/{kind}", "GET \(part)",
      "POST \(part)/namn", "POST \(part)/drift", "POST \(part)/omorganisering", "POST \(part)/stangning",
      "POST \(part)/oppen", "GET verksamhetsomraden", "POST verksamhetsomraden",
      "GET verksamhetsomraden/{id}", "POST verksamhetsomraden/{id}/namn",
      "POST verksamhetsomraden/{id}/stangning", "POST verksamhetsomraden/{id}/oppen",
    ] { found[Self.desk(path)] = changes }
    return found
  }

  /// "GET konto" as "GET /desk/konto".
  private static func desk(_ path: String) -> String { path.replacing(" ", with: " /desk/") }
}
