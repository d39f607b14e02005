/// The measures that the own service measurement gives values to. Each is one of the municipality's own measures, shipped
/// with the program and edited like all others.
package enum ServiceMeasure: String, CaseIterable, Sendable {
  case emailWithinOneDay = "epost-inom-en-arbetsdag"
  case emailWithinTwoDays = "epost-inom-tva-arbetsdagar"
  case direct = "telefon-direkt-svar"
  case directOrOfficial = "telefon-svar-eller-tjansteperson"
  case good = "gott-bemotande-vid-provkontakt"
  case telephoneTreatment = "index-telefon-bemotande"
  case telephoneEase = "index-telefon-enkelhet"
  case emailClarity = "index-epost-tydlighet"
  case emailEase = "index-epost-enkelhet"

  package var kpi: KPIID { KPIID(rawValue: rawValue) }

  /// The measure of the same thing that SKR's own measurement has or had in Kolada, which this one is not.
  package var beside: KPIID? {
    switch self {
    case .emailWithinOneDay: KPIID(rawValue: "U00442")
    case .emailWithinTwoDays: KPIID(rawValue: "U00412")
    case .direct: KPIID(rawValue: "U00413")
    case .good: KPIID(rawValue: "U00414")
    case .telephoneTreatment: KPIID(rawValue: "N00671")
    case .telephoneEase: KPIID(rawValue: "N00672")
    case .emailClarity: KPIID(rawValue: "N00673")
    case .emailEase: KPIID(rawValue: "N00674")
    case .directOrOfficial: nil
    }
  }

  /// Whether it is an index of grades, which is compared when there are `ServiceResult.comparable` answers.
  package var isIndex: Bool {
    switch self {
    case .telephoneTreatment, .telephoneEase, .emailClarity, .emailEase: true
    case .emailWithinOneDay, .emailWithinTwoDays, .direct, .directOrOfficial, .good: false
    }
  }

  /// What a result says of it, and how many it is of; nil when there is nothing to say.
  package func value(in result: ServiceResult) -> (value: Double, of: Int)? {
    switch self {
    case .emailWithinOneDay: Self.value(result.withinOneDay)
    case .emailWithinTwoDays: Self.value(result.withinTwoDays)
    case .direct: Self.value(result.direct)
    case .directOrOfficial: Self.value(result.directOrOfficial)
    case .good: Self.value(result.good)
    case .telephoneTreatment: Self.value(result.telephoneTreatment)
    case .telephoneEase: Self.value(result.telephoneEase)
    case .emailClarity: Self.value(result.emailClarity)
    case .emailEase: Self.value(result.emailEase)
    }
  }

  private static func value(_ share: ServiceResult.Share) -> (value: Double, of: Int)? {
    share.percent.map { ($0, share.of) }
  }

  private static func value(_ index: ServiceResult.Index) -> (value: Double, of: Int)? {
    index.mean.map { ($0, index.answers) }
  }
}
