import Domain

/// A case on its way into the register, with all that is written in the same transaction. The number is given by
/// `NumberSeries`, and for an import by `RegistrationStore.numberImport`.
package struct NewCase: Sendable {
  package let value: FeedbackCase
  package let texts: [CaseText]
  package let contact: Contact?
  package let receiptHash: String?
  package let privacyNotice: Int?
  package let origin: Origin?

  /// Where an imported case stood.
  package struct Origin: Sendable {
    package let importID: RowID
    package let line: Int
    package let externalNumber: String?

    package init(importID: RowID, line: Int, externalNumber: String?) {
      self.importID = importID
      self.line = line
      self.externalNumber = externalNumber
    }
  }

  package init(
    value: FeedbackCase, texts: [CaseText], contact: Contact? = nil, receiptHash: String? = nil,
    privacyNotice: Int? = nil, origin: Origin? = nil
  ) {
    self.value = value
    self.texts = texts
    self.contact = contact
    self.receiptHash = receiptHash
    self.privacyNotice = privacyNotice
    self.origin = origin
  }
}

/// Something that somebody wrote, in a row that can be removed without breaking the journal.
package struct CaseText: Sendable, Equatable {
  package let id: RowID
  package let caseID: CaseID
  package let role: TextRole
  /// 1 for the first of its role in the case; of several subjects the last is shown.
  package let ordinal: Int
  package let text: SealedText

  package init(id: RowID, caseID: CaseID, role: TextRole, ordinal: Int = 1, text: SealedText) {
    self.id = id
    self.caseID = caseID
    self.role = role
    self.ordinal = ordinal
    self.text = text
  }
}

package enum TextRole: String, Sendable {
  /// A short, neutral description for the register (offentlighets- och sekretesslagen 5:2).
  case subject
  case submission, place, answer, reason
  /// Internal: a draft or working note, not an official document until the case is closed (tryckfrihetsförordningen
  /// 2:12), so nobody outside the owning board reads it.
  case note
  /// What the municipality asks the sender, and what the sender writes afterwards.
  case question, reply
  /// What was said, by staff and without what points at anybody, for the workplace meeting.
  case summary
  /// What somebody else is told when a case is handed over to them.
  case handover
  /// What the municipality tells the sender beside answers and questions.
  case message
  /// What somebody outside the municipality answered when they were asked (yttrande).
  case statement
}
