import Configuration
import Foundation

/// The file norna.json in the working directory, or the one that NORNA_CONFIG_FILE names.
struct SettingFile {
  static let pathVariable = "NORNA_CONFIG_FILE"
  private static let usualPath = "norna.json"

  let path: String
  let snapshot: any ConfigSnapshot

  /// nil when there is no file and none was asked for.
  /// - Throws: `SettingFault` for a file that is missing though named, cannot be read, or holds a key that is no setting.
  init?(environment: [String: String]) throws(SettingFault) {
    let named = environment[Self.pathVariable].flatMap { $0.isEmpty ? nil : $0 }
    let path = named ?? Self.usualPath
    guard FileManager.default.fileExists(atPath: path) else {
      if named == nil { return nil }
      throw SettingFault("\(Self.pathVariable): there is no file \(path)")
    }
    self.path = path
    snapshot = try Self.read(path)
  }

  private static func read(_ path: String) throws(SettingFault) -> any ConfigSnapshot {
    do {
      let bytes = try Foundation.Data(contentsOf: URL(fileURLWithPath: path))
      try checkKeys(in: bytes, path: path)
      return try JSONSnapshot(data: bytes.bytes, providerName: path, parsingOptions: .default)
    } catch let fault as SettingFault {
      throw fault
    } catch {
      throw SettingFault("\(path) cannot be read: \(reason(error))")
    }
  }

  private static func checkKeys(in bytes: Foundation.Data, path: String) throws {
    guard let object = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      throw SettingFault("\(path) cannot be read: it must hold an object, { … }")
    }
    for key in keys(of: object, under: "").sorted() where Setting(rawValue: key) == nil {
      throw SettingFault("\(path): \(key) is no setting; 'norna config' lists them")
    }
  }

  private static func keys(of object: [String: Any], under prefix: String) -> [String] {
    object.flatMap { key, value in
      (value as? [String: Any]).map { keys(of: $0, under: "\(prefix)\(key).") } ?? ["\(prefix)\(key)"]
    }
  }

  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    return error.userInfo["NSDebugDescription"] as? String ?? error.localizedDescription
  }
}
