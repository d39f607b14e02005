import TestSupport
import Testing

@Suite struct UserCommandTests {
  private static let password = "en lång lösenmening\n"

  @Test(arguments: TestEngine.allCases)
  func `accounts are added, listed and disabled`(engine: TestEngine) async throws {
    try await TestRegister.with(engine) { register in
      _ = try await register.importFixture(2009)
      let administrator = try await register.run(
        "user", "add", "Rut.Ek", "--name", "Rut Ek", "--role", "administrator", input: Self.password)
      #expect(administrator.status == 0)
      #expect(administrator.output == "rut.ek added as administrator\n")
      #expect(administrator.errors == "")
      let manager = try await register.run(
        "user", "add", "bo", "--name", "Bo Å", "--role", "manager", "--board", "socialnämnden", "--unit",
        "Försörjningsstöd", input: Self.password)
      #expect(manager.output == "bo added as manager\n")
      #expect(try await register.run("user", "disable", "rut.ek").status == 0)

      let list = try await register.run("user", "list")
      let today = #/\d{4}-\d{2}-\d{2}/#
      #expect(
        list.output.replacing(today, with: "DAY") == """
          USERNAME  NAME    ROLE           PLACE             DISABLED
          bo        Bo Å    manager        Försörjningsstöd  -
          rut.ek    Rut Ek  administrator  -                 DAY

          """)
    }
  }

  @Test func `what is wrong with an account is told in a sentence`() async throws {
    try await TestRegister.with(.sqlite) { register in
      let add = ["user", "add", "bo", "--name", "Bo", "--role"]
      func errors(_ arguments: [String], input: String = Self.password) async throws -> String {
        let run = try await register.run(arguments, input: input)
        #expect(run.status == 1)
        #expect(run.output == "")
        return run.errors
      }
      #expect(
        try await errors(add + ["registrar"], input: "kort\n")
          == "norna: a password has at least 12 characters\n")
      #expect(
        try await errors(add + ["registrar"], input: "")
          == "norna: the password is read from standard input, and nothing was there\n")
      #expect(
        try await errors(add + ["officer", "--board", "Månnämnden"])
          == "norna: there is no board \"Månnämnden\" there\n")
      #expect(try await errors(["user", "disable", "ingen"]) == "norna: there is no user ingen\n")
      #expect(try await errors(["user", "password", "ingen"]) == "norna: there is no user ingen\n")
      _ = try await register.run(
        "user", "add", "bo", "--name", "Bo", "--role", "registrar", input: Self.password)
      #expect(try await errors(add + ["registrar"]) == "norna: the user name bo is taken\n")
    }
  }

  @Test func `a second role is added, listed and taken away`() async throws {
    try await TestRegister.with(.sqlite) { register in
      _ = try await register.importFixture(2009)
      let place = ["--role", "manager", "--board", "socialnämnden"]
      _ = try await register.run(
        "user", "add", "bo", "--name", "Bo", "--role", "registrar", input: Self.password)
      let added = try await register.run(["user", "add-role", "bo"] + place, input: "")
      #expect(added.output == "bo is manager too\n" && added.status == 0)
      let list = try await register.run("user", "list").output
      #expect(list.contains("registrar, manager") && list.contains("-, Socialnämnden"))
      let twice = try await register.run(["user", "add-role", "bo"] + place, input: "")
      #expect(twice.errors == "norna: the person holds that role there already\n" && twice.status == 1)
      let nowhere = try await register.run("user", "add-role", "bo", "--role", "officer")
      #expect(nowhere.errors == "norna: the role needs a part of the organisation\n")
      let removed = try await register.run(["user", "remove-role", "bo"] + place, input: "")
      #expect(removed.output == "bo is manager there no more\n")
      #expect(try await register.run(["user", "remove-role", "bo"] + place, input: "").status == 1)
    }
  }

  @Test func `a password can be changed`() async throws {
    try await TestRegister.with(.sqlite) { register in
      _ = try await register.run(
        "user", "add", "bo", "--name", "Bo", "--role", "registrar", input: Self.password)
      let run = try await register.run("user", "password", "bo", input: "en annan lösenmening")
      #expect(run.status == 0)
      #expect(run.output == "bo has a new password\n")
    }
  }

  @Test func `somebody is let in again, logged out and freed of a lost telephone`() async throws {
    try await TestRegister.with(.sqlite) { register in
      _ = try await register.run(
        "user", "add", "rut.ek", "--name", "Rut Ek", "--role", "administrator", input: Self.password)
      _ = try await register.run("user", "disable", "rut.ek")
      #expect(try await register.run("user", "enable", "rut.ek").output == "rut.ek is open again\n")
      #expect(
        try await register.run("user", "reset-codes", "rut.ek").output
          == "rut.ek has no second factor any more\n")
      #expect(
        try await register.run("user", "log-out", "rut.ek").output == "rut.ek is logged out everywhere\n")
      for command in ["enable", "reset-codes", "log-out"] {
        #expect(try await register.run("user", command, "ingen").status == 1)
      }
    }
  }
}
