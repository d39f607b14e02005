import Foundation
import TestKolada
import TestSupport
import Testing

@Suite struct KoladaSyncCommandTests {
  private static let catalogue =
    #"{"values":[{"id":"N99999","title":"Ett mått","description":"","is_divided_by_gender":false}],"next_url":null}"#
  private static let empty = #"{"values":[],"next_url":null}"#

  @Test(arguments: TestEngine.allCases)
  func `what was fetched is said on a line, and the second time that nothing was new`(engine: TestEngine)
    async throws
  {
    try await KoladaServer.with {
      .json($0.path == "/kpi" ? Self.catalogue : Self.empty)
    } _: { server, address in
      try await TestRegister.with(engine) { register in
        let first = try await register.run("kolada", "sync", "--base-url", address)
        #expect(first.status == 0 && first.errors == "")
        #expect(first.output.hasPrefix("0 measures up to date: 0 values read: 1 measures new; "))
        #expect(first.output.contains(" measures of the sets are not in Kolada's catalogue: N00"))
        #expect(first.output.contains(", N15428, ") && first.output.split(separator: "\n").count == 1)
        #expect(server.questions == ["/kpi", "/kpi_groups", "/municipality_groups"])
        let second = try await register.run("kolada", "sync", "--base-url", address)
        #expect(second.status == 0)
        #expect(second.output.contains("0 values read; nothing was new, and nothing was changed; "))
      }
    }
  }

  @Test func `a version that is closed is said, and the status is 1`() async throws {
    try await KoladaServer.with { _ in
      .status(410)
    } _: { _, address in
      try await TestRegister.with(.sqlite) { register in
        let run = try await register.run("kolada", "sync", "--base-url", address)
        #expect(run.status == 1 && run.output == "")
        #expect(
          run.errorLines == [
            "\(address)/kpi: it answers 410: this version of the API is closed, as version 2 is; version 3 is at "
              + "https://api.kolada.se/v3",
            "norna: no values were fetched",
          ])
      }
    }
  }
}
