/// Every sentence that can be said about a mistake. The texts stand in ProblemKey+Swedish, +Desk, +Measures and +English.
package enum ProblemKey: String, CaseIterable, Sendable {
  // The submission
  case kindMissing, textMissing, textTooLong, fieldTooLong, controlCharacter, languageUnknown, emailWrong
  case contactMissing, senderMissing, kindNotOffered, unitUnknown, formAlreadySent
  case aboutStaffMissing, maybeStaffUnasked
  // Cases
  case caseNotFound, receiptNotFound, transitionNotAllowed, changedMeanwhile, classificationUnchanged
  case placementInconsistent, serviceAreaUnknown, officerUnknown, reasonMissing, answerMissing
  case closureReasonMissing, closureClaimsAnswer, closureAnswerOwed, closureSenderReachable
  case closureNotHandedOver, closureHandoverOwesAnswer
  case turnToMissing
  case extensionTooLate, extensionNotLater, extensionNotWorkingDay, extensionTooLong
  case channelMissing, arrivalInFuture, arrivalTooOld, arrivalUnchanged, arrivalHasDuplicates, dateWrong,
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
  case standInPast, standInTooLong, standInImpossible, standInOverlaps
  // Mail
  case mailNotFound, mailNotFailed, mailOvertaken, contentMarkUnchanged
  case contentMarkMissing, contentMarkClosedOff
  // People: log-in, second factor, accounts, the identity provider
  case loginThrottled, loginExpired, codeWrong, codeWrongInSetUp, secondFactorNeeded, passwordCommon
  case passwordWrong, passwordUnused, resetLinkWrong, roleMissing, placeMissing
  case ownAccount, groupMissing, groupTwice, providerUnavailable, providerAnswerWrong
  case providerRefused, providerAccountMissing, providerGroupMissing, providerAccountTaken
  case roleTwice, roleNotHeld, emailTaken, freshLogInNeeded
  // Import
  case dateNotReadable, kindUnknown, dimensionUnknown, channelUnknown, yesNoUnknown, valueMissing
  case orderWrong, boardMissing, departmentMissing, unitMissing, serviceAreaMissing, numberTaken, numberTwice
  case yearOutOfRange
  // Report
  case periodBackwards, periodWrong
  // The dialogue
  case noteMissing, noteUndecided, notesForTheBoard, questionMissing, messageMissing, senderUnreachable
  case waitingAlready, waitingNot, waitingPartyMissing, formExpired
  case replyMissing, replyChannelMissing, replyDayWrong
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
  case mergeOtherCircle, mergeProtected, moveProtectedDuplicate
  case mergeMainMissing, mergeMainAnswered, mergeMainClosed, mergeDueEarlier
  case moveHasDuplicates
  case caseMerged, caseMergedElsewhere
  case linkUnknown
  case taskUnknown, taskOver
  // Comparison
  case municipalityUnknown, areaNoMunicipality, areaIsGroup, networkUnknown, measureSetUnknown
  case comparisonYearWrong
  // The document of January
  case measureNotInSet, homeMunicipalityMissing, analysisMissing, analysisChangedMeanwhile, analysisFileWrong
  case analysisFileMissing, comparisonWithoutValues, decidedComparisonUnknown, decidedComparisonDamaged
  case comparisonChangedMeanwhile, documentTellsUnapproved
  case splitEmpty
  case splitAnswered, splitMainAnswered, splitMainWithheld
  case splitTooMany
  case forwardingTargetMissing
  case forwardingUnchanged
  case forwardingGroundMissing
  case boardNeedsForwarding
  case boardNeedsGround, splitNeedsGround, noteUndecidedBeforeMove, notesOfTheBoard, returnNeedsReason
  case nobodyRoutes
  case coveringTextMissing
  case recipientMissing
  case sharedTextMissing
  case referralDayWrong
  case referralNotFound
  case referralOver
  case caseSealed
  case caseFiled
  case messageFiled
  case gateUnknown
  case gateConfirmationMissing
  case gateWithoutReceiver, gateAboutReceiver, ownReceiver, circleWithoutReceiver
  case receiversOfWhatWaits
  case sealHasDuplicates
  case gateQuestionOpen
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
  // Improvements, meetings and the pages' texts
  case titleMissing, followUpTooEarly, nothingChanged, dropReasonMissing, evidenceMissing, stepMissing
  case effectCommentMissing, storyMissing, pointsAtPerson, notDoneYet, improvementUnknown, patternUnknown
  case ownerUnknown, improvementChangedMeanwhile, minutesMissing, meetingInFuture, participantsWrong
  case summaryChangedMeanwhile, summaryUnticked, sheetFull, secondApproverNeeded
  case pageTextMissing, pageFieldUnknown, pageLinkWrong, pageTextChangedMeanwhile, pageDecisionMissing
  // The organisation and the municipality, edited at the desk
  case dayInPast, closesBeforeItBegins, heirUnknown, partsLeft, openCasesLeft, partClosed, partReorganised,
    partBeganThatDay
  case parentElsewhere, parentClosed, parentInsideItself, operatorMissing, settingsChangedMeanwhile
  case websiteWrong, telephoneWrong
  // Disclosure and documents
  case nothingChosen, passageMissing, passageInsideWord, passageRemains, passageTooShort, provisionMissing
  case tooManyMasks, provisionWrong, contactProvisionMissing, keptWordsUnseen
  case documentFailed
  // Own measures, figures, rounds, sets, groups and the service measurement (ProblemKey+Measures)
  case measureUnknown, measureWordWrong, measureWordTaken, measureUnitMissing, measureDirectionMissing
  case measureDefinitionMissing, measureChangedMeanwhile, measureClosingYearWrong, measureClosed, kpiUnknown
  case kpiIsGroup, kpiTwice, rowsTooMany, checklistEmpty, checklistPointsWrong
  case checklistQuestionMissing, pointsMissing, figureNoNumber, figureAmbiguous, figureOutside
  case figureNegative, figureUnlikely, figureYearWrong, figureMethodMissing, figureUnknown
  case figureFromChecklist, roundDaysWrong, roundEmpty, roundTaken, responsibleWrong
  case setEmpty, groupTooSmall, memberIsGroup, memberLostZero, memberUnknown
  case callFieldMissing, callQuestionMissing, callChannelMissing, callTimeWrong, callInFuture
  case answeredBeforeAsked, callReachMissing, gradesMissing, gradeWrong, serviceEntryUnknown
  case serviceNothing, serviceWaiting
  // The database
  case databaseUnavailable, databaseReadOnly, diskFull, databaseBusy
}
