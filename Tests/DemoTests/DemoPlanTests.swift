import Testing

@testable import Demo

@Suite struct DemoPlanTests {
  static let lastDay = DemoDay(year: 2026, month: 6, day: 16)
  static let cases = DemoPlan.cases(endingOn: lastDay)
  static let otherPlans: [[PlannedCase]] = [
    DemoPlan.cases(endingOn: DemoDay(year: 2026, month: 1, day: 3), seed: 1),
    DemoPlan.cases(endingOn: DemoDay(year: 2027, month: 8, day: 9), seed: 2),
    DemoPlan.cases(endingOn: DemoDay(year: 2028, month: 2, day: 29), seed: 3),
  ]

  private var cases: [PlannedCase] { Self.cases }

  @Test func `the same last day and seed give the same plan`() {
    let again = DemoPlan.cases(endingOn: Self.lastDay)
    #expect(String(reflecting: again) == String(reflecting: cases))
  }

  @Test func `another seed gives another plan`() {
    let other = DemoPlan.cases(endingOn: Self.lastDay, seed: 7)
    #expect(other.map(\.textID) != cases.map(\.textID))
  }

  @Test(arguments: [cases] + otherPlans)
  func `a plan has some 400 cases in order of receipt`(plan: [PlannedCase]) {
    #expect((380...420).contains(plan.count))
    #expect(zip(plan, plan.dropFirst()).allSatisfy { $0.received <= $1.received })
  }

  @Test(arguments: [cases] + otherPlans)
  func `no text comes more than four times and no two cases read the same`(plan: [PlannedCase]) {
    let uses = Dictionary(grouping: plan, by: \.textID)
    #expect(uses.values.allSatisfy { $0.count <= 4 })
    #expect(Set(plan.map(\.text)).count == plan.count)
  }

  @Test func `every home, kind, dimension, area, channel and capacity occurs`() {
    let classifications = cases.map(\.classification)
    #expect(Set(classifications.map(\.kind)) == Set(DemoKind.allCases))
    #expect(Set(classifications.compactMap(\.dimension)) == Set(DemoDimension.allCases))
    #expect(Set(classifications.compactMap(\.area)) == Set(DemoServiceArea.allCases))
    #expect(Set(classifications.compactMap(\.home)).count == 7)
    #expect(Set(cases.map(\.channel)) == Set(DemoChannel.allCases))
    #expect(Set(cases.compactMap { $0.closure?.reason }) == Set(DemoClosureReason.allCases))
    #expect(Set(cases.compactMap(\.capacity)) == [.resident, .user, .relative, .businessOwner, .visitor])
  }

  @Test func `kinds and channels have the shares of a real register`() {
    #expect(share { $0.classification.kind == .complaint }.isNear(52))
    #expect(share { $0.classification.kind == .compliment }.isNear(28))
    #expect(share { $0.classification.kind == .suggestion }.isNear(13))
    #expect(share { $0.classification.kind == .question }.isNear(7))
    #expect(share { $0.channel == .web }.isNear(45))
    #expect(share { $0.channel == .telephone }.isNear(20))
    #expect(share { $0.channel == .email }.isNear(15))
    #expect(share { $0.channel == .form }.isNear(8))
    #expect(share { $0.sender.isAnonymous }.isNear(25))
  }

  @Test func `some of the named want no answer, but nobody asks a question that way`() {
    let unwanted = cases.filter { $0.sender.wantsNoAnswer }
    #expect((10...40).contains(unwanted.count))
    #expect(unwanted.allSatisfy { $0.classification.kind != .question })
  }

  @Test func `snow is complained about in winter and beaches in summer`() {
    let texts = cases.compactMap { planned in DemoTexts.byID[planned.textID].map { ($0, planned) } }
    #expect(texts.allSatisfy { text, planned in text.season.months.contains(planned.received.month) })
    #expect(texts.count { $0.0.area == .snow } > 10)
  }

  @Test func `working days bring more than weekends`() {
    let weekend = cases.count { $0.received.weekdayIndex >= 5 }
    #expect(weekend > 20)
    #expect(weekend < cases.count / 5)
    #expect(cases.allSatisfy { $0.received.weekdayIndex < 5 || [.web, .email].contains($0.channel) })
  }

  @Test func `complaints about continuity grow`() {
    let continuity = cases.filter { DemoTexts.byID[$0.textID]?.theme == .continuity }
    let firstYear = continuity.count { $0.received < Self.lastDay.adding(days: -364) }
    #expect(firstYear >= 5)
    #expect(continuity.count - firstYear >= 3 * firstYear)
  }

  @Test(arguments: [cases] + otherPlans)
  func `the water main makes one busy week`(plan: [PlannedCase]) throws {
    let burst = plan.filter { DemoTexts.byID[$0.textID]?.theme == .waterMain }
    let first = try #require(burst.first?.received)
    let last = try #require(burst.last?.received)
    #expect(burst.count == 9)
    #expect(last.dayNumber - first.dayNumber < 7)
    #expect(first.month == 2)
  }

  @Test func `senders are reached only at addresses that nobody has`() {
    for contact in cases.compactMap(\.sender.contact) {
      let domain = contact.email?.split(separator: "@").last
      #expect(domain == nil || domain == "example.org" || domain == "example.com")
      #expect(contact.email?.allSatisfy(\.isASCII) ?? true)
      #expect(contact.telephone?.hasPrefix("070-174 06 ") ?? true)
      #expect(contact.address?.hasSuffix("999 99 Tallsjö") ?? true)
      #expect([contact.email, contact.telephone, contact.address].contains { $0 != nil })
    }
  }

  @Test func `an anonymous sender never gets an answer that needs a name`() {
    let anonymous = cases.filter { $0.sender.isAnonymous }
    #expect(anonymous.allSatisfy { DemoTexts.byID[$0.textID]?.sender != .named })
  }

  private func share(_ matches: (PlannedCase) -> Bool) -> Int {
    cases.count(where: matches) * 100 / cases.count
  }
}

extension Int {
  fileprivate func isNear(_ expected: Int) -> Bool {
    abs(self - expected) <= 5
  }
}

extension PlannedSender {
  var isAnonymous: Bool { contact == nil }

  var isToBeAnswered: Bool { self != .anonymous && !wantsNoAnswer }

  var contact: DemoContact? {
    if case .named(let contact, _) = self { contact } else { nil }
  }

  var wantsNoAnswer: Bool {
    if case .named(_, .wantsNoAnswer) = self { true } else { false }
  }
}
