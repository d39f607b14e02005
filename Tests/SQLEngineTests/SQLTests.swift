import Testing

@testable import SQLEngine

struct SQLTests {
  @Test func `values are bound and never become part of the text`() {
    let name = "'; DROP TABLE boards; --"
    let sql: SQL = "SELECT 1 FROM boards WHERE name = \(name) AND id <> \(7) AND open = \(true)"
    #expect(sql.text == "SELECT 1 FROM boards WHERE name = ? AND id <> ? AND open = ?")
    #expect(sql.values == [.text(name), .integer(7), .boolean(true)])
  }

  @Test func `an optional without a value is bound as NULL`() {
    let missing: String? = nil
    let present: Int? = 3
    let sql: SQL = "VALUES (\(missing), \(present))"
    #expect(sql.values == [.null, .integer(3)])
  }

  @Test func `parts are spliced with their values in order`() {
    let condition: SQL = "year = \(2009)"
    let sql: SQL = "SELECT \(1) FROM samples WHERE \(sql: condition) LIMIT \(5)"
    #expect(sql.text == "SELECT ? FROM samples WHERE year = ? LIMIT ?")
    #expect(sql.values == [.integer(1), .integer(2009), .integer(5)])
    #expect(condition + " AND flag" == SQL(text: "year = ? AND flag", values: [.integer(2009)]))
  }

  @Test func `parts are joined with a separator`() {
    let parts: [SQL] = ["a = \(1)", "b = \(2)", "c"]
    #expect(
      SQL.joined(parts, separator: " AND ")
        == SQL(text: "a = ? AND b = ? AND c", values: [.integer(1), .integer(2)]))
    #expect(SQL.joined([]) == "")
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 4), (5, 8), (9, 16), (17, 32)])
  func `a list is filled up to a power of two with its last value`(count: Int, placeholders: Int) {
    let list = SQL.list(Array(1...count))
    #expect(list.values.count == placeholders)
    #expect(list.values.last == .integer(Int64(count)))
    #expect(Set(list.values) == Set((1...count).map(\.sqlValue)))
  }

  @Test func `being one of no values is false`() {
    #expect(SQL.isOneOf("id", [Int]()) == "FALSE")
    #expect(SQL.isOneOf("id", ["a", "b"]) == SQL(text: "id IN (?, ?)", values: [.text("a"), .text("b")]))
  }

  @Test func `rows become one group of placeholders each`() {
    let rows: [[any SQLConvertible]] = [[1, "a"], [2, String?.none]]
    #expect(
      SQL.rows(rows)
        == SQL(text: "(?, ?), (?, ?)", values: [.integer(1), .text("a"), .integer(2), .null]))
  }
}
