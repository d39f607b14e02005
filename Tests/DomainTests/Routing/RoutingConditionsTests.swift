import Domain
import Foundation
import Testing

struct RoutingConditionsTests {
  private let area = ServiceAreaID(rawValue: "area")

  private func item(
    subject: String = "", _ text: String = "Bussen kom inte.", place: String = "Storgatan 4",
    kind: Kind = .complaint, area: ServiceAreaID? = nil, dimension: QualityDimension? = nil
  ) -> RoutingItem {
    RoutingItem(
      subject: subject, text: text, place: place, kind: kind, dimension: dimension, serviceArea: area,
      channel: .web)
  }

  private func patterns(_ texts: String...) -> [WordPattern] { texts.compactMap(WordPattern.init) }

  @Test func `one word of several is enough, in the subject or in the text`() {
    let conditions = RoutingConditions(words: patterns("skolskjuts*", "buss*"))
    #expect(conditions.hold(for: item()))
    #expect(conditions.hold(for: item(subject: "Skolskjutsen", "Den kom inte.")))
    #expect(!conditions.hold(for: item("Den kom inte.", place: "Bussgatan")))
  }

  @Test func `every kind of condition must hold`() {
    let conditions = RoutingConditions(
      words: patterns("buss*"), placeWords: patterns("storgatan"), kinds: [.complaint, .suggestion],
      serviceAreas: [area], channels: [.web, .api])
    #expect(conditions.hold(for: item(area: area)))
    #expect(!conditions.hold(for: item("Tåget kom inte.", area: area)))
    #expect(!conditions.hold(for: item(place: "Lillgatan", area: area)))
    #expect(!conditions.hold(for: item(kind: .question, area: area)))
    #expect(!conditions.hold(for: item()))
  }

  @Test func `without a condition nothing holds`() {
    #expect(RoutingConditions().isEmpty)
    #expect(!RoutingConditions().hold(for: item()))
  }

  @Test(arguments: [
    "Läraren sa att min son är lat.", "Personen som kom var OTREVLIG.", "Enhetschefen svarar aldrig.",
    "Han kränkte mig.", "Inspektören pratade bara med min man.", "Sjuksköterskan kom för sent.",
    "Dåligt bemötande.",
  ])
  func `what may be a complaint about a member of staff is caught by no rule`(text: String) throws {
    let rule = RoutingRuleVersion(
      number: 1, name: "Allt", conditions: RoutingConditions(kinds: Kind.allCases),
      goal: RoutingGoal(placement: Placement(board: BoardID(rawValue: "b"))),
      madeAt: Date(timeIntervalSince1970: 0),
      madeBy: "staff:x")
    #expect(rule.catches(item("Bussen kom inte.")))
    #expect(!rule.catches(item(text)))
    #expect(!rule.catches(item(dimension: .treatment)))
    #expect(rule.catches(item("I somras och hela sommaren var det dammigt.")))
    // Praise of somebody hurts nobody.
    #expect(rule.catches(item(text, kind: .compliment)))
  }

  @Test func `the first rule that catches an item decides`() throws {
    func rule(_ name: String, _ word: String) -> RoutingRuleBook.Entry {
      (
        rule: RoutingRuleID(rawValue: name),
        version: RoutingRuleVersion(
          number: 1, name: name, conditions: RoutingConditions(words: patterns(word)),
          goal: RoutingGoal(placement: Placement(board: BoardID(rawValue: name))),
          madeAt: Date(timeIntervalSince1970: 0), madeBy: "staff:x")
      )
    }
    let book = RoutingRuleBook([rule("a", "tåg*"), rule("b", "buss*"), rule("c", "bussen")])
    #expect(book.first(catching: item())?.version.name == "b")
    #expect(book.first(catching: item("Snö.")) == nil)
  }

  @Test func `a rule fills in what is missing and leaves what is known`() {
    let goal = RoutingGoal(
      placement: Placement(board: BoardID(rawValue: "b")), serviceArea: area, dimension: .access)
    #expect(
      goal.classification(of: item(dimension: .competence))
        == Classification(
          kind: .complaint, dimension: .competence, serviceArea: area, placement: goal.placement))
  }

  @Test func `a trial counts where the caught cases lie, and what is left to people`() throws {
    let (north, south) = (
      Placement(board: BoardID(rawValue: "north")), Placement(board: BoardID(rawValue: "south"))
    )
    let rule = RoutingRuleVersion(
      number: 1, name: "Buss", conditions: RoutingConditions(words: patterns("buss*")),
      goal: RoutingGoal(placement: north), madeAt: Date(timeIntervalSince1970: 0), madeBy: "staff:x")
    let day = try #require(CalendarDay("2026-03-02"))
    var trial = RoutingTrial(since: day.adding(days: -365), until: day)
    for (text, place) in [
      ("Bussen kom inte", north), ("Bussen var sen", north), ("Ingen buss", south),
      ("Busschauffören var otrevlig", north), ("Kall mat", north), ("Bussen igen", .unrouted),
    ] { trial.look(at: item(text), lying: place, with: rule) }
    #expect(trial.considered == 6 && trial.caughtInAll == 4 && trial.heldBack == 1)
    #expect(trial.caught == [north: 2, south: 1, .unrouted: 1])
    #expect(trial.atGoal(rule.goal) == 2)
  }
}
