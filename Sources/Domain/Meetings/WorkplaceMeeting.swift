/// A workplace meeting that was held, with what was said in it (minnesanteckning).
package struct WorkplaceMeeting: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let placement: Placement
  package let heldOn: CalendarDay
  /// The period that the sheet told about.
  package let period: ReportPeriod
  package let participants: Int
  package let notes: String
  package let written: Doing

  package init(
    id: RowID, placement: Placement, heldOn: CalendarDay, period: ReportPeriod, participants: Int,
    notes: String, written: Doing
  ) {
    self.id = id
    self.placement = placement
    self.heldOn = heldOn
    self.period = period
    self.participants = participants
    self.notes = notes
    self.written = written
  }

  package static let mostParticipants = 500
}

/// The minutes as they are written back.
package struct MeetingMinutes: Sendable, Equatable {
  package let heldOn: CalendarDay
  package let period: ReportPeriod
  package let participants: Int
  package let notes: String
  /// What was decided: one improvement a line.
  package let decisions: String
  /// When the decided is to be done.
  package let dueOn: CalendarDay?

  package init(
    heldOn: CalendarDay, period: ReportPeriod, participants: Int, notes: String, decisions: String,
    dueOn: CalendarDay?
  ) {
    self.heldOn = heldOn
    self.period = period
    self.participants = participants
    self.notes = notes
    self.decisions = decisions
    self.dueOn = dueOn
  }

  /// Tidy, and without anything that looks like a person's number, telephone or e-mail address: more people read it
  /// than were there, and what was decided becomes the titles of improvements (rules 7 P4).
  /// - Throws: `Problems`, one for each field to mend.
  package func checked(on today: CalendarDay) throws(Problems) -> MeetingMinutes {
    let tidy = MeetingMinutes(
      heldOn: heldOn, period: period, participants: participants, notes: TidyText.body(notes),
      decisions: TidyText.body(decisions), dueOn: dueOn)
    var check = ImprovementTextCheck()
    if heldOn > today { check.note(.meetingInFuture, field: "heldOn") }
    if !(1...WorkplaceMeeting.mostParticipants).contains(participants) {
      check.note(.participantsWrong, [String(WorkplaceMeeting.mostParticipants)], field: "participants")
    }
    if tidy.decisions.isEmpty { check.require(tidy.notes, .minutesMissing, field: "notes") }
    check.limit(tidy.notes, to: Submission.longestText, field: "notes")
    if !tidy.decisions.isEmpty && dueOn == nil { check.note(.dateWrong, [""], field: "dueOn") }
    for decision in tidy.lines {
      check.limit(decision.title, to: ImprovementContent.longestLine, field: "decisions")
    }
    for (texts, field) in [([tidy.notes], "notes"), (tidy.lines.map { $0.title }, "decisions")]
    where texts.contains(where: { !SelfDisclosure.found(in: $0, anonymous: .anonymous).isEmpty }) {
      check.note(.pointsAtPerson, field: field)
    }
    try check.finish()
    return tidy
  }

  /// A line that begins with a case's number is about that case: "2026-0117 Ring när någon är sen".
  package var lines: [(number: CaseNumber?, title: String)] {
    decisions.split(whereSeparator: \.isNewline).map { TidyText.line(String($0)) }.filter { !$0.isEmpty }.map
    { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let number = CaseNumber(parts[0].trimmingSuffix(":")) else {
        return (nil, line)
      }
      return (number, TidyText.line(parts[1]))
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
