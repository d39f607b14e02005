/// The pages whose text the municipality decides and edits at the desk, version by version.
package enum EditedPage: String, CaseIterable, Sendable {
  /// How views are dealt with: what new people at the desk read first.
  case policy
  /// The accessibility statement (lag 2018:1937; förordning 2018:1938; MDFFS 2019:2; rules R50).
  case accessibility
  /// What is done with personal data (dataskyddsförordningen, article 13; rules R41).
  case privacy

  /// What the page is called.
  package var swedish: String {
    switch self {
    case .policy: "Så hanterar vi synpunkter"
    case .accessibility: "Tillgänglighet"
    case .privacy: "Så behandlar vi dina personuppgifter"
    }
  }

  /// Where everybody reads it.
  package var address: String {
    switch self {
    case .policy: "/sa-hanterar-vi-synpunkter"
    case .accessibility: "/tillganglighet"
    case .privacy: "/personuppgifter"
    }
  }

  /// The policy is a decision by somebody; the others say what is so, from the day they say it.
  package var needsDecision: Bool { self == .policy }

  /// The version that comes with the program.
  package var first: PageTextVersion {
    let text =
      switch self {
      case .policy: DefaultPolicy.text
      case .accessibility: DefaultAccessibilityStatement.text
      case .privacy: DefaultPrivacyText.text
      }
    return PageTextVersion(
      number: 1, text: PageText(text), decision: "", validFrom: .first, made: nil)
  }
}

extension Access {
  /// Who may write a new version of a page's text.
  package static func permitsWriting(_ page: EditedPage, _ member: StaffMember) -> Bool {
    guard member.disabledOn == nil else { return false }
    return member.bindings.contains { binding in
      switch binding.role {
      case .administrator: true
      case .qualityStrategist: page == .policy
      case .registrar, .officer, .manager, .politician, .dataProtectionOfficer: false
      }
    }
  }
}
