import Domain
import Testing

struct ComplaintDutiesTests {
  @Test func `only a complaint about education is confirmed whatever its sender wished`() {
    for profile in ProtectedProfile.allCases {
      for kind in Kind.allCases {
        #expect(profile.confirms(kind) == (profile == .school && kind == .complaint), "\(profile) \(kind)")
      }
    }
  }

  @Test(arguments: [
    (ProtectedProfile.school, ["Skolinspektionen", "Barn- och elevombudet"]),
    (.healthCare, ["Patientnämnden", "IVO", "patientförsäkringen", "snarast"]),
  ])
  func `an answer to a complaint says where else one can turn`(profile: ProtectedProfile, words: [String]) {
    let advice = profile.answerAdvice(for: .complaint) ?? ""
    for word in words { #expect(advice.contains(word), "\(word)") }
    #expect(profile.answerAdvice(for: .suggestion) == nil)
  }

  @Test func `social care has no such words`() {
    #expect(ProtectedProfile.socialServices.answerAdvice(for: .complaint) == nil)
  }
}
