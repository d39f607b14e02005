import Mustache

/// `/personuppgifter`: the whole notice (GDPR art. 13). `PrivacyTemplate` places it.
struct PrivacyPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Så behandlar vi dina personuppgifter"
  /// The boards, each responsible for its own part.
  let controllers: [String]
  /// Name or function, and how to reach it.
  let protectionOfficer: String
  /// From the plan for keeping and disposal, one sentence per kind of record.
  let retention: [String]
  /// Who helps the municipality with the running of the system; nobody outside the EU.
  var processors: [String] = []
  let contact: MunicipalityContact
  let version: String
  let updated: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "controllers": controllers
    case "protectionOfficer": protectionOfficer
    case "retention": retention
    case "processors": processors
    case "contact": contact
    case "version": version
    case "updated": updated
    default: nil
    }
  }
}
