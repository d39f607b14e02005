import Domain
import Mail
import Operations

/// How mail leaves, as the program's settings say.
struct MailConfiguration {
  let outgoing: OutgoingSettings
  /// Nil when no mail is sent.
  let server: SMTPSettings?

  /// - Throws: `SettingFault` for a value that cannot be, and for what a mail server makes necessary.
  init(_ values: SettingValues, publicAddress: String?) throws(SettingFault) {
    let hours = try values.string(.officeHours)
    guard let officeHours = OfficeHours(hours.text) else {
      throw SettingFault(.officeHours, from: hours.source, "expected whole hours such as 8-16")
    }
    let port = try values.number(.mailPort, in: 1...65_535)
    let timeout = try values.number(.mailTimeout, in: 1...Int(SMTPSettings.longestTimeout.components.seconds))
    let security = try Self.security(values)
    let from = try Self.address(.mailFrom, values)
    let envelopeSender = try Self.address(.mailEnvelopeSender, values)
    let host = try values.string(.mailHost)
    guard !host.text.isEmpty else {
      server = nil
      outgoing = OutgoingSettings(
        delivery: .off, publicAddress: publicAddress ?? "", officeHours: officeHours)
      return
    }
    guard host.text.utf8.allSatisfy({ (33...126).contains($0) && !"/@?#".utf8.contains($0) }) else {
      throw SettingFault(.mailHost, from: host.source, "expected a name without spaces")
    }
    if security == .none { try Self.checkUnencrypted(host.text, values) }
    guard !from.isEmpty else {
      throw SettingFault(
        .mailHost, from: host.source, "mail.from must be set too: the address that mail comes from")
    }
    guard let publicAddress else {
      throw SettingFault(
        .mailHost, from: host.source, "http.publicAddress must be set too: mail holds links to the site")
    }
    server = SMTPSettings(
      host: host.text, port: port, security: security, logIn: try Self.logIn(values),
      caFile: try values.optional(.mailCAFile), timeout: .seconds(timeout))
    outgoing = OutgoingSettings(
      delivery: .on, publicAddress: publicAddress, from: from, envelopeSender: envelopeSender,
      officeHours: officeHours)
  }

  /// Runs something that sends mail, and waits for the one on its way when that has ended.
  func withTransport(_ body: ((any MailTransport)?) async throws -> Void) async throws {
    guard let server else { return try await body(nil) }
    let client = SMTPClient(server)
    try await withClosing {
      try await body(client)
    } close: {
      try await client.shutdown()
    }
  }

  private static func security(_ values: SettingValues) throws(SettingFault) -> SMTPSettings.Security {
    let found = try values.string(.mailSecurity)
    guard let security = SMTPSettings.Security(rawValue: found.text) else {
      throw SettingFault(.mailSecurity, from: found.source, "expected starttls, tls or none")
    }
    return security
  }

  /// Without encryption, mail about people and the password would be read by whoever listens on the way: it
  /// is for a mail server on the same machine, and that one asks for no name.
  private static func checkUnencrypted(_ host: String, _ values: SettingValues) throws(SettingFault) {
    guard isThisMachine(host) else {
      throw SettingFault(
        .mailSecurity, from: try values.string(.mailSecurity).source,
        "none is for a mail server on the same machine (127.0.0.1, ::1, localhost); use starttls or tls")
    }
    let user = try values.string(.mailUser)
    guard user.text.isEmpty else {
      throw SettingFault(
        .mailUser, from: user.source, "no password is sent with mail.security none; use starttls or tls")
    }
  }

  /// The names of the loopback interface: 127.0.0.0/8 (RFC 1122, 3.2.1.3), ::1 (RFC 4291, 2.5.3) and
  /// localhost (RFC 6761, 6.3). Other names are not looked up: who answers for them may change.
  private static func isThisMachine(_ host: String) -> Bool {
    if host == "::1" || host.lowercased() == "localhost" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.first == "127"
      && parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } && UInt8(part) != nil }
  }

  /// Empty when none is given.
  private static func address(_ setting: Setting, _ values: SettingValues) throws(SettingFault) -> String {
    let found = try values.string(setting)
    guard found.text.isEmpty || MailAddress(found.text) != nil else {
      throw SettingFault(
        setting, from: found.source, "expected an address such as synpunkter@tallsjo.example")
    }
    return found.text
  }

  private static func logIn(_ values: SettingValues) throws(SettingFault) -> SMTPSettings.LogIn? {
    guard let user = try values.optional(.mailUser) else { return nil }
    return SMTPSettings.LogIn(user: user, password: try values.string(.mailPassword).text)
  }
}

extension SettingValues {
  /// Nil when it is empty.
  fileprivate func optional(_ setting: Setting) throws(SettingFault) -> String? {
    let text = try string(setting).text
    return text.isEmpty ? nil : text
  }
}
