import Domain
import TestSupport

/// Who may do what with which case, written down beside the program and not taken from it. docs/access.md is printed
/// from it. What is not here is not allowed.
enum AccessExpectations {
  private static let readsAll: Set<CaseAction> = [.read, .readWithoutReason]
  private static let works: Set<CaseAction> = [.handle, .route, .merge, .encircle]
  private static let papers: Set<CaseAction> = [.readNotes, .readDrafts]
  private static let answersFor: Set<CaseAction> = [.disclose, .readLog]

  private static let colleague = readsAll.union([.readNotes])
  private static let officer = readsAll.union(works).union(papers)
  private static let manager = officer.union(answersFor)
  private static let centralRegistrar = readsAll.union(works).union([.disclose])
  private static let boardRegistrar = centralRegistrar.union(papers)
  private static let provider = readsAll.union([.handle, .route, .encircle])
  /// Everything but handing it out, which is the data protection officer's.
  private static let responsible = officer.union([.readLog])

  static func allowed(_ standpoint: Standpoint, _ situation: CaseSituation) -> Set<CaseAction> {
    table[situation]?[standpoint] ?? []
  }

  private static let table: [CaseSituation: [Standpoint: Set<CaseAction>]] = [
    .open: [
      .registrar: centralRegistrar, .boardRegistrar: boardRegistrar,
      .officer: officer, .siblingOfficer: colleague, .departmentOfficer: officer, .boardOfficer: officer,
      .manager: manager, .siblingManager: colleague, .departmentManager: manager, .boardManager: manager,
      .protectionOfficer: answersFor,
    ],
    .openAtDepartment: [
      .registrar: centralRegistrar, .boardRegistrar: boardRegistrar,
      .officer: officer, .siblingOfficer: officer, .departmentOfficer: officer, .boardOfficer: officer,
      .manager: manager, .siblingManager: manager, .departmentManager: manager, .boardManager: manager,
      .protectionOfficer: answersFor,
    ],
    .openAtBoard: [
      .registrar: centralRegistrar, .boardRegistrar: boardRegistrar,
      .officer: officer, .siblingOfficer: officer, .departmentOfficer: officer, .boardOfficer: officer,
      .manager: manager, .siblingManager: manager, .departmentManager: manager, .boardManager: manager,
      .protectionOfficer: answersFor,
    ],
    .atProvider: [
      .registrar: centralRegistrar, .boardRegistrar: boardRegistrar,
      .officer: colleague, .siblingOfficer: colleague, .departmentOfficer: officer, .boardOfficer: officer,
      .manager: colleague, .siblingManager: colleague, .departmentManager: manager, .boardManager: manager,
      .providerOfficer: provider, .providerManager: provider,
      .protectionOfficer: answersFor,
    ],
    .inPile: [
      .registrar: boardRegistrar, .boardRegistrar: boardRegistrar, .otherRegistrar: boardRegistrar,
      .protectionOfficer: answersFor, .otherProtectionOfficer: answersFor,
    ],
    .registeredInPile: [
      .registrar: boardRegistrar, .boardRegistrar: boardRegistrar, .otherRegistrar: boardRegistrar,
      .officer: readsAll,
      .protectionOfficer: answersFor, .otherProtectionOfficer: answersFor,
    ],
    .protected: [
      .registrar: [.read, .route, .encircle], .boardRegistrar: [.read, .route, .encircle],
      .officer: officer,
      .manager: manager, .departmentManager: manager.subtracting([.readWithoutReason]),
      .boardManager: manager.subtracting([.readWithoutReason]),
      .protectionOfficer: answersFor,
    ],
    .protectedAtProvider: [
      .registrar: [.read, .route, .encircle], .boardRegistrar: [.read, .route, .encircle],
      .departmentManager: manager.subtracting([.readWithoutReason]),
      .boardManager: manager.subtracting([.readWithoutReason]),
      .providerOfficer: provider, .providerManager: provider,
      .protectionOfficer: answersFor,
    ],
    .aboutStaff: [.manager: responsible, .protectionOfficer: answersFor],
    .aboutManager: [.departmentManager: responsible, .protectionOfficer: answersFor],
    // Responsible, and yet no part of the authority.
    .aboutProviderStaff: [.providerManager: provider, .protectionOfficer: answersFor],
    .aboutStaffInPile: [
      .registrar: officer, .boardRegistrar: officer, .otherRegistrar: officer,
      .protectionOfficer: answersFor, .otherProtectionOfficer: answersFor,
    ],
    .secretInPile: [
      .registrar: [.read, .route, .encircle], .boardRegistrar: [.read, .route, .encircle],
      .protectionOfficer: answersFor,
    ],
    .secretAboutStaffInPile: [
      .registrar: officer.subtracting(papers), .boardRegistrar: officer, .protectionOfficer: answersFor,
    ],
  ]
}
