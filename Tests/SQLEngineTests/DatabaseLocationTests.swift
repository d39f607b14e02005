import SQLEngine
import Testing

struct DatabaseLocationTests {
  @Test(arguments: [
    ("sqlite:///var/lib/norna/norna.db", "/var/lib/norna/norna.db"),
    ("sqlite:///srv/%C3%96stersund%20kommun.db", "/srv/Östersund kommun.db"),
    ("sqlite:norna.db", "norna.db"),
  ])
  func `addresses of SQLite give a path`(text: String, path: String) throws {
    #expect(try DatabaseLocation(parsing: text) == .sqlite(path: path))
  }

  @Test(arguments: ["postgresql://norna@db.example:5432/norna?sslmode=require", "postgres://localhost/x"])
  func `addresses of PostgreSQL are kept for libpq`(text: String) throws {
    #expect(try DatabaseLocation(parsing: text) == .postgresql(uri: text))
  }

  @Test(arguments: [
    "", "norna.db", "sqlite:", "sqlite://host/norna.db", "sqlite:///a%00b", "mysql://localhost/x",
  ])
  func `anything else is refused with what was expected`(text: String) {
    let error = #expect(throws: EngineError.self) { try DatabaseLocation(parsing: text) }
    #expect(error?.description.contains("sqlite:///path/norna.db") == true)
  }

  @Test(arguments: [
    ("postgresql://norna:hemligt@db:5432/norna?password=hemligt", "postgresql://norna@db:5432/norna"),
    ("postgresql://norna:hem@ligt@db/norna", "postgresql://norna@db/norna"),
    ("postgresql://db/norna", "postgresql://db/norna"),
  ])
  func `the description shows no password`(uri: String, description: String) throws {
    #expect(try DatabaseLocation(parsing: uri).description == description)
  }
}
