import Domain
import Testing

@testable import Web

struct StaffWordsTests {
  private func absent(_ names: String...) -> [StaffMember] {
    names.map { name in
      StaffMember(
        id: StaffID(rawValue: name), username: name, name: name, role: .manager, placement: .unrouted,
        disabledOn: nil)
    }
  }

  @Test func `those whom a stand-in stands in for are told as a list`() throws {
    #expect(StaffWords.codeNeeded(for: []) == nil)
    let one = try #require(StaffWords.codeNeeded(for: absent("Maj Ek")))
    #expect(one.hasPrefix("Du ersätter Maj Ek i dag. Rollen kräver engångskod, "))
    let two = try #require(StaffWords.codeNeeded(for: absent("Maj Ek", "Bo Ask")))
    #expect(two.hasPrefix("Du ersätter Bo Ask och Maj Ek i dag. Rollerna kräver engångskod, "))
    let three = try #require(StaffWords.codeNeeded(for: absent("Maj Ek", "Bo Ask", "Ida Vik")))
    #expect(three.hasPrefix("Du ersätter Bo Ask, Ida Vik och Maj Ek i dag. Rollerna kräver engångskod, "))
  }
}
