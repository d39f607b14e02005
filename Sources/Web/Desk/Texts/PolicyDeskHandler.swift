import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  func deskPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let query = FormFields(query: request)
    let shelf = try await operations.pageText(.policy)
    let readings = try await operations.policyReadings()
    let isNew = try await !operations.hasReadPolicyBefore(member)
    let notice: String? =
      switch query["klart"] {
      case "last": "Tack. Nu vet vi att du har läst rutinen."
      case "ny": "Den nya versionen är sparad."
      default: nil
      }
    return try await page(
      PolicyReadingPage(
        shelf, member: member, readings: readings, isNew: isNew, next: DeskGoal.path(query["next"])),
      path: DeskPlace.policy.rawValue, context: context, notice: notice)
  }

  /// "Jag har läst": noted for the person and the version, and then on to where they were going.
  func confirmPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    try await operations.confirmPolicy(Int(fields["version"]) ?? 0, by: try context.member())
    return .seeOther(fields["next"].isEmpty ? "/desk/rutinen?klart=last" : DeskGoal.path(fields["next"]))
  }

  /// Where somebody who has just logged in goes first: to the policy while they have not read it, then on.
  func firstPage(of member: StaffMember, goal: String) async throws -> String {
    guard try await operations.mustReadPolicy(member) else { return goal }
    let escaped = goal.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return "/desk/rutinen?next=\(escaped)"
  }
}

/// Where somebody goes on to: only addresses of the desk, so that a link cannot lead elsewhere.
enum DeskGoal {
  static func path(_ asked: String?) -> String {
    guard let asked, asked == "/desk" || asked.hasPrefix("/desk/") || asked.hasPrefix("/desk?"),
      asked.utf8.allSatisfy({ (33...126).contains($0) && $0 != UInt8(ascii: "\\") }), !asked.contains("//")
    else { return "/desk" }
    return asked
  }
}

extension PolicyReadingPage {
  /// - Parameter isNew: whether the person has never read any version.
  init(
    _ shelf: PageTextShelf, member: StaffMember, readings: [StaffID: CalendarDay], isNew: Bool, next: String
  ) {
    let dates = PlainSwedishDate(today: shelf.today)
    let read = readings[member.id]
    let mayEdit = Access.permitsWriting(.policy, member)
    let active = shelf.staff.filter { $0.disabledOn == nil }
    self.init(
      unread: read == nil
        ? PolicyConfirmation(
          reason: isNew ? "Välkommen. Det här läser alla först." : "Rutinen har en ny version.",
          number: String(shelf.current.number), next: next) : nil,
      parts: shelf.text(of: shelf.current).blocks.map(PageTextPart.init),
      version: PageTextWords.version(shelf.current),
      coming: shelf.coming.map { version in
        ComingPolicy(
          sentence: PageTextWords.version(version),
          parts: shelf.text(of: version).blocks.map(PageTextPart.init))
      },
      read: read.map { "Du läste den \(dates.relative($0))." },
      edit: mayEdit ? PageLink(label: "Skriv en ny version", address: "/desk/rutinen/ny") : nil,
      readers: mayEdit
        ? "\(active.count { readings[$0.id] != nil }) av \(active.count) med konto har läst den." : nil)
  }
}
