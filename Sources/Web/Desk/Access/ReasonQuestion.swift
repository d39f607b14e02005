import Domain
import Foundation
import Hummingbird

/// The question why somebody reads a case, asked before any page that opens it, and where they go on to then.
struct ReasonQuestion: Sendable {
  let number: CaseNumber
  /// The page that was asked for, an address of ours.
  let goal: String

  /// - Returns: nil where the address names no case.
  init?(before request: Request, _ context: SiteContext) {
    // Planning an improvement opens the case that its query names.
    let named = context.parameters.get("number") ?? FormFields(query: request)["arende"]
    guard let number = CaseNumber(named) else { return nil }
    self.number = number
    goal = Self.goal(request.uri.string, of: number)
  }

  /// - Parameter goal: what an address or a form says; another site's is not followed.
  init(_ number: CaseNumber, goal: String) {
    self.number = number
    self.goal = Self.goal(goal, of: number)
  }

  var address: String {
    let page = Self.page(number)
    guard goal != page else { return page + "/skal" }
    return page + "/skal?till=" + (goal.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
  }

  private static func page(_ number: CaseNumber) -> String { "/desk/arenden/\(number)" }

  private static func goal(_ address: String, of number: CaseNumber) -> String {
    let isOurs = address.hasPrefix("/desk/") && !address.contains("//") && !address.contains("\\")
    let isQuestion = address.hasPrefix(page(number) + "/skal")
    return isOurs && !isQuestion && address.utf8.allSatisfy { (33...126).contains($0) }
      ? address : page(number)
  }
}
