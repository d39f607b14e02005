import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

/// One's own account.
extension Site {
  func showAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let news: AccountNews? = FormFields(query: request).word("klart")
    return try await accountPage(context, notice: news?.swedish)
  }

  func postPassword(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let asking = try context.openSession()
      let session = try await operations.changePassword(
        of: asking.member, from: fields["currentPassword"], to: fields["newPassword"],
        origin: origin(request, context), secondFactor: asking.hasSecondFactor)
      return opened(session, .seeOther(AccountNews.password.address))
    } catch let problem as Problem where problem.field != nil {
      return try await accountPage(context, problem: problem, in: "password-")
    }
  }

  func postSecondFactor(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (session, password) = (try context.openSession(), fields["currentPassword"])
    let origin = origin(request, context)
    do {
      switch SecondFactorWish(rawValue: fields["do"]) ?? .setUp {
      case .setUp:
        try await operations.startSecondFactor(in: session, password: password, from: origin)
        return .seeOther("/desk/konto/engangskod")
      case .renew:
        let codes = try await operations.renewRecoveryCodes(
          of: session.member, password: password, from: origin)
        return try await page(
          RecoveryCodesPage(codes: codes.map(\.grouped), next: AccountNews.codesMade.address),
          path: "/desk/konto", context: context)
      case .remove:
        try await operations.removeSecondFactor(of: session.member, password: password, from: origin)
        return .seeOther(AccountNews.codesOff.address)
      }
    } catch let problem as Problem where problem.code == .invalid || problem.code == .tooMany {
      return try await accountPage(context, problem: problem, in: "codes-")
    }
  }

  func showSecondFactor(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await secondFactorPage(context, problem: nil)
  }

  func confirmSecondFactor(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let codes = try await operations.confirmSecondFactor(
        in: try context.openSession(), code: fields["code"])
      return try await page(
        RecoveryCodesPage(codes: codes.map(\.grouped), next: AccountNews.codesOn.address),
        path: "/desk/konto", context: context)
    } catch let problem as Problem where problem.field == "code" {
      return try await secondFactorPage(context, problem: problem)
    }
  }

  func endSession(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    try await operations.endSession(RowID(rawValue: fields["session"]), of: try context.member())
    return .seeOther(AccountNews.ended.address)
  }

  func endOtherSessions(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    try await operations.endOtherSessions(of: try context.openSession())
    return .seeOther(AccountNews.ended.address)
  }

  private func secondFactorPage(_ context: SiteContext, problem: Problem?) async throws -> Response {
    let session = try context.openSession()
    guard let code = try await operations.secondFactorDraft(in: session) else {
      return .seeOther("/desk/konto")
    }
    return try await page(
      try await secondFactorPage(
        code, member: session.member, action: "/desk/konto/engangskod/bekrafta", problem: problem),
      path: "/desk/konto", context: context, status: problem?.code.status ?? .ok)
  }

  private func accountPage(
    _ context: SiteContext, problem: Problem? = nil, in form: String = "", notice: String? = nil
  ) async throws -> Response {
    let account = try await operations.ownAccount(of: try context.member())
    let filling = AccountFilling(account: account, current: context.session?.id, problem: problem, form: form)
    return try await page(
      filling.page, path: "/desk/konto", context: context, notice: notice, status: problem?.code.status ?? .ok
    )
  }
}

/// What the buttons under the codes ask for.
private enum SecondFactorWish: String {
  case setUp, renew, remove
}

/// What was just done with the own account, as it stands in the address.
enum AccountNews: String {
  case password = "losenord"
  case codesOn = "koder-pa"
  case codesOff = "koder-av"
  case codesMade = "reservkoder"
  case ended = "avslutat"

  var swedish: String {
    switch self {
    case .password: "Lösenordet är bytt. Dina andra inloggningar är avslutade."
    case .codesOn: "Appen är kopplad. Nästa gång du loggar in behöver du en kod."
    case .codesOff: "Engångskoderna är avstängda."
    case .codesMade: "Dina nya reservkoder gäller. De gamla gäller inte längre."
    case .ended: "Inloggningen är avslutad."
    }
  }

  var address: String { "/desk/konto?klart=\(rawValue)" }
}
