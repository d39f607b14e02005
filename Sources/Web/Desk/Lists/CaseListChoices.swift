import Domain
import Operations
import Storage

/// The pick lists of the filter bar.
struct CaseListChoices {
  let list: Operations.ListedCases
  let asked: CaseListQuestion

  var filter: CaseListFilter {
    CaseListFilter(
      state: field("state", Self.standings), kind: field("kind", Self.kinds), unit: field("unit", places),
      due: field("due", Self.due), officer: field("officer", officers), sort: field("sort", Self.sorts),
      q: TextField(value: asked.words), shortcut: asked.shortcut?.rawValue, more: more)
  }

  private var more: CaseListMore {
    CaseListMore(
      isOpen: CaseListMore.names.contains { !asked.fields[$0].isEmpty },
      status: field("status", Self.states), dimension: field("dimension", Self.dimensions),
      service: field("service", services), channel: field("channel", Self.channels),
      sender: field("sender", Self.senders), answer: field("answer", Self.wishes),
      language: field("language", languages), waiting: field("waiting", Self.waits),
      capacity: field("capacity", Self.capacities), spot: field("spot", Self.answers),
      extended: field("extended", Self.answers), outside: field("outside", Self.outside),
      handed: field("handed", Self.handed), guarded: field("guarded", Self.guarded),
      ended: field("ended", Self.endings), linked: field("linked", Self.links),
      unread: field("unread", Self.answers), meeting: field("meeting", meetings),
      improvement: field("improvement", Self.answers), from: date("from"), to: date("to"),
      dueFrom: date("dueFrom"), dueTo: date("dueTo"), regFrom: date("regFrom"), regTo: date("regTo"))
  }

  private var present: AskedChoices { AskedChoices(list: list, asked: asked) }

  private func field(_ name: String, _ choices: ChoiceField) -> ChoiceField {
    choices.selecting(asked.fields[name])
  }

  private func date(_ name: String) -> TextField {
    TextField(value: asked.fields[name], error: asked.problem(name)?.swedish)
  }

  private static let standings = ChoiceField(options: [
    Choice(value: "open", label: "öppna"), Choice(value: "soon", label: "snart försenade"),
    Choice(value: "overdue", label: "försenade"), Choice(value: "closed", label: "avslutade"),
    Choice(value: "all", label: "öppna eller avslutade"),
  ])

  private static let kinds = ChoiceField(
    options: [Choice(value: "", label: "alla typer")]
      + Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private var places: ChoiceField {
    let chart = list.chart.current(on: list.today)
    return ChoiceField(
      options: [
        Choice(value: "", label: "alla enheter"),
        Choice(value: CaseListQuestion.mine, label: "där jag arbetar"),
        Choice(value: CaseListQuestion.pile, label: "ingen nämnd än"),
      ], groups: PlacementChoices.field(chart).groups
    ).keeping(present.place)
  }

  private static let due = ChoiceField(options: [
    Choice(value: "", label: "när som helst"), Choice(value: CaseListQuestion.thisWeek, label: "denna vecka"),
  ])

  private var officers: ChoiceField {
    let people = SwedishOrder.sorted(list.officers.filter(Access.worksInCases), by: \.name)
    return ChoiceField(
      options: [
        Choice(value: "", label: "vem som helst"), Choice(value: CaseListQuestion.mine, label: "mig"),
        Choice(value: CaseListQuestion.none, label: "ingen än"),
      ] + people.map { Choice(value: $0.id.rawValue, label: $0.name) }
    ).keeping(present.officer)
  }

  private static let sorts = ChoiceField(options: [
    Choice(value: "", label: "förfallodag"), Choice(value: "newest", label: "senast inkommet"),
    Choice(value: "oldest", label: "först inkommet"), Choice(value: "number", label: "nummer"),
    Choice(value: "kind", label: "typ"), Choice(value: "place", label: "enhet"),
    Choice(value: "officer", label: "handläggare"), Choice(value: "state", label: "läge"),
  ])

  private static let states = ChoiceField(
    options: [any("alla lägen")]
      + CaseState.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private static let dimensions = ChoiceField(
    options: [any("alla"), Choice(value: CaseListQuestion.none, label: "ingen satt")]
      + QualityDimension.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private var services: ChoiceField {
    ChoiceField(
      options: [Self.any("alla"), Choice(value: CaseListQuestion.none, label: "ingen satt")]
        + SwedishOrder.sorted(list.serviceAreas, by: \.name).map {
          Choice(value: $0.id.rawValue, label: present.closing($0.name, validity: $0.validity))
        }
    ).keeping(present.serviceArea)
  }

  private static let channels = ChoiceField(
    options: [any("alla")] + Channel.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private static let senders = ChoiceField(options: [
    any("alla"), Choice(value: "anonymous", label: "anonym"), Choice(value: "named", label: "med namn"),
  ])

  private static let wishes = ChoiceField(options: [
    any("alla"), Choice(value: "answer", label: "ja"), Choice(value: "noAnswer", label: "nej"),
  ])

  private static let waits = ChoiceField(
    options: [
      Choice(value: "", label: "vem som helst, eller ingen"),
      Choice(value: CaseListQuestion.anybody, label: "någon"),
    ]
      + Waiting.Party.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private static let capacities = ChoiceField(
    options: [any("alla"), Choice(value: CaseListQuestion.none, label: "ingen angiven")]
      + SenderCapacity.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private static let answers = ChoiceField(options: [
    any("alla"), Choice(value: "yes", label: "ja"), Choice(value: "no", label: "nej"),
  ])

  private static let outside = ChoiceField(options: [
    any("alla"), Choice(value: "yes", label: "ja"),
    Choice(value: CaseListQuestion.waits, label: "ja, och svaret väntas"), Choice(value: "no", label: "nej"),
  ])

  private static let handed = ChoiceField(
    options: [any("alla"), Choice(value: "yes", label: "ja"), Choice(value: "no", label: "nej")]
      + Gate.allCases.map { Choice(value: $0.rawValue, label: "ja: \($0.swedish)") })

  private static let guarded = ChoiceField(options: [
    any("alla"), Choice(value: CaseTrait.protected.rawValue, label: "hos skyddade enheter"),
    Choice(value: CaseTrait.aboutStaff.rawValue, label: "om en medarbetare"),
    Choice(value: CaseListQuestion.none, label: "varken eller"),
  ])

  private static let endings = ChoiceField(
    options: [any("alla")] + ClosureReason.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })

  private static let links = ChoiceField(options: [
    any("alla"), Choice(value: CaseTrait.merged.rawValue, label: "sammanslagna med ett annat"),
    Choice(value: CaseTrait.hasDuplicates.rawValue, label: "har andra sammanslagna med sig"),
    Choice(value: CaseTrait.split.rawValue, label: "delade, eller delar"),
    Choice(value: CaseListQuestion.none, label: "inget av det"),
  ])

  private var meetings: ChoiceField {
    let dates = PlainSwedishDate(today: list.today)
    return ChoiceField(
      options: [Self.any("alla"), Choice(value: "yes", label: "ja"), Choice(value: "no", label: "nej")]
        + list.occasions.map {
          Choice(value: $0.id.rawValue, label: "ja: \($0.title), \(dates.date($0.heldOn))")
        }
    ).keeping(present.meeting)
  }

  private var languages: ChoiceField {
    let asked = asked.fields["language"]
    let isKnown = asked.isEmpty || CaseLanguages.names.contains { $0.0 == asked }
    return ChoiceField(
      options: [Self.any("alla")] + CaseLanguages.names.map { Choice(value: $0.0, label: $0.1) }
        + (isKnown ? [] : [Choice(value: asked, label: CaseLanguages.name(asked))]))
  }

  private static func any(_ label: String) -> Choice { Choice(value: "", label: label) }
}
