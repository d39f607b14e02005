import Domain

/// What kind of part a page is about, as it stands in the address.
enum PartKind: String, CaseIterable {
  case board = "namnd"
  case department = "forvaltning"
  case unit = "enhet"

  init(_ part: OrganisationPart) {
    switch part {
    case .board: self = .board
    case .department: self = .department
    case .unit: self = .unit
    }
  }

  /// "Nämnd".
  var swedish: String {
    switch self {
    case .board: "Nämnd"
    case .department: "Förvaltning"
    case .unit: "Enhet"
    }
  }

  /// "nämnden".
  var definite: String {
    switch self {
    case .board: "nämnden"
    case .department: "förvaltningen"
    case .unit: "enheten"
    }
  }

  func part(_ id: String) -> OrganisationPart {
    switch self {
    case .board: .board(BoardID(rawValue: id))
    case .department: .department(DepartmentID(rawValue: id))
    case .unit: .unit(UnitID(rawValue: id))
    }
  }
}

extension OrganisationPart {
  /// Where it is edited.
  var address: String { "/desk/organisation/del/\(PartKind(self).rawValue)/\(subject.identifier)" }
}

/// Where a part is put: the value of a pick list of boards, departments and units.
struct PartPlace {
  let placement: Placement
  /// The unit that it lies in.
  let parent: UnitID?

  /// - Throws: `Problem` about `under`.
  init(_ value: String, in chart: OrganisationChart) throws(Problem) {
    guard !value.isEmpty, let found = try? PlacementChoices.placement(value, in: chart) else {
      throw Problem(.invalid, .placeMissing, field: "under")
    }
    placement = Placement(board: found.board, department: found.department)
    parent = found.unit
  }

  static func value(of unit: OrganisationUnit) -> String {
    if let parent = unit.parent { return "unit:\(parent)" }
    return PlacementChoices.value(of: Placement(board: unit.board, department: unit.department))
  }

  /// - Parameter unit: one that moves, and cannot be put into itself.
  static func choices(_ chart: OrganisationChart, moving unit: UnitID? = nil) -> ChoiceField {
    let units = chart.units.filter { candidate in
      unit.map { !chart.line(above: candidate.id).contains($0) } ?? true
    }
    var field = PlacementChoices.field(
      OrganisationChart(boards: chart.boards, departments: chart.departments, units: units))
    field.options = [Choice(value: "", label: "Välj var")]
    return field
  }

  static func boards(_ chart: OrganisationChart) -> ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Välj nämnd")]
        + SwedishOrder.sorted(chart.boards, by: \.name).map {
          Choice(value: "board:\($0.id)", label: $0.name)
        })
  }
}

extension FormFields {
  /// - Throws: `Problem` about `operation`.
  func operation() throws(Problem) -> FormOfOperation {
    switch self["operation"] {
    case "own": return .own
    case "municipalCompany": return .municipalCompany(name: self["operatorName"])
    case "privateProvider": return .privateProvider(name: self["operatorName"])
    default: throw Problem(.invalid, .operatorMissing, field: "operation")
    }
  }

  /// The newest change that the page of this form knew of; one that was tampered with is out of date.
  var seen: Int { Int(self["seen"]) ?? -1 }
}

extension OperationForm {
  init(_ now: FormOfOperation, _ fields: FormFields? = nil, error: (String) -> String?) {
    self.init(
      operation: ChoiceField(options: [
        Choice(value: "own", label: "Kommunen själv"),
        Choice(value: "municipalCompany", label: "Ett kommunalt bolag"),
        Choice(value: "privateProvider", label: "En privat utförare"),
      ]).selecting(fields?["operation"] ?? now.word, error: error("operation")),
      operatorName: TextField(
        value: fields?["operatorName"] ?? now.operatorName ?? "", error: error("operatorName")))
  }
}
