import Configuration
import Domain

/// Where a setting's value came from. The first that has one wins.
enum SettingSource: Equatable {
  case commandLine(option: String)
  case environment
  case file(String)
  case standard

  var name: String {
    switch self {
    case .commandLine(let option): option
    case .environment: "environment"
    case .file(let path): path
    case .standard: "default"
    }
  }
}

/// The values given on the command line, with the options they were given by.
struct SettingOverrides {
  private(set) var options: [Setting: (option: String, content: ConfigContent)] = [:]

  /// Takes the value of an option; nil means that it was not given.
  mutating func take(_ content: ConfigContent?, _ option: String, for setting: Setting) {
    if let content { options[setting] = (option, content) }
  }

  var snapshot: any ConfigSnapshot {
    InMemoryProvider(
      values: Dictionary(
        uniqueKeysWithValues: options.map { setting, value in
          (AbsoluteConfigKey(ConfigKey(setting.key)), ConfigValue(value.content, isSecret: setting.isSecret))
        })
    ).snapshot()
  }
}

/// A setting that cannot be used: the name it was given by, and why.
struct SettingFault: Error, Equatable {
  let sentence: String

  init(_ setting: Setting, from source: SettingSource, _ reason: String) {
    let name =
      switch source {
      case .commandLine(let option): option
      case .environment: setting.environmentName
      case .file(let path): "\(setting.key) in \(path)"
      case .standard: setting.key
      }
    sentence = "\(name): \(reason)"
  }

  init(_ sentence: String) {
    self.sentence = sentence
  }
}
