import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showNewStaff(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await newStaffPage(FormFields([:]), problem: nil, context)
  }

  func postNewStaff(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let actor = Actor.staff(try context.member())
    do {
      try await operations.checkStaffEmail(fields["email"], of: "", by: actor)
      let placement = try await placement(fields["unit"])
      let hasProvider = provider != nil && fields["way"] == "provider"
      // A password that nobody knows, until the person has chosen one with the link.
      let member = try await operations.addStaff(
        username: fields["username"], name: fields["name"], role: try fields.staffRole(at: placement),
        placement: placement, way: hasProvider ? .provider : .password(SecretToken.random()), by: actor)
      try await operations.setStaffEmail(fields["email"], username: member.username, by: actor)
      let news: StaffNews = hasProvider ? .added : .addedWithPassword
      return .seeOther("/desk/medarbetare/konto/\(member.username)?klart=\(news.rawValue)")
    } catch let problem as Problem where problem.code == .invalid || problem.code == .conflict {
      return try await newStaffPage(fields, problem: problem, context)
    }
  }

  private func newStaffPage(_ fields: FormFields, problem: Problem?, _ context: SiteContext) async throws
    -> Response
  {
    let register = try await operations.staffRegister(actor: .staff(try context.member()))
    func text(_ name: String) -> TextField {
      TextField(value: fields[name], error: problem?.field == name ? problem?.swedish : nil)
    }
    let ways = ChoiceField(options: [
      Choice(value: "provider", label: "Kommunens konto"), Choice(value: "password", label: "Eget lösenord"),
    ]).selecting(fields.given("way") ?? "provider")
    let newStaff = NewStaffPage(
      errors: problem.map { [FormError(target: $0.field ?? "name", text: $0.swedish)] } ?? [],
      username: text("username"), name: text("name"), email: text("email"),
      role: StaffChoices.roles(
        selecting: fields.word("role"), error: problem?.field == "role" ? problem?.swedish : nil),
      unit: StaffChoices.places(
        register.chart.current(on: register.today), selecting: fields["unit"],
        error: problem?.field == "unit" ? problem?.swedish : nil),
      way: provider == nil ? nil : ways)
    return try await page(
      newStaff, path: "/desk/medarbetare", context: context, status: problem?.code.status ?? .ok)
  }
}
