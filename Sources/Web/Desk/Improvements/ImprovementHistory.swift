import Domain
import Operations
import Storage

/// The journal of an improvement in plain Swedish, the latest first.
struct ImprovementHistory {
  let words: ImprovementWords
  /// The cases that the reader may open; of the others no number is told.
  let cases: [FeedbackCase]

  func lines(_ journal: [ImprovementJournalLine]) -> [JournalLine] {
    // The day it was done is the day of the line that says so.
    journal.reversed().filter { $0.change.field != "doneOn" }.map { line in
      JournalLine(
        when: words.moment(line.done), who: words.who(line.done.actor), what: what(line.change),
        detail: detail(line.change))
    }
  }

  private func what(_ change: ImprovementChange) -> String {
    switch change.field {
    case "planned": "planerade åtgärden"
    case "step": "lade till ett steg"
    case "stepDone": "gjorde klart ett steg"
    case "case":
      cases.contains { $0.number.description == change.new }
        ? "lade till ärende \(change.new)" : "lade till ett ärende"
    case "measure":
      change.new.isEmpty
        ? "tog bort kopplingen till måttet \(change.old)" : "kopplade åtgärden till måttet \(change.new)"
    case "effect":
      "följde upp: " + (ImprovementEffect.Judgement(rawValue: change.new)?.swedish ?? change.new)
    case "story": "skrev ”Ni sa – vi gjorde”"
    case "storyApproved": "godkände texten för webben"
    case "storyWithdrawn": "tog bort texten från webben"
    default: "ändrade " + Self.name(change.field)
    }
  }

  private func detail(_ change: ImprovementChange) -> String? {
    switch change.field {
    case "step", "stepDone", "story": change.new
    case "planned", "case", "measure", "effect", "storyApproved", "storyWithdrawn": nil
    default: "\(word(change.field, change.old)) → \(word(change.field, change.new))"
    }
  }

  private static func name(_ field: String) -> String {
    switch field {
    case "title": "vad som ska göras"
    case "expectedEffect": "vad som ska bli bättre"
    case "board": "nämnd"
    case "department": "förvaltning"
    case "unit": "enhet"
    case "body": "ansvarigt organ"
    case "owner": "ansvarig"
    case "dueOn": "när den ska vara klar"
    case "followUpOn": "när den följs upp"
    case "pattern": "vad som räknas"
    case "status": "läget"
    case "reason": "skälet till avbrottet"
    case "evidence": "vad som visar att den är klar"
    default: field
    }
  }

  private func word(_ field: String, _ value: String) -> String {
    if value.isEmpty { return "inget" }
    let chart = words.desk.chart
    let found: String? =
      switch field {
      case "board": chart.board(BoardID(rawValue: value))?.name
      case "department": chart.department(DepartmentID(rawValue: value))?.name
      case "unit": chart.unit(UnitID(rawValue: value))?.name
      case "owner": words.name(StaffID(rawValue: value))
      case "pattern": words.desk.patterns.first { $0.id.rawValue == value }?.name ?? "ett mönster"
      case "status": ImprovementStatus(rawValue: value)?.swedish
      case "dueOn", "followUpOn": CalendarDay(value).map(words.date)
      default: nil
      }
    return found ?? value
  }
}

extension ImprovementWords {
  /// The improvement as somebody else left it, beside what was just tried.
  /// - Parameter version: the one that the form was made from.
  func conflict(with mine: [DescribedText], in file: ImprovementFile, since version: Int) -> CaseConflict {
    let changes = ImprovementHistory(words: self, cases: file.cases).lines(
      file.journal.filter { $0.version > version })
    return CaseConflict(
      of: "åtgärden", changes: changes.reversed().map { "\($0.who) \($0.what) (\($0.when))." },
      theirs: [DescribedText("Vad ska göras?", file.value.content.title)] + facts(file), mine: mine)
  }
}
