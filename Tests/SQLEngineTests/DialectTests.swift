import Testing

@testable import SQLEngine

struct DialectTests {
  private let table = """
    CREATE TABLE t (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'TEXT ''and'' INTEGER', -- TEXT
      share REAL, open BOOLEAN NOT NULL, "TEXT" TEXT, text_id INTEGER,
      year INTEGER GENERATED ALWAYS AS (CAST(name AS INTEGER)) STORED, CHECK (CAST(id AS TEXT) <> '')
    )
    """

  @Test func `SQLite gets strict tables and integers for booleans`() {
    let expected = """
      CREATE TABLE t (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'TEXT ''and'' INTEGER', -- TEXT
        share REAL, open INTEGER NOT NULL, "TEXT" TEXT, text_id INTEGER,
        year INTEGER GENERATED ALWAYS AS (CAST(name AS INTEGER)) STORED, CHECK (CAST(id AS TEXT) <> '')
      ) STRICT
      """
    #expect(Dialect.sqlite.schema(table) == expected)
  }

  @Test func `PostgreSQL gets code point order, wide integers and doubles`() {
    let expected = """
      CREATE TABLE t (
        id BIGINT PRIMARY KEY, name TEXT COLLATE "C" NOT NULL DEFAULT 'TEXT ''and'' INTEGER', -- TEXT
        share DOUBLE PRECISION, open BOOLEAN NOT NULL, "TEXT" TEXT COLLATE "C", text_id BIGINT,
        year BIGINT GENERATED ALWAYS AS (CAST(name AS BIGINT)) STORED, CHECK (CAST(id AS TEXT) <> '')
      )
      """
    #expect(Dialect.postgresql.schema(table) == expected)
  }

  @Test func `only tables become strict`() {
    #expect(Dialect.sqlite.schema("CREATE INDEX i ON t (name)") == "CREATE INDEX i ON t (name)")
    #expect(Dialect.sqlite.schema("ALTER TABLE t ADD COLUMN n TEXT") == "ALTER TABLE t ADD COLUMN n TEXT")
  }

  @Test func `placeholders are numbered outside quotes`() {
    let text = "SELECT '?', \"a?\", 'it''s ?' WHERE a = ? AND b = ?"
    #expect(Dialect.sqlite.placeholders(text) == text)
    #expect(
      Dialect.postgresql.placeholders(text) == "SELECT '?', \"a?\", 'it''s ?' WHERE a = $1 AND b = $2")
  }
}
