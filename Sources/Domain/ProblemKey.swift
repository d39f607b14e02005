/// Every sentence that can be said about a mistake. The texts stand in ProblemKey+Swedish and ProblemKey+English.
package enum ProblemKey: String, CaseIterable, Sendable {
  // The submission
  case kindMissing, textMissing, textTooLong, fieldTooLong, controlCharacter, languageUnknown, emailWrong
  case contactMissing, senderMissing, kindNotOffered, unitUnknown, formAlreadySent
  // Cases
  case caseNotFound, receiptNotFound, transitionNotAllowed, changedMeanwhile, classificationUnchanged
  case placementInconsistent, serviceAreaUnknown, officerUnknown, reasonMissing, answerMissing
  case closureReasonMissing, closureClaimsAnswer, closureAnswerOwed, closureSenderReachable
  case extensionTooLate, extensionNotLater, extensionNotWorkingDay, extensionTooLong
  case channelMissing, arrivalInFuture, arrivalTooOld, arrivalUnchanged, dateWrong,
    readBackMissing, recorderMissing
  // The API
  case idempotencyKeyReused, idempotencyKeyWrong, bodyWrong, valueUnknown
  // Organisation
  case nameMissing, nameTaken, organisationUnknown, boardUnknown
  // Staff
  case loginWrong, loginBusy, passwordTooShort, passwordTooLong, usernameTaken, usernameWrong, staffUnknown
  // People: log-in, second factor, accounts, the identity provider
  case loginThrottled, loginExpired, codeWrong, codeWrongInSetUp, secondFactorNeeded, passwordCommon
  case passwordWrong, passwordUnused, resetLinkWrong, roleMissing, placeMissing
  case ownAccount, groupMissing, groupTwice, providerUnavailable, providerAnswerWrong
  case providerRefused, providerAccountMissing, providerGroupMissing, providerAccountTaken
  // Import
  case dateNotReadable, kindUnknown, dimensionUnknown, channelUnknown, yesNoUnknown, valueMissing
  case orderWrong, boardMissing, departmentMissing, unitMissing, serviceAreaMissing, numberTaken, numberTwice
  case yearOutOfRange
  // Report
  case periodBackwards, periodWrong
  // The database
  case databaseUnavailable, databaseReadOnly, diskFull, databaseBusy
}
