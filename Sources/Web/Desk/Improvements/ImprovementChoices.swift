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

  var mayPlan: Bool { mayPlanForAll || !ownBoards.isEmpty }

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

  /// Those who may work with improvements where the person may.
  func owners(none: String) -> ChoiceField {
    let places = ownBoards.map { Placement(board: $0.id) } + (mayPlanForAll ? [.unrouted] : [])
    let people = desk.staff.filter { person in
      places.contains { Access.permitsImprovement(person, .change, at: $0) }
    }
    return ChoiceField(
      options: [Choice(value: "", label: none)]
        + SwedishOrder.sorted(people, by: \.name).map { Choice(value: $0.id.rawValue, label: $0.name) })
  }

  /// The places where the person may plan; the whole municipality for those who lead.
  var places: ChoiceField {
    let boards = Set(ownBoards.map(\.id))
    let chart = OrganisationChart(
      boards: ownBoards, departments: current.departments.filter { boards.contains($0.board) },
      units: current.units.filter { boards.contains($0.board) })
    var field = PlacementChoices.field(chart)
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
    let boards = current.boards.filter {
      Access.permitsImprovement(member, .read, at: Placement(board: $0.id))
    }
    let chart = OrganisationChart(
      boards: boards, departments: [],
      units: current.units.filter { unit in boards.contains { $0.id == unit.board } })
    return UnitChoices.field(chart, none: "Välj en enhet")
  }
}
