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
  // Access
  case circleMissing, subjectUnknown, managerMissing, readingReasonMissing
  case protectionMissing
  case standInMissing, standInDayMissing
  case standInPast, standInTooLong, standInImpossible
  // Mail
  case mailNotFound, mailNotFailed, contentMarkUnchanged
  case contentMarkMissing
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
  // The dialogue
  case noteMissing, noteUndecided, questionMissing, messageMissing, senderUnreachable
  case waitingAlready, waitingNot, waitingPartyMissing, formExpired
  // Solved on the spot, and the meeting sheet
  case solutionMissing, boardNotChosen, placementNotYours
  case occasionTitleMissing, occasionEmpty, occasionTooLong, likelyDuplicate
  // Lists
  case shortcutNameMissing, shortcutNotFound, shortcutsTooMany, nothingMarked, bulkVerbMissing
  // Links, forwarding, gates, templates, calendar and promises
  case mergeWithItself
  case mergeMainIsMerged
  case mergeHasDuplicates
  case mergeOtherBoard
  case mergeOtherCircle
  case mergeMainMissing
  case caseMerged
  case linkUnknown
  case taskUnknown, taskOver
  case splitEmpty
  case splitAnswered
  case splitTooMany
  case forwardingTargetMissing
  case forwardingUnchanged
  case forwardingGroundMissing
  case coveringTextMissing
  case recipientMissing
  case sharedTextMissing
  case referralDayWrong
  case referralNotFound
  case referralOver
  case gateUnknown
  case gateConfirmationMissing
  case gateWithoutReceiver
  case gateOutcomeMissing
  case gateCitationMissing
  case sealedNotFound
  case templateNameMissing
  case templateNameTaken
  case templateBodyMissing
  case templateFieldUnknown
  case templateBraces
  case templateUnknown
  case promiseOutOfRange
  case promiseBackwards
  case promiseInPast
  case promiseRunningLater
  case decisionMissing
  case legalBasisMissing
  case overrideTaken
  case overrideUnknown
  // Routing
  case patternWrong, ruleWithoutCondition, ruleGoalMissing, ruleUnknown, ruleChangedMeanwhile, ruleUntried
  case ruleTooLong, alreadyInPile
  // Improvements, meetings and the policy
  case titleMissing, followUpTooEarly, nothingChanged, dropReasonMissing, evidenceMissing, stepMissing
  case effectCommentMissing, storyMissing, pointsAtPerson, notDoneYet, improvementUnknown, patternUnknown
  case ownerUnknown, improvementChangedMeanwhile, minutesMissing, meetingInFuture, participantsWrong
  case policyMissing, policyFieldUnknown, policyChangedMeanwhile, policyDecisionMissing
  // The organisation and the municipality, edited at the desk
  case dayInPast, closesBeforeItBegins, partsLeft, openCasesLeft, partClosed, partReorganised,
    partBeganThatDay
  case parentElsewhere, parentClosed, parentInsideItself, operatorMissing, settingsChangedMeanwhile
  case websiteWrong, telephoneWrong
  // Disclosure and documents
  case nothingChosen, passageMissing, passageRemains, passageTooShort, provisionMissing, tooManyMasks
  case documentFailed
  // The database
  case databaseUnavailable, databaseReadOnly, diskFull, databaseBusy
}
