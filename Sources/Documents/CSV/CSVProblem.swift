/// What is wrong with a CSV file, and where.
package struct CSVProblem: Error, Hashable, Sendable {
  /// The physical line where the row begins (the header is usually 1; a problem of the bytes has its own line).
  package let line: Int
  /// The column's name as the file spells it, when the problem is in one.
  package let column: String?
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case unreadable(ByteSourceError)
    case emptyFile
    case utf16
    case binary(byte: UInt8)
    case brokenUTF8
    case mixedEncodings
    case undefinedByte(UInt8)
    case unterminatedQuote
    case textAfterClosingQuote
    case tooFewFields(found: Int, expected: Int)
    case tooManyFields(found: Int, expected: Int)
    case fieldTooLong(limit: Int)
    case unnamedColumn(position: Int)
    case unknownColumn(known: [String])
    case duplicateColumn
    case missingColumn
  }

  /// After some problems the next row can still be read, so that every bad row of a file is named at once.
  package enum Continuation: Hashable, Sendable { case nextRow, stop }

  package var continuation: Continuation {
    switch reason {
    case .textAfterClosingQuote, .tooFewFields, .tooManyFields, .fieldTooLong: .nextRow
    case .unreadable, .emptyFile, .utf16, .binary, .brokenUTF8, .mixedEncodings, .undefinedByte,
      .unterminatedQuote, .unnamedColumn, .unknownColumn, .duplicateColumn, .missingColumn:
      .stop
    }
  }
}

extension CSVProblem: CustomStringConvertible {
  /// The reason in English without line and column, for logs and commands; pages translate `reason` themselves.
  package var description: String {
    switch reason {
    case .unreadable(let error): error.description
    case .emptyFile: "the file is empty; expected a header line and rows"
    case .utf16: "the file is UTF-16; save it as UTF-8 or as CSV from Excel"
    case .binary(let byte): "control character \(hex(byte)): this is not a text file"
    case .brokenUTF8: "the file is UTF-8 but a character is broken or cut off here"
    case .mixedEncodings: "the file mixes UTF-8 with another encoding; save the whole file as UTF-8"
    case .undefinedByte(let byte): "byte \(hex(byte)) is neither UTF-8 nor a Windows-1252 character"
    case .unterminatedQuote: "a quoted field never ends; the file may be cut off"
    case .textAfterClosingQuote: "text after the closing quote; write a quote inside a field twice"
    case .tooFewFields(let found, let expected): "\(found) fields, expected \(expected)"
    case .tooManyFields(let found, let expected): "\(found) fields, expected \(expected)"
    case .fieldTooLong(let limit): "the field is longer than \(limit) bytes"
    case .unnamedColumn(let position): "column \(position) has no name"
    case .unknownColumn(let known): "unknown column; expected one of \(known.joined(separator: ", "))"
    case .duplicateColumn: "the column occurs twice"
    case .missingColumn: "the column is required but missing"
    }
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
