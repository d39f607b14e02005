import Domain
import TestSupport
import Testing

struct SealTests {
  private let heads = [
    Seal.Head(caseID: CaseID(rawValue: "b"), version: 1, hash: "h2"),
    Seal.Head(caseID: CaseID(rawValue: "a"), version: 2, hash: "h1"),
  ]

  private func seal() throws -> Seal {
    Seal(number: 3, sealedOn: try calendarDay("2026-03-03"), heads: heads, previousHash: "prev")
  }

  @Test func `the hash is SHA-256 over the heads in the order of the cases, computed elsewhere too`() throws {
    let seal = try seal()
    #expect(seal.hash == "e5ae776f9e34403242d88c66b096f161359e694338fc1e92cbe609bd26a1d8c6")
    #expect(seal.count == 2)
    #expect(seal.isIntact(with: heads))
    #expect(seal.isIntact(with: heads.reversed()))
  }

  @Test func `a head that is missing, added or altered breaks the seal`() throws {
    let seal = try seal()
    let other = Seal.Head(caseID: CaseID(rawValue: "c"), version: 1, hash: "h3")
    #expect(!seal.isIntact(with: [heads[0]]))
    #expect(!seal.isIntact(with: heads + [other]))
    #expect(!seal.isIntact(with: [heads[0], other]))
    for head in [
      Seal.Head(caseID: CaseID(rawValue: "a"), version: 3, hash: "h1"),
      Seal.Head(caseID: CaseID(rawValue: "a"), version: 2, hash: "h9"),
    ] {
      #expect(!seal.isIntact(with: [heads[0], head]))
    }
  }

  @Test func `number, day, count and link are sealed too`() throws {
    let seal = try seal()
    let day = seal.sealedOn
    let altered = [
      Seal(number: 4, sealedOn: day, count: 2, previousHash: "prev", hash: seal.hash),
      Seal(number: 3, sealedOn: day.adding(days: 1), count: 2, previousHash: "prev", hash: seal.hash),
      Seal(number: 3, sealedOn: day, count: 3, previousHash: "prev", hash: seal.hash),
      Seal(number: 3, sealedOn: day, count: 2, previousHash: "", hash: seal.hash),
      Seal(number: 3, sealedOn: day, count: 2, previousHash: "prev", hash: "0"),
    ]
    #expect(altered.allSatisfy { !$0.isIntact(with: heads) })
  }

  @Test func `a text's digest depends on its salt, and was computed elsewhere too`() {
    #expect(
      SealedText(body: "Hej å ä ö", salt: "salt").digest
        == "485f7e98497be6e27961f3fd7ea37b0155d5513558a5a492154af72cff868363")
    let digests = Set(
      [("ab", "c"), ("b", "ca"), ("", "cab"), ("ab", "d")].map { SealedText(body: $0, salt: $1).digest })
    #expect(digests.count == 4)
  }
}
