import Documents
import Domain
import Foundation

/// One row of a register file, read and checked by itself.
struct RegisterRow {
  let line: Int
  let number: String?
  let received: RegisterMoment
  let kind: Kind
  let dimension: QualityDimension?
  let service: String
  let board: String
  let department: String
  let unit: String
  let channel: Channel
  let sender: SenderProfile
  let subject: String
  let text: String
  let acknowledged: RegisterMoment?
  let answered: RegisterMoment?
  let closed: RegisterMoment?

  var state: CaseState {
    if closed != nil { return .closed }
    if answered != nil { return .answered }
    return acknowledged != nil ? .acknowledged : .registered
  }
}

/// What is wrong in one cell of a file.
package struct ImportFault: Sendable, Equatable {
  /// The physical line where the row begins; the header is 1.
  package let line: Int
  package let column: String
  package let reason: String
}

/// Reads rows and collects what is wrong with them, all of it, not only the first.
struct RegisterRowReader {
  let today: CalendarDay
  private(set) var faults: [ImportFault] = []
  private var line = 0
  private var values: [String] = []

  init(today: CalendarDay) {
    self.today = today
  }

  /// The row, or nil with its faults noted in `faults`.
  mutating func read(_ record: CSVRecord) -> RegisterRow? {
    line = record.line
    values = RegisterColumn.allCases.map { TidyText.line(record[$0]) }
    faults = []
    let received = required(.received) { RegisterMoment($0) }
    let kind = required(.kind) { word in Kind.allCases.first { word == $0.swedish || word == $0.rawValue } }
    let row = readRest(received: received, kind: kind)
    return faults.isEmpty ? row : nil
  }

  private mutating func readRest(received: RegisterMoment?, kind: Kind?) -> RegisterRow? {
    let dimension = optional(.dimension) { word in
      QualityDimension.allCases.first { word == $0.swedish || word == $0.rawValue.lowercased() }
    }
    let channel = optional(.channel) { word in
      Channel.allCases.first { word == ($0 == .unknown ? "unknown" : $0.swedish) || word == $0.rawValue }
    }
    let anonymous = optional(.anonymous, YesNo.init)
    let wantsAnswer = optional(.wantsAnswer, YesNo.init)
    let moments = [RegisterColumn.acknowledged, .answered, .closed].map { column in
      (column, optional(column) { RegisterMoment($0) })
    }
    checkOrder(received, moments)
    checkTexts()
    guard let received, let kind else { return nil }
    return row(
      received: received, kind: kind, dimension: dimension, channel: channel ?? .unknown,
      sender: SenderProfile(
        identity: anonymous == .yes ? .anonymous : .named, wish: wantsAnswer == .no ? .noAnswer : .answer,
        hasReceiptCode: false),
      moments: moments.map(\.1))
  }

  private func row(
    received: RegisterMoment, kind: Kind, dimension: QualityDimension?, channel: Channel,
    sender: SenderProfile,
    moments: [RegisterMoment?]
  ) -> RegisterRow {
    RegisterRow(
      line: line, number: value(.number).isEmpty ? nil : value(.number), received: received,
      kind: kind, dimension: dimension, service: value(.service), board: value(.board),
      department: value(.department), unit: value(.unit), channel: channel, sender: sender,
      subject: value(.subject), text: value(.text), acknowledged: moments[0], answered: moments[1],
      closed: moments[2])
  }

  private mutating func checkOrder(
    _ received: RegisterMoment?, _ moments: [(RegisterColumn, RegisterMoment?)]
  ) {
    if let received {
      if !(1900...9000).contains(received.day.year) {
        note(.received, Problem(.invalid, .yearOutOfRange, ["1900", "9000"]))
      } else if received.day > today {
        note(.received, Problem(.invalid, .arrivalInFuture))
      }
    }
    var last = received.map { (RegisterColumn.received, $0) }
    for (column, moment) in moments {
      guard let moment else { continue }
      if let last, !moment.mayFollow(last.1) {
        note(column, Problem(.invalid, .orderWrong, [value(column), "\(last.0.name) \(value(last.0))"]))
      }
      last = (column, moment)
    }
  }

  private mutating func checkTexts() {
    if value(.board).isEmpty { note(.board, Problem(.invalid, .valueMissing)) }
    for column in [RegisterColumn.board, .department, .unit, .service, .subject, .number] {
      if value(column).unicodeScalars.count > Submission.longestLine {
        note(column, Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)]))
      }
    }
    if value(.text).count > Submission.longestText {
      note(.text, Problem(.invalid, .textTooLong, [String(Submission.longestText)]))
    }
  }

  private mutating func required<Value>(_ column: RegisterColumn, _ parse: (String) -> Value?) -> Value? {
    if value(column).isEmpty {
      note(column, Problem(.invalid, .valueMissing))
      return nil
    }
    return optional(column, parse)
  }

  private mutating func optional<Value>(_ column: RegisterColumn, _ parse: (String) -> Value?) -> Value? {
    let text = value(column)
    if text.isEmpty { return nil }
    if let value = parse(column.isWord ? text.lowercased() : text) { return value }
    note(column, column.expectation(text))
    return nil
  }

  private func value(_ column: RegisterColumn) -> String {
    values[column.rawValue]
  }

  private mutating func note(_ column: RegisterColumn, _ problem: Problem) {
    faults.append(ImportFault(line: line, column: column.name, reason: problem.english))
  }
}

private enum YesNo {
  case yes, no

  init?(_ word: String) {
    switch word {
    case "ja", "yes": self = .yes
    case "nej", "no": self = .no
    default: return nil
    }
  }
}

extension RegisterColumn {
  /// Whether the cell holds a word of a list, where case does not matter.
  fileprivate var isWord: Bool {
    switch self {
    case .kind, .dimension, .channel, .anonymous, .wantsAnswer: true
    case .number, .received, .service, .board, .department, .unit, .subject, .text, .acknowledged, .answered,
      .closed:
      false
    }
  }

  fileprivate func expectation(_ text: String) -> Problem {
    switch self {
    case .kind: Problem(.invalid, .kindUnknown, [text, Kind.allCases.map(\.swedish).joined(separator: ", ")])
    case .dimension:
      Problem(
        .invalid, .dimensionUnknown, [text, QualityDimension.allCases.map(\.swedish).joined(separator: ", ")])
    case .channel:
      Problem(
        .invalid, .channelUnknown,
        [text, Channel.allCases.filter { $0 != .unknown }.map(\.swedish).joined(separator: ", ")])
    case .anonymous, .wantsAnswer: Problem(.invalid, .yesNoUnknown, [text, "ja, nej"])
    case .received, .acknowledged, .answered, .closed: Problem(.invalid, .dateNotReadable, [text])
    case .number, .service, .board, .department, .unit, .subject, .text: Problem(.invalid, .valueMissing)
    }
  }
}
