import ArgumentParser
import Domain
import Operations

struct UserListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Everybody with an account, disabled ones too.")

  @OptionGroup var register: RegisterOptions

  func run() async throws {
    let (staff, chart) = try await OpenRegister.with(register) { operations in
      (try await operations.staff(), try await operations.organisation())
    }
    let rows = staff.sorted { $0.username < $1.username }.map { Self.cells(of: $0, chart) }
    let heading = ["USERNAME", "NAME", "ROLE", "PLACE", "DISABLED"]
    for line in TextTable.lines([heading] + rows) { try StandardOutput.write(line: line) }
  }

  private static func cells(of member: StaffMember, _ chart: OrganisationChart) -> [String] {
    [
      member.username, member.name, member.bindings.map(\.role.rawValue).joined(separator: ", "),
      member.bindings.map { chart.name(of: $0.place) ?? "-" }.joined(separator: ", "),
      member.disabledOn?.description ?? "-",
    ]
  }
}
