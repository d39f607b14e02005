import Foundation
import TestSupport
import Testing

@Suite struct DeadlinesCommandTests {
  @Test func `a day before Easter is explained as the interface shows it`() async throws {
    let run = try await NornaProgram.run(["deadlines", "2026-04-02"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        {"received":"2026-04-02","acknowledgeBy":"2026-04-08","answerBy":"2026-04-20",\
        "warnAcknowledgeBy":"2026-04-07","skipped":[{"date":"2026-04-03","reason":"långfredagen"},\
        {"date":"2026-04-04","reason":"lördag"},{"date":"2026-04-05","reason":"påskdagen"},\
        {"date":"2026-04-06","reason":"annandag påsk"},{"date":"2026-04-11","reason":"lördag"},\
        {"date":"2026-04-12","reason":"söndag"},{"date":"2026-04-18","reason":"lördag"},\
        {"date":"2026-04-19","reason":"söndag"}]}

        """)
  }

  @Test func `each day is a line, and no register is made`() async throws {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.run(
        ["deadlines", "2026-04-02", "2026-06-18", "2026-12-23"], in: folder)
      let lines = run.output.split(separator: "\n")
      #expect(
        lines.map { $0.prefix(24) } == [
          #"{"received":"2026-04-02""#, #"{"received":"2026-06-18""#, #"{"received":"2026-12-23""#,
        ])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }
}
