import Domain
import Testing

struct EditedVersionTests {
  private let made = Doing(day: .first, instant: nil, actor: Actor.program.reference)

  private func after(_ before: EditedVersion<String>?, _ content: String, seen: Int) throws
    -> EditedVersion<String>?
  {
    try EditedVersion.after(before, content, seen: seen, made: made)
  }

  @Test func `the first version is made of nothing, and an edit makes the next one`() throws {
    let first = try after(nil, "ett", seen: 0)
    #expect(first == EditedVersion(number: 1, content: "ett", made: made))
    let second = try after(first, "två", seen: 1)
    #expect(second?.number == 2 && second?.content == "två")
  }

  @Test func `an edit that changes nothing makes no version`() throws {
    let first = EditedVersion(number: 3, content: "ett", made: made)
    let next = try after(first, "ett", seen: 3)
    #expect(next == nil)
  }

  @Test(arguments: [0, 1, 3])
  func `who edited another version than the one that holds is told that somebody was first`(seen: Int) {
    let now = EditedVersion(number: 2, content: "två", made: made)
    #expect(throws: Problem(.conflict, .measureChangedMeanwhile)) { try after(now, "tre", seen: seen) }
  }
}
