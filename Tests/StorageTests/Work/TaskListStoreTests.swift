import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct TaskListStoreTests {
  private static func task(
    _ id: String, case caseID: String? = nil, place: Placement = .unrouted, owner: StaffID? = nil,
    due: Int? = nil
  ) -> DeskTask {
    DeskTask(
      id: RowID(rawValue: id), kind: .acknowledge, caseID: caseID.map(CaseID.init(rawValue:)),
      placement: place,
      owner: owner, dueOn: due.map(Sample.monday.adding(days:)), note: "", raisedOn: Sample.monday,
      raisedBy: "program")
  }

  private func tasks(
    _ engine: TestEngine, of member: StaffMember, standingInFor: [StaffID] = []
  ) async throws -> [String] {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try Sample.register(Sample.value("here", placement: Sample.unit.placement), in: transaction)
        try Sample.register(
          Sample.value(
            "there", sequence: 2, placement: Placement(board: Sample.otherBoard.id),
            officer: Sample.officer.id),
          in: transaction)
        let store = TaskStore(transaction)
        try store.raise(Self.task("mine", owner: Sample.officer.id))
        try store.raise(Self.task("late", case: "here", due: -1))
        try store.raise(Self.task("foreign", case: "there"))
        try store.raise(Self.task("unit", place: Sample.unit.placement, due: 3))
        try store.raise(Self.task("other", place: Placement(board: Sample.otherBoard.id)))
        try store.raise(Self.task("done", case: "here"))
        try store.complete(RowID(rawValue: "done"), on: Sample.monday, by: .program)
        return try TaskListStore(transaction).open(
          for: member, owners: Set([member.id] + standingInFor), limit: 9
        ).map(\.task.id.rawValue)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody sees their own tasks and those of where they work, what is due first first`(
    engine: TestEngine
  )
    async throws
  {
    #expect(try await tasks(engine, of: Sample.officer) == ["late", "unit", "mine"])
  }

  @Test(arguments: TestEngine.allCases)
  func `a task of a case that one may not see is not there, whoever owns it`(engine: TestEngine) async throws
  {
    let other = AccessScene.member("x", .officer, at: Placement(board: Sample.otherBoard.id))
    #expect(try await tasks(engine, of: other) == ["other"])
    #expect(
      try await tasks(engine, of: other, standingInFor: [Sample.officer.id]) == ["foreign", "mine", "other"])
  }

  @Test(arguments: TestEngine.allCases)
  func `those who do not work in cases have the tasks that are theirs alone`(engine: TestEngine) async throws
  {
    #expect(try await tasks(engine, of: AccessScene.member("s", .qualityStrategist)).isEmpty)
  }
}
