import Configuration
import Foundation

/// Finds each setting's value in the sources, in order: command line, environment, file, default.
struct SettingReader {
  /// A value with the source it was found in.
  struct Found: Equatable {
    let content: ConfigContent
    let source: SettingSource
  }

  private let overrides: SettingOverrides
  private let environment: any ConfigSnapshot
  private let file: SettingFile?

  /// - Throws: `SettingFault` for a NORNA_ variable or a key of the file that is no setting.
  init(
    _ overrides: SettingOverrides, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(SettingFault) {
    let own = environment.filter { $0.key.hasPrefix(Self.prefix) && !$0.value.isEmpty }
    try Self.checkNames(own.keys.sorted())
    self.overrides = overrides
    self.environment = EnvironmentVariablesProvider(environmentVariables: own).snapshot()
    file = try SettingFile(environment: own)
  }

  /// - Throws: `SettingFault` when the first value that is found is not of the setting's type.
  func find(_ setting: Setting) throws(SettingFault) -> Found {
    for (source, snapshot, key) in sources(of: setting) {
      do {
        let result = try snapshot.value(forKey: AbsoluteConfigKey(key), type: setting.type)
        if let value = result.value { return Found(content: value.content, source: source) }
      } catch {
        throw SettingFault(setting, from: source, "expected \(setting.expectation)")
      }
    }
    return Found(content: setting.standard, source: .standard)
  }

  private func sources(of setting: Setting) -> [(SettingSource, any ConfigSnapshot, ConfigKey)] {
    let key = ConfigKey(setting.key)
    var sources: [(SettingSource, any ConfigSnapshot, ConfigKey)] = []
    if let option = overrides.options[setting]?.option {
      sources.append((.commandLine(option: option), overrides.snapshot, key))
    }
    sources.append((.environment, environment, ConfigKey(["norna"] + key.components)))
    if let file { sources.append((.file(file.path), file.snapshot, key)) }
    return sources
  }

  private static let prefix = "NORNA_"
  /// What the tests of the program itself use.
  private static let testPrefix = "NORNA_TEST_"

  private static func checkNames(_ names: [String]) throws(SettingFault) {
    let known = Set(Setting.allCases.map(\.environmentName) + [SettingFile.pathVariable])
    for name in names where !known.contains(name) && !name.hasPrefix(testPrefix) {
      throw SettingFault("\(name) is no setting; 'norna config' lists them")
    }
  }
}
