import Domain
import HTTPTypes
import Hummingbird
import Operations

/// What the municipality says of itself, for administrators.
extension Site {
  func showMunicipality(_ request: Request, _ context: SiteContext) async throws -> Response {
    let news: SettingsNews? = FormFields(query: request).word("klart")
    return try await municipalityPage(context, notice: news?.swedish)
  }

  func postMunicipality(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      var written = try await operations.municipalitySettings(actor: .staff(try context.member()))
        .municipality
      for (name, path) in Municipality.lines { written[keyPath: path] = fields[name] }
      written.questions = fields.word("questions") ?? written.questions
      try await operations.set(try written.checked(), seen: fields.seen, by: .staff(try context.member()))
      return .seeOther("/desk/kommunen?klart=\(SettingsNews.saved.rawValue)")
    } catch let problems as Problems {
      return try await municipalityPage(context, fields: fields, problems: problems.all)
    } catch let problem as Problem where problem.code != .notFound {
      return try await municipalityPage(context, fields: fields, problems: [problem])
    }
  }

  private func municipalityPage(
    _ context: SiteContext, fields: FormFields? = nil, problems: [Problem] = [], notice: String? = nil
  ) async throws -> Response {
    let member = try context.member()
    let settings = try await operations.municipalitySettings(actor: .staff(member))
    return try await page(
      MunicipalityPage(
        settings, fields, problems: problems),
      path: "/desk/kommunen", context: context, notice: notice,
      status: problems.first?.code.status ?? .ok)
  }
}

extension MunicipalityPage {
  init(_ settings: MunicipalitySettings, _ fields: FormFields?, problems: [Problem]) {
    let now = settings.municipality
    func text(_ name: String, _ value: String) -> TextField {
      TextField(value: fields?[name] ?? value, error: problems.first { $0.field == name }?.swedish)
    }
    let overtaken = problems.first(where: \.isConflictOfVersions)
    let conflict = overtaken == nil ? nil : fields.map { MunicipalityConflict(settings, $0).conflict }
    let errors = problems.map { FormError(target: $0.field ?? "name", text: $0.swedish) }
    let sent = fields ?? FormFields([:])
    self.init(
      errors: conflict == nil ? errors : [], conflict: conflict,
      seen: sent.version("seen", unless: overtaken, now: settings.history.seen),
      name: text("name", now.name), phone: text("phone", now.phone),
      phoneHours: text("phoneHours", now.phoneHours), email: text("email", now.email),
      postalAddress: text("postalAddress", now.postalAddress),
      visitingAddress: text("visitingAddress", now.visitingAddress),
      visitingHours: text("visitingHours", now.visitingHours), website: text("website", now.website),
      dataProtectionOfficer: text("dataProtectionOfficer", now.dataProtectionOfficer),
      whistleblowerAddress: text("whistleblowerAddress", now.whistleblowerAddress),
      koladaID: text("koladaID", now.koladaID),
      questions: ChoiceField(options: [
        Choice(value: Municipality.QuestionsInForm.offered.rawValue, label: "Ja"),
        Choice(value: Municipality.QuestionsInForm.notOffered.rawValue, label: "Nej"),
      ]).selecting(fields?["questions"] ?? now.questions.rawValue),
      history: SettingsWords(history: settings.history).lines)
  }
}
