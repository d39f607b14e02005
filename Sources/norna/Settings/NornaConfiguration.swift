import Configuration
import Foundation
import Logging
import SQLEngine
import Web

/// The program's configuration: read once, typed, and checked before anything is started.
struct NornaConfiguration {
  let database: DatabaseLocation
  let engine: EngineOptions
  let host: String
  let port: Int
  let web: WebSettings
  let logLevel: Logger.Level
  let mail: MailConfiguration
  /// The municipality's identity provider, where there is one.
  let signIn: SignInConfiguration?
  /// Every setting as it was found, for `norna config`.
  let found: [(setting: Setting, value: SettingReader.Found)]

  /// - Throws: `CommandFailure` that names the setting and says what is wrong with it.
  static func read(_ overrides: SettingOverrides = SettingOverrides()) throws(CommandFailure)
    -> NornaConfiguration
  {
    do throws(SettingFault) {
      return try NornaConfiguration(SettingReader(overrides))
    } catch {
      throw CommandFailure(error.sentence)
    }
  }

  init(_ reader: SettingReader) throws(SettingFault) {
    var found: [(setting: Setting, value: SettingReader.Found)] = []
    for setting in Setting.allCases { found.append((setting, try reader.find(setting))) }
    self.found = found
    let values = SettingValues(reader)
    database = try values.location(.database)
    engine = try values.engine()
    host = try values.text(.host, atMost: 253)
    port = try values.number(.port, in: 0...65_535)
    web = WebSettings(
      cookies: try values.flag(.insecureCookies) ? .plain : .secure,
      publicAddress: try values.address(.publicAddress),
      source: try values.flag(.forwardedFor) ? .forwardedFor : .connection,
      pdf: try values.pdf())
    logLevel = try values.level(.logLevel)
    mail = try MailConfiguration(values, publicAddress: web.publicAddress)
    signIn = try SignInConfiguration(values, publicAddress: web.publicAddress)
  }
}

/// Turns found values into the types the program uses.
struct SettingValues {
  private let reader: SettingReader

  init(_ reader: SettingReader) {
    self.reader = reader
  }

  func text(_ setting: Setting, atMost limit: Int) throws(SettingFault) -> String {
    let (text, source) = try string(setting)
    guard (1...limit).contains(text.count), !text.contains(where: \.isWhitespace) else {
      throw SettingFault(setting, from: source, "expected a name without spaces")
    }
    return text
  }

  func number(_ setting: Setting, in range: ClosedRange<Int>) throws(SettingFault) -> Int {
    let found = try reader.find(setting)
    guard case .int(let number) = found.content, range.contains(number) else {
      throw SettingFault(
        setting, from: found.source, "expected a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }

  func flag(_ setting: Setting) throws(SettingFault) -> Bool {
    let found = try reader.find(setting)
    guard case .bool(let flag) = found.content else {
      throw SettingFault(setting, from: found.source, "expected \(setting.expectation)")
    }
    return flag
  }

  func location(_ setting: Setting) throws(SettingFault) -> DatabaseLocation {
    let (text, source) = try string(setting)
    do {
      return try DatabaseLocation(parsing: text)
    } catch {
      // The text may hold a password, so it is not repeated.
      throw SettingFault(setting, from: source, "expected \(setting.meaning)")
    }
  }

  func engine() throws(SettingFault) -> EngineOptions {
    var options = EngineOptions()
    options.connections = try number(.connections, in: 1...200)
    options.statementTimeout = .seconds(try number(.statementTimeout, in: 1...3600))
    options.connectTimeout = .seconds(try number(.connectTimeout, in: 2...600))
    options.busyTimeout = .seconds(try number(.busyTimeout, in: 0...600))
    return options
  }

  func address(_ setting: Setting) throws(SettingFault) -> String? {
    let (text, source) = try string(setting)
    if text.isEmpty { return nil }
    guard let parts = URLComponents(string: text), let scheme = parts.scheme,
      ["http", "https"].contains(scheme),
      parts.host?.isEmpty == false, parts.query == nil, parts.fragment == nil, parts.user == nil
    else {
      throw SettingFault(
        setting, from: source, "expected an address such as https://synpunkter.tallsjo.example")
    }
    return text
  }

  func level(_ setting: Setting) throws(SettingFault) -> Logger.Level {
    let (text, source) = try string(setting)
    guard let level = Logger.Level(rawValue: text.lowercased()) else {
      throw SettingFault(setting, from: source, "expected \(setting.meaning)")
    }
    return level
  }

  func string(_ setting: Setting) throws(SettingFault) -> (text: String, source: SettingSource) {
    let found = try reader.find(setting)
    guard case .string(let text) = found.content else {
      throw SettingFault(setting, from: found.source, "expected \(setting.expectation)")
    }
    return (text, found.source)
  }
}

extension NornaConfiguration {
  /// A setting's value as it may be shown: of a secret whether there is one, of the database without password and
  /// parameters.
  func shown(_ setting: Setting, _ value: SettingReader.Found) -> String {
    if setting.isSecret { return value.content == .string("") ? "-" : "(set, not shown)" }
    return switch (setting, value.content) {
    case (.database, _): database.description
    case (_, .string(let text)): text.isEmpty ? "-" : text
    case (_, .int(let number)): String(number)
    case (_, .bool(let flag)): String(flag)
    default: "-"
    }
  }
}
