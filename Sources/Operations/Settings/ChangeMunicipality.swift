import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Sets what the municipality says of itself; what did not change leaves no line in the history.
  /// - Parameter seen: the newest change that the page knew of.
  package func set(_ municipality: Municipality, seen: Int? = nil, by actor: Actor = .program) async throws {
    try await changeSettings(by: actor) { work in
      let store = SettingsStore(work.transaction)
      let before = Municipality(settings: try store.all())
      guard before != municipality else { return }
      try work.require(seen, of: .municipality)
      let old = before.settings
      for (name, value) in municipality.settings.sorted(by: { $0.key < $1.key }) {
        try store.set(name, to: value)
        guard let field = SettingsChange.Field(rawValue: name), old[name] != value else { continue }
        try work.note(
          SettingsChange(
            .municipality, named: before.name, field, from: Self.given(old[name]), to: Self.given(value)))
      }
    }
  }

  private static func given(_ value: String?) -> String? { value?.isEmpty == true ? nil : value }
}

extension Municipality {
  /// The same, tidied, as somebody wrote it in a form.
  /// - Throws: `Problems` about the fields by the names of the properties.
  package func checked() throws(Problems) -> Municipality {
    var (tidy, problems) = (self, [Problem]())
    for (name, path) in Self.lines {
      tidy[keyPath: path] = TidyText.line(self[keyPath: path])
      let value = tidy[keyPath: path]
      if value.count > Submission.longestLine || value.contains("\0") {
        problems.append(Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: name))
      }
    }
    func require(_ holds: Bool, _ key: ProblemKey, _ field: String) {
      if !holds { problems.append(Problem(.invalid, key, field: field)) }
    }
    require(!tidy.name.isEmpty, .nameMissing, "name")
    require(tidy.phone.isEmpty || tidy.phone.contains(where: \.isNumber), .telephoneWrong, "phone")
    require(tidy.email.isEmpty || EmailAddress.isPlausible(tidy.email), .emailWrong, "email")
    require(Self.isPossibleAddress(tidy.website), .websiteWrong, "website")
    if let problem = tidy.koladaProblem { problems.append(problem) }
    guard problems.isEmpty else { throw Problems(problems) }
    return tidy
  }

  /// The texts by the names of their properties.
  package static let lines: [(name: String, path: any WritableKeyPath<Municipality, String> & Sendable)] = [
    ("name", \.name), ("phone", \.phone), ("phoneHours", \.phoneHours), ("email", \.email),
    ("postalAddress", \.postalAddress), ("visitingAddress", \.visitingAddress),
    ("visitingHours", \.visitingHours), ("website", \.website),
    ("dataProtectionOfficer", \.dataProtectionOfficer), ("whistleblowerAddress", \.whistleblowerAddress),
    ("koladaID", \.koladaID),
  ]

  private var koladaProblem: Problem? {
    guard !koladaID.isEmpty, !AreaCatalogue.isMunicipality(AreaID(rawValue: koladaID)) else { return nil }
    return Problem(.invalid, .municipalityUnknown, [koladaID], field: "koladaID")
  }

  private static func isPossibleAddress(_ text: String) -> Bool {
    guard !text.isEmpty else { return true }
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased() else {
      return false
    }
    return ["https", "http"].contains(scheme) && parts.host?.isEmpty == false
  }
}
