import Domain
import Identity

/// How the municipality's identity provider is reached, and what it decides.
struct SignInConfiguration {
  let openID: OpenIDSettings
  let accounts: ProviderAccounts
  let label: String

  /// nil when no issuer is set.
  /// - Throws: `SettingFault` when something that belongs to an issuer is missing or wrong.
  init?(_ values: SettingValues, publicAddress: String?) throws(SettingFault) {
    let (issuer, source) = try values.string(.signInIssuer)
    if issuer.isEmpty { return nil }
    guard ProviderAddress.isSafe(issuer) else {
      throw SettingFault(.signInIssuer, from: source, "expected an https address")
    }
    guard let publicAddress else {
      throw SettingFault(
        .signInIssuer, from: source,
        "people must find back from the provider: set \(Setting.publicAddress.key) too")
    }
    let site = publicAddress.hasSuffix("/") ? String(publicAddress.dropLast()) : publicAddress
    openID = OpenIDSettings(
      issuer: issuer, clientID: try values.text(.signInClient, atMost: 255),
      clientSecret: try values.text(.signInSecret, atMost: 1000),
      redirectAddress: site + "/desk/logga-in/svar", afterLogOutAddress: site + "/desk/logga-in",
      scopes: try values.string(.signInScopes).text.split(separator: " ").map(String.init),
      groupsClaim: try values.text(.signInGroupsClaim, atMost: 200),
      usernameClaim: try values.text(.signInUsernameClaim, atMost: 200))
    let (word, wordSource) = try values.string(.signInAccounts)
    guard let accounts = ProviderAccounts(rawValue: word) else {
      throw SettingFault(.signInAccounts, from: wordSource, "expected existing or created")
    }
    self.accounts = accounts
    label = try values.string(.signInLabel).text
  }
}
