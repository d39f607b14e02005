import Documents

/// The columns of a register file (interface.md, "Register file"), by either name, in any order.
enum RegisterColumn: Int, CaseIterable {
  case number, received, kind, dimension, service, board, department, unit, channel, anonymous, wantsAnswer
  case subject, text, acknowledged, answered, closed

  static let schema = CSVSchema(allCases.map(\.column))

  /// The Swedish name, which errors use.
  var name: String {
    switch self {
    case .number: "nummer"
    case .received: "mottagen"
    case .kind: "typ"
    case .dimension: "kvalitetsdimension"
    case .service: "verksamhet"
    case .board: "nämnd"
    case .department: "förvaltning"
    case .unit: "enhet"
    case .channel: "kanal"
    case .anonymous: "anonym"
    case .wantsAnswer: "återkoppling"
    case .subject: "rubrik"
    case .text: "text"
    case .acknowledged: "bekräftad"
    case .answered: "besvarad"
    case .closed: "avslutad"
    }
  }

  private var englishName: String { self == .wantsAnswer ? "wantsAnswer" : "\(self)" }

  private var column: CSVColumn {
    let isRequired = self == .received || self == .kind || self == .board
    // `text` is the same word in both languages, and a column may not have two equal names.
    return CSVColumn(
      name, isRequired ? .required : .optional, otherNames: englishName == name ? [] : [englishName])
  }
}
