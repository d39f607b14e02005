import Domain
import Operations
import TestSupport
import Testing

struct PasswordHasherTests {
  private func withHasher<Value>(
    _ cost: PasswordHasher.Cost = .forTests, _ body: (PasswordHasher) async throws -> Value
  ) async throws -> Value {
    let hasher = PasswordHasher(cost: cost)
    return try await withClosing {
      try await body(hasher)
    } close: {
      try await hasher.shutdown()
    }
  }

  @Test func `a password is right, and every other is wrong`() async throws {
    try await withHasher { hasher async throws in
      let stored = try await hasher.hash("korrekt häst")
      #expect(try await hasher.verify("korrekt häst", against: stored))
      for wrong in ["korrekt hast", "korrekt häst ", "Korrekt häst", ""] {
        #expect(try await !hasher.verify(wrong, against: stored))
      }
    }
  }

  @Test func `how a keyboard composes a letter does not matter`() async throws {
    try await withHasher { hasher async throws in
      let stored = try await hasher.hash("ha\u{0308}st ﬁ")
      #expect(try await hasher.verify("h\u{00E4}st fi", against: stored))
    }
  }

  @Test func `two hashes of one password are not alike`() async throws {
    try await withHasher { hasher async throws in
      #expect(try await hasher.hash("samma lösenord") != hasher.hash("samma lösenord"))
    }
  }

  @Test func `a hash says how it was made, so that a dearer one can follow`() async throws {
    let stored = try await withHasher { try await $0.hash("lösenord") }
    #expect(stored.hasPrefix("scrypt$16$1$1$"))
    #expect(stored.split(separator: "$").count == 6)
    try await withHasher(PasswordHasher.Cost(rounds: 32, blockSize: 2, parallelism: 1)) {
      dearer async throws in
      #expect(try await dearer.verify("lösenord", against: stored))
      #expect(try await dearer.hash("lösenord").hasPrefix("scrypt$32$2$1$"))
    }
  }

  @Test func `the cost in use is OWASP's for 32 megabytes`() {
    #expect(PasswordHasher.Cost.standard == PasswordHasher.Cost(rounds: 32_768, blockSize: 8, parallelism: 3))
  }

  /// RFC 7914, section 12: N = 16 384, r = 8, p = 1. The first 32 of the 64 bytes there, since scrypt ends in PBKDF2,
  /// whose blocks do not depend on the length.
  @Test func `the key is that of the standard's own example`() async throws {
    let stored = "scrypt$16384$8$1$U29kaXVtQ2hsb3JpZGU=$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI="
    try await withHasher { hasher async throws in
      #expect(try await hasher.verify("pleaseletmein", against: stored))
      #expect(try await !hasher.verify("pleaseletmeout", against: stored))
    }
  }

  @Test(arguments: ["", "x", "scrypt$16$1$1$AA==", "bcrypt$16$1$1$AA==$AA==", "scrypt$a$1$1$AA==$AA=="])
  func `what is no hash opens nothing`(stored: String) async throws {
    try await withHasher { hasher async throws in
      #expect(try await !hasher.verify("", against: stored))
      #expect(try await !hasher.verify("lösenord", against: nil))
    }
  }

  @Test func `a crowd is told to try again, and afterwards everybody gets in`() async throws {
    // Dear enough that the queue fills before the first is done.
    let cost = PasswordHasher.Cost(rounds: 1 << 11, blockSize: 8, parallelism: 1)
    try await withHasher(cost) { hasher in
      let stored = try await hasher.hash("lösenord")
      // More rounds than there are places in the queue: a place that a refusal took away would be missed.
      for _ in 0..<14 {
        let answers = try await withThrowingTaskGroup(of: Bool?.self) { group in
          for _ in 0..<60 {
            group.addTask {
              do {
                return try await hasher.verify("lösenord", against: stored)
              } catch let problem as Problem {
                #expect(problem == Problem(.tooMany, .loginBusy))
                return nil
              }
            }
          }
          return try await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(answers.contains(nil) && answers.contains(true) && !answers.contains(false))
        #expect(try await hasher.verify("lösenord", against: stored))
      }
    }
  }
}
