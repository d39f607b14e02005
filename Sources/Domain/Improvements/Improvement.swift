/// Something that is done so that it becomes better (åtgärd): on one case, on several, or on a pattern of cases.
///
/// It lives on after the answer: it has an owner and a date, and its effect is followed up (Falköping's policy,
/// "Hantering": the manager makes an action plan; department, board and council answer for what is theirs).
package struct Improvement: Sendable, Equatable, Identifiable {
  package let id: ImprovementID
  package var content: ImprovementContent
  package var progress: ImprovementProgress
  package let plannedOn: CalendarDay
  /// Grows by one with every change, so that a stale page is noticed.
  package var version: Int

  package init(
    id: ImprovementID, content: ImprovementContent, progress: ImprovementProgress = .planned,
    plannedOn: CalendarDay, version: Int = 1
  ) {
    self.id = id
    self.content = content
    self.progress = progress
    self.plannedOn = plannedOn
    self.version = version
  }

  package var placement: Placement { content.placement }

  /// The day passed and it is neither done nor dropped.
  package func isOverdue(on today: CalendarDay) -> Bool {
    progress.status.isOpen && content.dueOn < today
  }
}

/// How far into the organisation an improvement reaches, and so who answers for it.
package enum ImprovementLevel: String, CaseIterable, Sendable {
  case unit, department, board, municipality

  /// It follows from where the improvement lies: what lies nowhere is the whole municipality's.
  package init(of placement: Placement) {
    self =
      placement.unit != nil
      ? .unit : placement.department != nil ? .department : placement.board != nil ? .board : .municipality
  }

  package var swedish: String {
    switch self {
    case .unit: "enhet"
    case .department: "förvaltning"
    case .board: "nämnd"
    case .municipality: "hela kommunen"
    }
  }
}
