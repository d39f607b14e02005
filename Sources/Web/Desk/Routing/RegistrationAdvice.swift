import Domain
import Hummingbird
import Operations

extension Site {
  /// The registration as it was filled in so far, with a proposal of where it should go: chosen in the form where
  /// nothing was, and nothing is registered yet.
  func registrationAdvice(_ posted: RegistrationForm, _ context: SiteContext) async throws -> Response {
    let material = try await operations.registrationMaterial()
    let advice = try await self.advice(for: posted, context)
    var page = posted.choosing(advice).page(material, problems: [])
    page.advice = AdviceWords(chart: material.chart).note(advice)
    if page.advice == nil {
      page.noAdvice = "Det finns inget säkert förslag. Välj enhet själv, eller låt registratorn fördela."
    }
    return try await self.page(page, path: "/desk/registrera", context: context)
  }
}

extension Site {
  /// None where whoever registers has said that it is about a member of staff.
  private func advice(for posted: RegistrationForm, _ context: SiteContext) async throws -> RoutingAdvice? {
    guard SubjectChoices.subjects(posted.fields["about"]) == nil else { return nil }
    return try await operations.suggestRouting(posted.item, actor: .staff(try context.member()))
  }
}

extension RegistrationForm {
  /// What routing needs to know of it. While the kind is not chosen it may be a complaint.
  fileprivate var item: RoutingItem {
    RoutingItem(
      subject: fields["subject"], text: fields["text"], kind: fields.word("kind") ?? .complaint,
      dimension: fields.word("dimension"), serviceArea: fields.identifier("service"),
      channel: fields.word("channel") ?? .unknown)
  }

  fileprivate func choosing(_ advice: RoutingAdvice?) -> RegistrationForm {
    guard let goal = advice?.goal, fields["unit"].isEmpty else { return self }
    let chosen = fields.replacing("unit", with: PlacementChoices.value(of: goal.placement))
    guard let area = goal.serviceArea, fields["service"].isEmpty else {
      return RegistrationForm(fields: chosen)
    }
    return RegistrationForm(fields: chosen.replacing("service", with: area.rawValue))
  }
}
