import Domain
import Operations
import Storage

/// Pick lists of pages about improvements, with what the person may choose.
struct ImprovementChoices {
  private let desk: ImprovementDesk
  private let member: StaffMember

  init(_ desk: ImprovementDesk, member: StaffMember) {
    self.desk = desk
    self.member = member
  }

  private var current: OrganisationChart { desk.chart.current(on: desk.today) }

  private var ownBoards: [Board] {
    current.boards.filter { Access.permitsImprovement(member, .change, at: Placement(board: $0.id)) }
  }

  private var mayPlanForAll: Bool { Access.permitsImprovement(member, .change, at: .unrouted) }

  /// The units where the person may plan: all of their boards', and for a private provider its own.
  private var ownUnits: [OrganisationUnit] {
    current.units.filter { Access.permitsImprovement(member, .change, at: $0.placement) }
  }

  /// The unit of somebody who has one alone.
  var onlyUnit: UnitID? {
    let placed = Set(member.bindings.compactMap(\.place.unit))
    let own = ownUnits.filter { placed.contains($0.id) }
    return own.count == 1 ? own[0].id : nil
  }

  var mayPlan: Bool { mayPlanForAll || !ownBoards.isEmpty || !ownUnits.isEmpty }

  let standings = ChoiceField(options: [
    Choice(value: "open", label: "öppna"), Choice(value: "overdue", label: "försenade"),
    Choice(value: "planned", label: "planerade"), Choice(value: "inProgress", label: "pågående"),
    Choice(value: "done", label: "klara"), Choice(value: "dropped", label: "avbrutna"),
    Choice(value: "all", label: "öppna eller avslutade"),
  ])

  var levels: ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "alla nivåer")]
        + ImprovementLevel.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })
  }

  var boards: ChoiceField {
    let boards = current.boards.filter {
      Access.permitsImprovement(member, .read, at: Placement(board: $0.id))
    }
    return ChoiceField(
      options: [Choice(value: "", label: "alla nämnder")]
        + SwedishOrder.sorted(boards, by: \.name).map { Choice(value: $0.id.rawValue, label: $0.name) })
  }

  /// Those who may work with improvements where the person may, in a single unit too: a private provider's people may
  /// nowhere else.
  func owners(none: String) -> ChoiceField {
    let places: [Placement] =
      ownBoards.map { Placement(board: $0.id) } + ownUnits.map(\.placement)
      + (mayPlanForAll ? [.unrouted] : [])
    let people = desk.staff.filter { person in
      places.contains { Access.permitsImprovement(person, .change, at: $0) }
    }
    return ChoiceField(
      options: [Choice(value: "", label: none)]
        + SwedishOrder.sorted(people, by: \.name).map { Choice(value: $0.id.rawValue, label: $0.name) })
  }

  /// The places where the person may plan; the whole municipality for those who lead.
  var places: ChoiceField {
    let (whole, units) = (Set(ownBoards.map(\.id)), ownUnits)
    let chart = OrganisationChart(
      boards: current.boards.filter { board in
        whole.contains(board.id) || units.contains { $0.board == board.id }
      }, departments: current.departments.filter { whole.contains($0.board) },
      units: units.filter { whole.contains($0.board) })
    var field = PlacementChoices.field(chart)
    let others = units.filter { !whole.contains($0.board) }
    field.groups = field.groups.map { group in
      guard let board = chart.boards.first(where: { $0.name == group.label && !whole.contains($0.id) }) else {
        return group
      }
      let own = others.filter { $0.board == board.id }
      return ChoiceGroup(
        label: group.label,
        options: SwedishOrder.sorted(own, by: \.name).map {
          Choice(value: PlacementChoices.value(of: $0.placement), label: $0.name)
        })
    }
    field.options = mayPlanForAll ? [Choice(value: "", label: "Hela kommunen")] : []
    return field
  }

  var patterns: ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Inget mönster")]
        + SwedishOrder.sorted(desk.patterns, by: \.name).map { Choice(value: $0.id.rawValue, label: $0.name) }
    )
  }

  /// Units whose sheet the person may see.
  var units: ChoiceField {
    let units = current.units.filter { Access.permitsImprovement(member, .read, at: $0.placement) }
    let boards = current.boards.filter { board in units.contains { $0.board == board.id } }
    let chart = OrganisationChart(boards: boards, departments: [], units: units)
    return UnitChoices.field(chart, none: "Välj en enhet")
  }
}
