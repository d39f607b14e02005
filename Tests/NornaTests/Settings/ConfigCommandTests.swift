import Foundation
import TestSupport
import Testing

@Suite struct ConfigCommandTests {
  /// A line of `norna config`, cut into its columns.
  private func row(_ key: String, in run: NornaRun) -> [String] {
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("\(key) ") } ?? ""
    return line.split(separator: #/\s{2,}/#).map(String.init)
  }

  @Test func `every setting is printed with value, source and meaning, and no register is made`() async throws
  {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.run(["config"], in: folder)
      #expect(run.status == 0)
      #expect(run.errors == "")
      let lines = run.output.split(separator: "\n")
      #expect(
        lines.first?.split(separator: #/\s+/#) == ["SETTING", "VALUE", "SOURCE", "ENVIRONMENT", "MEANING"])
      #expect(lines.dropFirst().allSatisfy { $0.split(separator: #/\s{2,}/#).count == 5 })
      #expect(row("http.port", in: run).prefix(4) == ["http.port", "8080", "default", "NORNA_HTTP_PORT"])
      #expect(row("database", in: run)[1] == "norna.db")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `the command line wins over the environment, and the environment over the file`() async throws {
    try await withTemporaryFolder { folder in
      let file =
        #"{"database": "sqlite:file.db", "http": {"port": 1, "host": "file", "insecureCookies": true}}"#
      try Data(file.utf8).write(to: folder.appending(path: "norna.json"))
      let run = try await NornaProgram.run(
        ["config", "--database", "sqlite:line.db"], in: folder,
        environment: [
          "NORNA_DATABASE": "sqlite:environment.db", "NORNA_HTTP_PORT": "2", "NORNA_HTTP_HOST": "",
        ])
      #expect(row("database", in: run)[1...2] == ["line.db", "--database"])
      #expect(row("http.port", in: run)[1...2] == ["2", "environment"])
      #expect(row("http.host", in: run)[1...2] == ["file", "norna.json"])
      #expect(row("http.insecureCookies", in: run)[1...2] == ["true", "norna.json"])
    }
  }

  @Test func `every setting is found under its name in the environment and in a file`() async throws {
    try await withTemporaryFolder { folder in
      let standard = try await NornaProgram.run(["config"], in: folder)
      let names = standard.output.split(separator: "\n").dropFirst().map {
        $0.split(separator: #/\s{2,}/#).map(String.init)
      }
      let values = [
        "database": "sqlite:x.db", "http.host": "x", "http.publicAddress": "https://x.se",
        "log.level": "debug",
        "mail.security": "tls", "mail.from": "a@x.se", "mail.envelopeSender": "b@x.se",
        "mail.officeHours": "7-19",
        "http.insecureCookies": "true", "http.forwardedFor": "true",
        "signIn.issuer": "https://id.x.se", "signIn.accounts": "created",
        "documents.weasyprint": "/bin/sh",
      ]
      let environment = Dictionary(uniqueKeysWithValues: names.map { ($0[3], values[$0[0]] ?? "7") })
      let changed = try await NornaProgram.run(["config"], in: folder, environment: environment)
      #expect(names.count >= 10)
      for name in names { #expect(row(name[0], in: changed)[2] == "environment", "\(name[0])") }
    }
  }

  @Test func `a password is never printed`() async throws {
    let run = try await NornaProgram.run(
      ["config"],
      environment: ["NORNA_DATABASE": "postgresql://norna:hemligt@db.example:5432/norna?password=dolt"])
    #expect(row("database", in: run)[1] == "postgresql://norna@db.example:5432/norna")
    #expect(!run.output.contains("hemligt") && !run.output.contains("dolt"))
    let wrong = try await NornaProgram.run(
      ["verify"], environment: ["NORNA_DATABASE": "mysql://norna:hemligt@db/x"])
    #expect(wrong.status == 1)
    #expect(
      wrong.errors.hasPrefix("norna: NORNA_DATABASE: expected sqlite:///path/norna.db or postgresql://"))
    #expect(!wrong.errors.contains("hemligt"))
  }

  @Test func `the mail server's password is never printed`() async throws {
    let run = try await NornaProgram.run(["config"], environment: ["NORNA_MAIL_PASSWORD": "hemligt"])
    #expect(run.status == 0 && !run.output.contains("hemligt"))
    #expect(row("mail.password", in: run)[1] == "(set, not shown)")
  }

  @Test func `a mail server is no use without an address to send from and one to link to`() async throws {
    let bare = try await NornaProgram.run(["config"], environment: ["NORNA_MAIL_HOST": "mail.example"])
    #expect(bare.errors.hasPrefix("norna: NORNA_MAIL_HOST: mail.from must be set too"))
    let unlinked = try await NornaProgram.run(
      ["config"],
      environment: ["NORNA_MAIL_HOST": "mail.example", "NORNA_MAIL_FROM": "synpunkter@tallsjo.example"])
    #expect(unlinked.errors.hasPrefix("norna: NORNA_MAIL_HOST: http.publicAddress must be set too"))
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.4.5.6", true), ("::1", true), ("Localhost", true), ("mail.example", false),
    ("10.0.0.1", false), ("127.example", false), ("127.0.0.1.example", false), ("127.0.0.256", false),
  ])
  func `mail leaves without encryption for a mail server on the same machine only, and without a password`(
    host: String, isHere: Bool
  ) async throws {
    var environment = [
      "NORNA_MAIL_HOST": host, "NORNA_MAIL_SECURITY": "none", "NORNA_MAIL_FROM": "synpunkter@tallsjo.example",
      "NORNA_HTTP_PUBLIC_ADDRESS": "https://synpunkter.tallsjo.example",
    ]
    let run = try await NornaProgram.run(["config"], environment: environment)
    #expect((run.status == 0) == isHere)
    #expect(isHere || run.errors.hasPrefix("norna: NORNA_MAIL_SECURITY: none is for a mail server on the"))
    environment["NORNA_MAIL_USER"] = "norna"
    let named = try await NornaProgram.run(["config"], environment: environment)
    let setting = isHere ? "NORNA_MAIL_USER: no password is sent" : "NORNA_MAIL_SECURITY: none is for"
    #expect(named.status == 1 && named.errors.hasPrefix("norna: \(setting)"))
    environment["NORNA_MAIL_SECURITY"] = "starttls"
    #expect(try await NornaProgram.run(["config"], environment: environment).status == 0)
  }

  @Test(arguments: [
    ("NORNA_HTTP_PORT", "many", "NORNA_HTTP_PORT: expected a whole number"),
    ("NORNA_HTTP_PORT", "65536", "NORNA_HTTP_PORT: expected a whole number from 0 to 65535"),
    ("NORNA_HTTP_INSECURE_COOKIES", "perhaps", "NORNA_HTTP_INSECURE_COOKIES: expected true or false"),
    (
      "NORNA_LOG_LEVEL", "loud",
      "NORNA_LOG_LEVEL: expected trace, debug, info, notice, warning, error or critical"
    ),
    ("NORNA_ENGINE_CONNECTIONS", "0", "NORNA_ENGINE_CONNECTIONS: expected a whole number from 1 to 200"),
    (
      "NORNA_HTTP_PUBLIC_ADDRESS", "tallsjo.se",
      "NORNA_HTTP_PUBLIC_ADDRESS: expected an address such as https://synpunkter.tallsjo.example"
    ),
    ("NORNA_MAIL_SECURITY", "ssl", "NORNA_MAIL_SECURITY: expected starttls, tls or none"),
    (
      "NORNA_MAIL_FROM", "Kommunen <a@x.se>",
      "NORNA_MAIL_FROM: expected an address such as synpunkter@tallsjo.example"
    ),
    ("NORNA_MAIL_OFFICE_HOURS", "16-8", "NORNA_MAIL_OFFICE_HOURS: expected whole hours such as 8-16"),
    ("NORNA_MAIL_TIMEOUT", "0", "NORNA_MAIL_TIMEOUT: expected a whole number from 1 to 300"),
    ("NORNA_DATABSE", "sqlite:x.db", "NORNA_DATABSE is no setting; 'norna config' lists them"),
    ("NORNA_CONFIG_FILE", "gone.json", "NORNA_CONFIG_FILE: there is no file gone.json"),
  ])
  func `a wrong setting is named before anything is started`(name: String, value: String, sentence: String)
    async throws
  {
    try await withTemporaryFolder { folder in
      let run = try await NornaProgram.run(["serve"], in: folder, environment: [name: value])
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors == "norna: \(sentence)\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test(arguments: [
    (#"{"http": {"prot": 1}}"#, "norna.json: http.prot is no setting; 'norna config' lists them"),
    (#"{"http": {"port": "many"}}"#, "http.port in norna.json: expected a whole number"),
    ("[1]", "norna.json cannot be read: it must hold an object, { … }"),
    ("{", "norna.json cannot be read: "),
  ])
  func `a wrong file is named`(text: String, sentence: String) async throws {
    try await withTemporaryFolder { folder in
      try Data(text.utf8).write(to: folder.appending(path: "norna.json"))
      let run = try await NornaProgram.run(["config"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("norna: \(sentence)"), "\(run.errors)")
      #expect(run.errorLines.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the municipality's own settings are set and shown`(engine: TestEngine) async throws {
    try await TestRegister.with(engine) { register in
      #expect(
        try await register.run("config", "set", "municipality.name", "Bergs kommun").output
          == "municipality.name is set\n")
      let shown = try await register.run("config", "municipality")
      #expect(row("municipality.name", in: shown) == ["municipality.name", "Bergs kommun"])
      let report = try await register.run("report", "--from", "2009-01-01", "--to", "2009-12-31")
      #expect(report.output.contains("Bergs kommun"))

      let unknown = try await register.run("config", "set", "municipality.nam", "Berg")
      #expect(unknown.status == 1)
      #expect(
        unknown.errors.hasPrefix(
          #"norna: there is no setting "municipality.nam"; there are: comparison.municipality, form.questions, "#
        ))
      let impossible = try await register.run("config", "set", "form.questions", "sometimes")
      #expect(impossible.errors == "norna: form.questions: \"sometimes\" is not possible\n")
    }
  }

  @Test func `a secret is not printed, and what belongs to a provider is asked for`() async throws {
    try await withTemporaryFolder { folder in
      var environment = [
        "NORNA_SIGN_IN_ISSUER": "https://id.x.se", "NORNA_HTTP_PUBLIC_ADDRESS": "https://x.se",
        "NORNA_SIGN_IN_CLIENT": "norna", "NORNA_SIGN_IN_SECRET": "hemlig-nyckel",
      ]
      let run = try await NornaProgram.run(["config"], in: folder, environment: environment)
      #expect(run.status == 0 && row("signIn.secret", in: run)[1] == "(set, not shown)")
      #expect(!run.output.contains("hemlig"))
      let faults = [
        ("NORNA_SIGN_IN_ISSUER", "http://id.x.se", "expected an https address"),
        ("NORNA_HTTP_PUBLIC_ADDRESS", "", "set http.publicAddress too"),
        ("NORNA_SIGN_IN_CLIENT", "", "signIn.client"),
        ("NORNA_SIGN_IN_ACCOUNTS", "all", "expected existing or created"),
      ]
      for (name, value, sentence) in faults {
        let right = environment[name]
        environment[name] = value
        let wrong = try await NornaProgram.run(["config"], in: folder, environment: environment)
        environment[name] = right
        #expect(wrong.status == 1 && wrong.errors.contains(sentence), "\(name)")
      }
    }
  }
}
