import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func gateList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let material = try await operations.gateSettings(for: try context.member())
    return try await page(
      GatesPage(material), path: "/desk/grindar", context: context,
      notice: FormFields(query: request)["klart"].isEmpty ? nil : "Inställningen är sparad.")
  }

  func showGate(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await gatePage(nil, problem: nil, context: context)
  }

  func postGate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    let material = try await operations.gateSettings(for: member)
    do {
      try await operations.setGate(
        try gate(context), citation: fields["citation"], instruction: fields["instruction"],
        receivers: material.staff.map(\.id).filter { fields["receiver-\($0)"] == "yes" },
        boards: material.chart.boards.map(\.id).filter { fields["board-\($0)"] == "yes" },
        version: Int(fields["version"]) ?? 0, by: member)
      return .seeOther("/desk/grindar?klart=ja")
    } catch let problem as Problem where problem.code != .notFound {
      return try await gatePage(fields, problem: problem, context: context)
    }
  }

  private func gatePage(
    _ fields: FormFields?, problem: Problem?, context: SiteContext
  ) async throws -> Response {
    let gate = try gate(context)
    let material = try await operations.gateSettings(for: try context.member())
    return try await page(
      GatePage(gate, material, fields, problem: problem), path: "/desk/grindar", context: context,
      status: problem?.code.status ?? .ok)
  }

  private func gate(_ context: SiteContext) throws -> Gate {
    guard let gate = Gate(rawValue: try context.parameters.require("gate")) else {
      throw HTTPError(.notFound)
    }
    return gate
  }
}

extension GatesPage {
  init(_ material: Operations.GateMaterial) {
    self.init(
      places: SettingsPlaces.links(current: "/desk/grindar"),
      rows: material.settings.map { setting in
        let names = setting.receivers.compactMap { id in material.staff.first { $0.id == id }?.name }
        return GateRow(
          name: setting.gate.swedish.capitalizedFirst, address: "/desk/grindar/\(setting.gate.rawValue)",
          clock: setting.gate.clock.swedish.capitalizedFirst,
          receivers: names.isEmpty ? "Ingen utsedd" : names.joined(separator: ", "),
          citation: setting.citation)
      })
  }
}

extension GatePage {
  init(_ gate: Gate, _ material: Operations.GateMaterial, _ fields: FormFields?, problem: Problem?) {
    let now = material.settings.first { $0.gate == gate } ?? .standard(gate)
    func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
    let people = SwedishOrder.sorted(material.staff.filter { $0.disabledOn == nil }, by: \.name)
    let boards = SwedishOrder.sorted(material.chart.current(on: material.today).boards, by: \.name)
    self.init(
      title: gate.swedish.capitalizedFirst,
      errors: problem.map { [FormError(target: $0.field ?? "citation", text: $0.swedish)] } ?? [],
      action: "/desk/grindar/\(gate.rawValue)", version: fields?.given("version") ?? String(now.version),
      citation: TextField(value: fields?["citation"] ?? now.citation, error: error("citation")),
      instruction: TextField(value: fields?["instruction"] ?? now.instruction, error: error("instruction")),
      receivers: CheckField(
        prefix: "receiver-",
        options: people.map { person in
          Choice(
            value: person.id.rawValue, label: "\(person.name), \(person.role.swedish)",
            selected: fields.map { $0["receiver-\(person.id)"] == "yes" } ?? now.receivers.contains(person.id)
          )
        }, error: error("receivers")),
      boards: gate == .lexSarah
        ? CheckField(
          prefix: "board-",
          options: boards.map { board in
            Choice(
              value: board.id.rawValue, label: board.name,
              selected: fields.map { $0["board-\(board.id)"] == "yes" } ?? now.boards.contains(board.id))
          }, error: error("boards")) : nil,
      history: (material.history[gate] ?? []).reversed().compactMap { item in
        item.made.map {
          DescribedText(
            "Version \(item.version)", MadeBy(staff: material.staff, today: material.today).words($0))
        }
      })
  }
}
