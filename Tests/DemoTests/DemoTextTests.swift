import Foundation
import Testing

@testable import Demo

@Suite struct DemoTextTests {
  @Test func `there are at least 170 different texts`() {
    #expect(DemoTexts.all.count >= 170)
    #expect(Set(DemoTexts.all.map(\.id)).count == DemoTexts.all.count)
    #expect(Set(DemoTexts.all.map(\.text)).count == DemoTexts.all.count)
    #expect(Set(DemoTexts.all.map(\.answer)).count == DemoTexts.all.count)
  }

  @Test func `every kind, dimension, service area and closure reason has texts`() {
    #expect(Set(DemoTexts.all.map(\.kind)) == Set(DemoKind.allCases))
    #expect(Set(DemoTexts.all.map(\.dimension)) == Set(DemoDimension.allCases))
    #expect(Set(DemoTexts.all.map(\.area)) == Set(DemoServiceArea.allCases))
    #expect(Set(DemoTexts.all.map(\.closure)) == Set(DemoClosureReason.allCases))
  }

  @Test func `every home exists and has somebody who answers`() {
    for text in DemoTexts.all {
      switch text.home {
      case .unit(let key): #expect(DemoOrganisation.unit(key) != nil)
      case .department(let key): #expect(DemoOrganisation.department(key) != nil)
      }
      #expect(DemoStaff.responsible(for: text.home) != nil, "\(text.id)")
    }
    #expect(Set(DemoTexts.all.map(\.home)).count == 7)
  }

  @Test(arguments: DemoTexts.all.map(\.id))
  func `a text has a slot, so that it can become several cases`(id: String) throws {
    let text = try #require(DemoTexts.byID[id])
    #expect(text.text.contains("{"))
  }

  @Test(arguments: DemoTexts.all.map(\.id))
  func `all slots are known and an answer's are also in the text`(id: String) throws {
    let text = try #require(DemoTexts.byID[id])
    var random = DemoRandom(seed: 1)
    let slots = DemoSlots(drawnFrom: &random)
    for part in parts(of: text) {
      #expect(!slots.fill(part).contains("{"))
    }
    let inText = slotNames(in: text.text)
    for part in parts(of: text).dropFirst() {
      #expect(slotNames(in: part).isSubset(of: inText), "\(part)")
    }
  }

  @Test(arguments: DemoTexts.all.map(\.id))
  func `a text holds no address, telephone or personal number`(id: String) throws {
    let text = try #require(DemoTexts.byID[id])
    for part in parts(of: text) {
      #expect(!part.contains("@"))
      #expect(part.firstMatch(of: /\d{6}/) == nil)
      #expect(part.replacing("0670-555 00 00", with: "").firstMatch(of: /\d{2,4}-\d{2}/) == nil)
    }
  }

  @Test(arguments: DemoTexts.all.map(\.id))
  func `an answer thanks at most once and brings no greeting of its own`(id: String) throws {
    let text = try #require(DemoTexts.byID[id])
    for answer in [text.answer, text.followUp?.answer].compactMap({ $0 }) {
      let words = answer.lowercased().split { !$0.isLetter }
      #expect(words.count { $0 == "tack" } <= 1)
      #expect(!answer.hasPrefix("Hej"))
      #expect(!answer.contains("Vänliga hälsningar"))
    }
  }

  @Test(arguments: DemoTexts.all.map(\.id))
  func `a subject is short and a text is one to seven sentences`(id: String) throws {
    let text = try #require(DemoTexts.byID[id])
    #expect(text.subject.count <= 60)
    #expect((1...7).contains(sentences(in: text.text)), "\(sentences(in: text.text))")
  }

  @Test func `continuity and the burst water main have texts enough`() {
    #expect(DemoTexts.all.count { $0.theme == .continuity } >= 9)
    #expect(DemoTexts.all.count { $0.theme == .waterMain } >= 3)
  }

  private func parts(of text: DemoText) -> [String] {
    [text.text, text.subject, text.answer, text.lesson, text.followUp?.reply, text.followUp?.answer]
      .compactMap { $0 }
  }

  /// The slots of a text, those of one person counted as one: who names mamma may go on with hon.
  private func slotNames(in text: String) -> Set<String> {
    let person: Set = ["anhörig", "barn", "hon", "henne", "hennes"]
    let names = text.matches(of: /\{([^}]*)\}/).map { String($0.output.1).lowercased() }
    return Set(names.map { person.contains($0) ? "person" : $0 })
  }

  private func sentences(in text: String) -> Int {
    text.matches(of: /[.!?]+(\s|$)|[^.!?]$/).count
  }
}
