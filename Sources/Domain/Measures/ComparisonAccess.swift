/// What somebody wants to do with the comparison at the desk. What is published is everybody's.
package enum ComparisonAction: String, CaseIterable, Sendable {
  /// See the measures at the desk, and read what has been decided.
  case readDecided
  /// Read analyses before they are decided, with every earlier wording, and drafts of the document. They are working
  /// papers: read by others than those who write them, they would be handed out (rules R3, R4).
  case readDrafts
  /// Write the municipality's own analyses, and say which improvements a measure led to.
  case write
  /// Decide the document of January, and exchange analyses with the network.
  case decide
  /// Let everybody read a document that is decided, and withdraw it again.
  case publish
  /// Say which municipality this is, and which network it compares itself with.
  case arrange
}

extension Access {
  /// Who may do what with the comparison. It is about the whole municipality and holds no case, so places do not matter;
  /// whoever stands in for a manager does what the manager may. A private provider's people work on contract and write
  /// nothing in the municipality's name (kommunallagen 10:7-9).
  ///
  /// Quality strategists own it (product.md, "Who uses it"), managers know why their figures are as they are and read each
  /// other's analyses of them, politicians read what has been decided, and administrators set it up without reading drafts.
  package static func permitsComparison(_ member: StaffMember, _ action: ComparisonAction) -> Bool {
    member.disabledOn == nil
      && member.bindingsToday.contains { $0.employer == .municipality && permits($0.role, action) }
  }

  package static func permitsComparison(_ actor: Actor, _ action: ComparisonAction) -> Bool {
    switch actor {
    case .program: true
    case .sender, .outside: false
    case .staff(let member): permitsComparison(member, action)
    }
  }

  private static func permits(_ role: Role, _ action: ComparisonAction) -> Bool {
    switch role {
    case .qualityStrategist: true
    case .manager: [.readDecided, .readDrafts, .write].contains(action)
    case .administrator: action == .readDecided || action == .arrange
    case .politician: action == .readDecided
    case .registrar, .officer, .dataProtectionOfficer: false
    }
  }
}
