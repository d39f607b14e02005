/// Gathers the counts of placements into boards, departments and units.
struct OrganisationTree {
  private enum Step: Hashable {
    case board(BoardID?)
    case department(DepartmentID?)
    case unit(UnitID?)

    var identifier: String {
      switch self {
      case .board(let id): id?.rawValue ?? ""
      case .department(let id): id?.rawValue ?? ""
      case .unit(let id): id?.rawValue ?? ""
      }
    }
  }

  private struct Node {
    var own = PlacementTally.Counts()
    var children: [Step: Node] = [:]

    mutating func insert(_ counts: PlacementTally.Counts, at path: ArraySlice<Step>) {
      guard let step = path.first else {
        own += counts
        return
      }
      children[step, default: Node()].insert(counts, at: path.dropFirst())
    }
  }

  private let chart: OrganisationChart
  private let comparesPeriods: Bool
  private let units: [UnitID: OrganisationUnit]
  private var root = Node()

  init(_ tally: PlacementTally, chart: OrganisationChart, compared: ReportPeriod?) {
    self.chart = chart
    comparesPeriods = compared != nil
    units = Dictionary(chart.units.map { ($0.id, $0) }) { first, _ in first }
    for (placement, counts) in tally.counts {
      root.insert(counts, at: path(to: placement)[...])
    }
  }

  /// The boards with cases in either period, with what lies under them.
  func rows() -> [OrganisationRow] {
    rows(under: root)
  }
}

extension OrganisationTree {
  private func path(to placement: Placement) -> [Step] {
    var path = [Step.board(placement.board)]
    if placement.department != nil || placement.unit != nil {
      path.append(.department(placement.department))
    }
    return path + lineage(of: placement).map(Step.unit)
  }

  /// The placement's unit and those it lies inside, outermost first, as long as they belong to the same department.
  private func lineage(of placement: Placement) -> [UnitID] {
    var lineage: [UnitID] = []
    var next = placement.unit
    while let id = next, !lineage.contains(id) {
      lineage.append(id)
      next = units[id]?.parent.flatMap { units[$0] }.flatMap { parent in
        parent.board == placement.board && parent.department == placement.department ? parent.id : nil
      }
    }
    return lineage.reversed()
  }

  private func rows(under node: Node) -> [OrganisationRow] {
    node.children
      .map { step, child in (step, row(step, withRestGivenAPlace(child, under: step))) }
      .sorted { Self.isBefore($0, $1) }
      .map { $0.1 }
  }

  /// Moves a part's own counts to a child without a name when it has other children.
  private func withRestGivenAPlace(_ node: Node, under step: Step) -> Node {
    guard !node.children.isEmpty, node.own != PlacementTally.Counts() else { return node }
    var node = node
    let rest: Step
    switch step {
    case .board: rest = .department(nil)
    case .department, .unit: rest = .unit(nil)
    }
    node.children[rest, default: Node()].own += node.own
    node.own = PlacementTally.Counts()
    return node
  }

  private func row(_ step: Step, _ node: Node) -> OrganisationRow {
    let parts = rows(under: node)
    var sum = node.own
    for child in node.children.values { sum += total(of: child) }
    let (level, name) = description(of: step)
    return OrganisationRow(
      level: level, name: name, counts: sum.current, previous: comparesPeriods ? sum.previous : nil,
      parts: parts)
  }

  private func total(of node: Node) -> PlacementTally.Counts {
    node.children.values.reduce(into: node.own) { $0 += total(of: $1) }
  }

  private func description(of step: Step) -> (OrganisationRow.Level, String?) {
    // A part that is missing from the chart is still told apart, by its identifier.
    switch step {
    case .board(let id): (.board, id.map { chart.board($0)?.name ?? $0.rawValue })
    case .department(let id): (.department, id.map { chart.department($0)?.name ?? $0.rawValue })
    case .unit(let id): (.unit, id.map { units[$0]?.name ?? $0.rawValue })
    }
  }

  private static func isBefore(
    _ one: (step: Step, row: OrganisationRow), _ other: (step: Step, row: OrganisationRow)
  )
    -> Bool
  {
    switch (one.row.name, other.row.name) {
    // Two of the same name are told apart by their identifiers, so that the order is the same every time.
    case (let name?, let otherName?) where name == otherName: one.step.identifier < other.step.identifier
    case (let name?, let otherName?): SwedishOrder.precedes(name, otherName)
    case (_?, nil): true
    case (nil, _): false
    }
  }
}
