import Domain
import Operations

/// The page about one's own account, as it stands or as somebody just tried to change it.
struct AccountFilling {
  let account: OwnAccount
  let current: RowID?
  let problem: Problem?
  /// The prefix of the form that the problem belongs to.
  let form: String

  var page: AccountPage {
    let words = StaffWords(now: account.now)
    return AccountPage(
      errors: problem.map { [FormError(target: form + field($0), text: $0.swedish)] } ?? [],
      password: account.hasPassword ? password : nil, codes: account.hasPassword ? codes : nil,
      providerHint: account.hasPassword
        ? nil : "Du loggar in med kommunens konto. Lösenord och koder byter du där.",
      sessions: account.sessions.map { words.session($0, current: current) },
      hasOthers: account.sessions.count > 1)
  }

  private var password: PasswordForm {
    PasswordForm(
      currentPassword: TextField(error: error("password-", "currentPassword")),
      newPassword: TextField(error: error("password-", "newPassword")))
  }

  private var codes: CodesForm {
    CodesForm(
      isOn: account.hasSecondFactor, left: account.hasSecondFactor ? left : nil,
      canRemove: !account.needsSecondFactor,
      currentPassword: TextField(error: error("codes-", "currentPassword")))
  }

  private var left: String {
    switch account.recoveryCodesLeft {
    case 0: "Du har inga reservkoder kvar. Gör nya."
    case 1: "Du har 1 reservkod kvar. Gör nya."
    case let count: "Du har \(count) reservkoder kvar."
    }
  }

  /// The operation calls the new password what it is; the page has two.
  private func field(_ problem: Problem) -> String {
    problem.field == "password" ? "newPassword" : problem.field ?? "currentPassword"
  }

  private func error(_ prefix: String, _ name: String) -> String? {
    guard let problem, prefix == form, field(problem) == name else { return nil }
    return problem.swedish
  }
}
