import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

/// The body of `POST /api/v1/feedback`.
private struct SubmitBody: Decodable, Sendable {
  struct Sender: Decodable, Sendable {
    let name: String?
    let email: String?
    let phone: String?
    let address: String?
  }

  struct Location: Decodable, Sendable {
    let text: String?
    let lat: Double?
    let lon: Double?
  }

  let kind: String?
  let text: String?
  let dimension: String?
  let unit: String?
  let serviceArea: String?
  let language: String?
  let wantsAnswer: Bool?
  let aboutStaff: String?
  let sender: Sender?
  let location: Location?
}

extension Site {
  /// Gives the municipality a view: 201 with the receipt. No sender means anonymous.
  func submitCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    let key = try request.headers[.idempotencyKey].map { try IdempotencyKey($0) }
    let body = try await request.json(SubmitBody.self, context: context)
    let submission = try body.submission(
      unit: try await unit(body.unit), serviceArea: try await serviceArea(body.serviceArea))
    do {
      return .json(
        try await operations.submit(submission, channel: .api, idempotency: key), status: .created)
    } catch let problems as Problems {
      throw Problems(problems.all.map(Self.inBody))
    }
  }

  /// The register's `place` is the body's `location`.
  private static func inBody(_ problem: Problem) -> Problem {
    problem.field == "place"
      ? Problem(problem.code, problem.key, problem.arguments, field: "location") : problem
  }

  /// A service area by its identifier, or by its name.
  private func serviceArea(_ text: String?) async throws -> ServiceAreaID? {
    guard let text, !text.isEmpty else { return nil }
    let open = try await operations.openServiceAreas()
    guard
      let found = open.first(where: { $0.id.rawValue == text || $0.name.lowercased() == text.lowercased() })
    else { throw Problem(.invalid, .serviceAreaUnknown, field: "serviceArea") }
    return found.id
  }

  /// A unit by its identifier, or by its name where only one unit bears it.
  private func unit(_ text: String?) async throws -> UnitID? {
    guard let text, !text.isEmpty else { return nil }
    let (today, _) = try await operations.promiseToday()
    let units = try await operations.organisation().current(on: today).units
    let named = units.filter { $0.name.lowercased() == text.lowercased() }
    guard let found = units.first(where: { $0.id.rawValue == text }) ?? (named.count == 1 ? named.first : nil)
    else {
      throw Problem(.invalid, .unitUnknown, field: "unit")
    }
    return found.id
  }
}

extension SubmitBody {
  fileprivate func submission(unit: UnitID?, serviceArea: ServiceAreaID?) throws -> Submission {
    Submission(
      kind: try word(kind, field: "kind"), dimension: try word(dimension, field: "dimension"), unit: unit,
      serviceArea: serviceArea, text: text ?? "", place: try place(), language: language ?? "sv",
      wish: wantsAnswer == false ? .noAnswer : .answer, aboutStaff: try word(aboutStaff, field: "aboutStaff"),
      contact: sender.map { sender in
        Contact(
          name: sender.name ?? "", email: sender.email ?? "", phone: sender.phone ?? "",
          address: sender.address ?? "")
      })
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String?, field: String) throws
    -> Word?
  {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(.invalid, .valueUnknown, [String(text.prefix(40)), words], field: field)
    }
    return word
  }

  /// The place as people read it, with the coordinates (WGS 84) behind.
  private func place() throws -> String {
    guard let location else { return "" }
    var parts = [location.text].compactMap { $0 }.filter { !$0.isEmpty }
    switch (location.lat, location.lon) {
    case (nil, nil): break
    case (let lat?, let lon?) where abs(lat) <= 90 && abs(lon) <= 180:
      parts.append("(\(String(format: "%.5f", lat)), \(String(format: "%.5f", lon)))")
    default:
      throw Problem(.invalid, .valueUnknown, ["lat, lon", "lat -90…90, lon -180…180"], field: "location")
    }
    return parts.joined(separator: " ")
  }
}
