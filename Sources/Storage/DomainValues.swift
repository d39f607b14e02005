import Domain
import Foundation
import SQLEngine

// How the domain's values stand in columns: identifiers and enum words as text, days as `YYYY-MM-DD`.

extension Identifier: SQLConvertible {}
extension Kind: SQLConvertible {}
extension QualityDimension: SQLConvertible {}
extension Channel: SQLConvertible {}
extension CaseState: SQLConvertible {}
extension CaseEvent: SQLConvertible {}
extension ClosureReason: SQLConvertible {}
extension SenderProfile.Identity: SQLConvertible {}
extension SenderProfile.Wish: SQLConvertible {}
extension SenderCapacity: SQLConvertible {}
extension ArrivalRule: SQLConvertible {}
extension Role: SQLConvertible {}
extension TextRole: SQLConvertible {}
extension TaskKind: SQLConvertible {}
extension SenderNotice: SQLConvertible {}
extension ImprovementStatus: SQLConvertible {}
extension ImprovementEffect.Judgement: SQLConvertible {}
extension Acknowledgement.Means: SQLConvertible {}
extension CaseMessage.Direction: SQLConvertible {}
extension CaseNote.Fate: SQLConvertible {}
extension Waiting.Party: SQLConvertible {}
extension Draft.Form: SQLConvertible {}
extension ProtectedProfile: SQLConvertible {}
extension CaseLink.Nature: SQLConvertible {}
extension Gate: SQLConvertible {}
extension GateAssessment.Outcome: SQLConvertible {}
extension AnswerTemplate.Standing: SQLConvertible {}
extension CalendarDecision.Change: SQLConvertible {}
extension PromiseDecision.Reach: SQLConvertible {}
extension StaffEvent: SQLConvertible {}
extension EditedPage: SQLConvertible {}
extension MeasureGender: SQLConvertible {}
extension DecidedComparison.Kind: SQLConvertible {}
extension SettingsChange.Field: SQLConvertible {}
// Own measures
extension MeasureDirection: SQLConvertible {}
extension MeasureStanding: SQLConvertible {}
extension ReportedFigure.Origin: SQLConvertible {}
extension CollectionRound.Step: SQLConvertible {}
extension ServiceCall.Channel: SQLConvertible {}
extension ServiceCall.Reach: SQLConvertible {}
extension ServiceCall.Treatment: SQLConvertible {}
// Outgoing mail
extension MailKind: SQLConvertible {}
extension MailState: SQLConvertible {}
extension MailFailure: SQLConvertible {}
extension ReminderStep: SQLConvertible {}
extension MailHabit: SQLConvertible {}
extension ContentMark: SQLConvertible {}

extension CalendarDay: SQLConvertible {
  package var sqlValue: SQLValue { .text(description) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    guard case .text(let text) = sqlValue, let day = CalendarDay(text) else {
      throw SQLDecodingError(expected: "a day", sqlValue)
    }
    self = day
  }
}

extension JournalTime: SQLConvertible {
  package var sqlValue: SQLValue { .text(text) }

  package init(sqlValue: SQLValue) throws(SQLDecodingError) {
    guard case .text(let text) = sqlValue, let time = JournalTime(text: text) else {
      throw SQLDecodingError(expected: "a day or an instant", sqlValue)
    }
    self = time
  }
}
