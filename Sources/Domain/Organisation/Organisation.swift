/// From when to when something in the organisation holds. `until` is the first day it no longer does.
package struct Validity: Sendable, Equatable {
  package let from: CalendarDay?
  package let until: CalendarDay?

  package init(from: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.from = from
    self.until = until
  }

  package static let always = Validity()

  package func holds(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
  }
}

/// A board (nämnd): its own authority, and the inner wall of the register (kommunallagen 6:5; rules section 0).
package struct Board: Sendable, Equatable, Identifiable {
  package let id: BoardID
  package let name: String
  package let validity: Validity

  package init(id: BoardID, name: String, validity: Validity) {
    self.id = id
    self.name = name
    self.validity = validity
  }
}

/// A department (förvaltning) under a board; one board may have several.
package struct Department: Sendable, Equatable, Identifiable {
  package let id: DepartmentID
  package let board: BoardID
  package let name: String
  package let validity: Validity

  package init(id: DepartmentID, board: BoardID, name: String, validity: Validity) {
    self.id = id
    self.board = board
    self.name = name
    self.validity = validity
  }
}

/// A unit (enhet). Units nest; a unit that moves gets a new row, and old cases keep the old one.
package struct OrganisationUnit: Sendable, Equatable, Identifiable {
  package let id: UnitID
  package let board: BoardID
  package let department: DepartmentID?
  package let parent: UnitID?
  /// The row this unit had before it was moved or renamed.
  package let predecessor: UnitID?
  package let name: String
  package let operation: FormOfOperation
  package let validity: Validity

  package init(
    id: UnitID, board: BoardID, department: DepartmentID?, parent: UnitID?, predecessor: UnitID?,
    name: String,
    operation: FormOfOperation, validity: Validity
  ) {
    self.id = id
    self.board = board
    self.department = department
    self.parent = parent
    self.predecessor = predecessor
    self.name = name
    self.operation = operation
    self.validity = validity
  }

  package var placement: Placement { Placement(board: board, department: department, unit: id) }
}

/// Who runs it: all that the municipality pays for is in (Bengtsfors; kommunallagen 10:7-9).
package enum FormOfOperation: Sendable, Equatable {
  case own
  case municipalCompany(name: String)
  case privateProvider(name: String)
}
