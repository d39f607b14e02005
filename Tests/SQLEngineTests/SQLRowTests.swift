import Foundation
import Testing

@testable import SQLEngine

struct SQLRowTests {
  private enum Channel: String, SQLConvertible {
    case web
    case letter
  }

  private func row(_ value: SQLValue) -> SQLRow {
    SQLRow(columns: SQLColumns(["other", "column"]), values: [.null, value])
  }

  private func failure<Value: SQLConvertible>(_ type: Value.Type, _ value: SQLValue) -> SQLDecodingError? {
    #expect(throws: SQLDecodingError.self) { try row(value)["column", as: type] }
  }

  @Test func `columns are read as the type that is asked for`() throws {
    #expect(try row(.integer(7))["column"] == 7)
    #expect(try row(.text("å"))["column"] == "å")
    #expect(try row(.real(0.5))["column"] == 0.5)
    #expect(try row(.integer(2))["column", as: Double.self] == 2)
    #expect(try row(.integer(1))["column", as: Bool.self])
    #expect(try row(.null)["column", as: Int?.self] == nil)
    #expect(try row(.text("letter"))["column"] == Channel.letter)
  }

  @Test func `an unknown column is named`() {
    let error = #expect(throws: SQLDecodingError.self) { try row(.null)["colunm", as: Int?.self] }
    #expect(error == SQLDecodingError(.unknownColumn, column: "colunm"))
    #expect(error?.description == "The column colunm is not in the result.")
  }

  @Test func `NULL where a value is expected is told with the column`() {
    #expect(failure(Int.self, .null)?.reason == .unexpectedNull(expected: "an integer"))
    #expect(failure(String.self, .null)?.column == "column")
  }

  @Test func `a value of another type is refused without showing it`() {
    let error = failure(Int.self, .text("19121212-1212"))
    #expect(error?.reason == .wrongType(expected: "an integer", found: "text"))
    #expect(error?.description == "The column column holds text where an integer was expected.")
    #expect(failure(Bool.self, .integer(2)) != nil)
    #expect(failure(String.self, .integer(2)) != nil)
    #expect(failure(Int.self, .real(2.5)) != nil)
  }

  @Test func `a raw value that the type does not know is refused`() {
    #expect(failure(Channel.self, .text("fax"))?.reason == .invalidValue(of: "Channel"))
    #expect(failure(Date.self, .text("2026-02-30T00:00:00.000Z"))?.reason == .invalidValue(of: "instant"))
  }
}
