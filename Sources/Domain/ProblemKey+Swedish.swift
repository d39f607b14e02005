extension Problem {
  /// What is wrong and what to do, in Swedish for those who use the pages.
  package var swedish: String {
    let first = arguments.first ?? ""
    let second = arguments.dropFirst().first ?? ""
    let third = arguments.dropFirst(2).first ?? ""
    switch key {
    case .kindMissing: return "Välj om det är ett klagomål, beröm eller förslag."
    case .textMissing: return "Skriv vad du vill berätta."
    case .textTooLong: return "Texten är för lång. Den får vara högst \(first) tecken."
    case .fieldTooLong: return "Det är för långt. Skriv högst \(first) tecken."
    case .controlCharacter: return "Ta bort radbrytningar och osynliga tecken."
    case .languageUnknown: return "”\(first)” är ingen språkkod. Skriv till exempel sv eller en."
    case .emailWrong: return "E-postadressen ser inte rätt ut. Skriv den som namn@exempel.se."
    case .contactMissing:
      return "Skriv en e-postadress, ett telefonnummer eller en adress, så att vi kan svara."
    case .senderMissing: return "Välj om du vill vara anonym eller lämna ditt namn."
    case .kindNotOffered: return "Frågor tar vi emot på telefon och i receptionen."
    case .unitUnknown: return "Enheten finns inte längre. Välj en annan, eller ”Vet inte”."
    case .formAlreadySent:
      return
        "Du har redan skickat det här formuläret. Vill du skicka även det du skrev nu? Granska och skicka igen."
    case .caseNotFound: return "Synpunkten finns inte."
    case .receiptNotFound: return "Koden stämmer inte. Kontrollera den mot ditt kvitto."
    case .transitionNotAllowed:
      return third.isEmpty
        ? "Synpunkten är \(first). Det går inte att \(second)."
        : "Synpunkten är \(first). Det går inte att \(second), men du kan: \(third)."
    case .changedMeanwhile:
      return "Någon annan ändrade synpunkten medan du arbetade. Din text finns kvar nedan."
    case .classificationUnchanged: return "Inget ändrades."
    case .placementInconsistent: return "Nämnd, förvaltning och enhet hör inte ihop."
    case .serviceAreaUnknown: return "Verksamheten finns inte i listan."
    case .officerUnknown: return "Den du valde kan inte ta hand om synpunkten."
    case .reasonMissing: return "Skriv varför."
    case .answerMissing: return "Skriv svaret."
    case .closureReasonMissing: return "Välj hur det slutade."
    case .closureClaimsAnswer: return "Du kan inte avsluta som besvarad innan avsändaren har fått ett svar."
    case .closureAnswerOwed:
      return "Avsändaren vill ha svar. Svara först, även om ni inte gör något åt saken."
    case .turnToMissing:
      return
        "Skriv vart avsändaren kan vända sig i stället. Avsändaren får veta att synpunkten inte hör till kommunen."
    case .closureNotHandedOver:
      return
        "Inget i ärendet är överlämnat. Gör det först, under ”Det hör till en annan handläggning”, eller välj ett annat skäl."
    case .closureHandoverOwesAnswer:
      return "Det som är överlämnat tas om hand vid sidan om. Avsändaren ska ändå få svar av er. Svara först."
    case .closureSenderReachable: return "Avsändaren går att nå och vill ha svar. Svara först."
    case .extensionTooLate:
      return "Svaret skulle ha getts senast \(first). Tiden går inte att förlänga i efterhand."
    case .extensionNotLater: return "Välj en dag efter \(first)."
    case .extensionNotWorkingDay: return "\(first) är ingen arbetsdag. Välj en annan dag."
    case .extensionTooLong: return "Tiden får förlängas med högst \(first) arbetsdagar."
    case .channelMissing: return "Välj hur synpunkten kom in."
    case .arrivalInFuture: return "Ankomstdagen kan inte ligga i framtiden."
    case .arrivalTooOld: return "Ankomstdagen ligger för långt tillbaka. Kontrollera årtalet."
    case .arrivalHasDuplicates:
      return
        "En annan avsändare, vars ärende är sammanslaget med \(first), har rätt till svar tidigare än så. Ta isär "
        + "ärendena först, och rätta sedan dagen."
    case .arrivalUnchanged: return "Den dagen är redan ankomstdagen."
    case .dateWrong: return "”\(first)” är inget datum. Skriv som 2026-11-24."
    case .readBackMissing: return "Välj om du har läst upp texten."
    case .recorderMissing: return "Skriv vem som skrev ned det som sades."
    case .idempotencyKeyReused: return "Nyckeln Idempotency-Key har redan använts för något annat."
    case .idempotencyKeyWrong: return "Idempotency-Key ska vara 1–200 synliga ASCII-tecken."
    case .bodyWrong: return "Innehållet går inte att läsa: \(first)"
    case .valueUnknown: return "”\(first)” är inget av: \(second)."
    case .nameMissing: return "Skriv ett namn."
    case .nameTaken: return "”\(first)” finns redan."
    case .circleMissing: return "Ärendet är inte begränsat till en chef."
    case .subjectUnknown: return "Den personen finns inte. Välj en annan, eller ingen."
    case .aboutStaffMissing: return "Välj om klagomålet gäller någon i personalen."
    case .maybeStaffUnasked:
      return
        "Det kan gälla någon i personalen, och enheten har ingen chef som kan ta emot det. Registrera det under "
        + "Registrera en synpunkt, där du svarar på det."
    case .managerMissing:
      return "Det finns ingen chef som kan ta emot ärendet. Be systemförvaltaren lägga upp en."
    case .readingReasonMissing: return "Skriv varför du behöver läsa ärendet."
    case .protectionMissing: return "Välj en enhet och vilket skydd den ska ha."
    case .standInMissing: return "Välj vem som ersätter."
    case .standInDayMissing: return "Välj dag."
    case .standInPast: return "Sista dagen har redan passerat."
    case .standInTooLong: return "Välj högst ett år."
    case .standInImpossible:
      return "Den personen kan inte ersätta. Välj någon med samma slags arbete i nämnden."
    case .standInOverlaps:
      return
        "Den personen ersätter redan från och med \(first) till och med \(second). Avsluta det först, eller välj andra "
        + "dagar."
    case .organisationUnknown: return "Den delen av organisationen finns inte."
    case .boardUnknown: return "Nämnden ”\(first)” finns inte."
    case .loginWrong: return "Användarnamnet eller lösenordet stämmer inte."
    case .loginBusy: return "Många loggar in just nu. Försök igen om en stund."
    case .passwordTooShort: return "Lösenordet ska ha minst \(first) tecken."
    case .passwordTooLong: return "Lösenordet får ha högst \(first) tecken."
    case .usernameTaken: return "Användarnamnet \(first) är upptaget."
    case .usernameWrong: return "Användarnamnet får bara ha a–z, siffror, punkt och bindestreck."
    case .staffUnknown: return "Användaren \(first) finns inte."
    case .mailNotFound: return "Utskicket finns inte."
    case .mailOvertaken:
      return "Det som mejlet säger gäller inte längre, eller så har det redan skickats på nytt."
    case .mailNotFailed: return "Utskicket väntar redan, eller går inte att skicka om."
    case .contentMarkUnchanged: return "Så är det redan."
    case .contentMarkMissing: return "Välj om svaret får stå i mejlet."
    case .contentMarkClosedOff:
      return "Ärendet är skyddat eller begränsat till ansvarig chef. Då får svaret aldrig stå i mejlet."
    case .loginThrottled:
      return "Det har blivit fel för många gånger. Vänta några minuter och försök igen."
    case .loginExpired: return "Inloggningen tog för lång tid. Börja om."
    case .codeWrong: return "Koden stämmer inte. Vänta på nästa kod i appen och skriv den."
    case .codeWrongInSetUp:
      return "Koden stämmer inte. Kontrollera att klockan i telefonen går rätt och skriv nästa kod."
    case .secondFactorNeeded:
      return
        "Din roll, eller en roll som du ersätter i, kräver engångskod. Du kan byta telefon, men inte stänga av den."
    case .passwordCommon: return "Lösenordet är lätt att gissa. Sätt ihop några ord som inte hör ihop."
    case .passwordWrong: return "Ditt nuvarande lösenord stämmer inte."
    case .passwordUnused: return "Kontot har inget eget lösenord. Du loggar in med kommunens inloggning."
    case .resetLinkWrong: return "Länken är använd eller för gammal. Be om en ny."
    case .roleMissing: return "Välj en roll."
    case .placeMissing: return "Välj var i organisationen rollen gäller."
    case .ownAccount:
      return "Det här kan du inte göra med ditt eget konto. Be en annan systemförvaltare."
    case .groupMissing: return "Skriv gruppens namn."
    case .groupTwice: return "Gruppen står redan i listan."
    case .roleTwice: return "Personen har redan den rollen där."
    case .roleNotHeld: return "Personen har inte den rollen där, eller så är den huvudrollen."
    case .emailTaken: return "Den adressen går inte att använda. Skriv en annan."
    case .freshLogInNeeded:
      return "Du loggade in för länge sedan. Logga ut, logga in igen och byt adressen inom tio minuter."
    case .providerUnavailable: return "Kommunens inloggning svarar inte. Försök igen om en stund."
    case .providerAnswerWrong: return "Inloggningen gick inte att kontrollera. Försök igen."
    case .providerRefused: return "Kommunens inloggning släppte inte in dig."
    case .providerAccountMissing: return "Du har inget konto här. Be systemförvaltaren om ett."
    case .providerGroupMissing:
      return "Ingen av dina grupper ger tillgång hit. Be systemförvaltaren om hjälp."
    case .providerAccountTaken:
      return "Ditt användarnamn används redan av ett annat konto. Be systemförvaltaren om hjälp."
    case .dateNotReadable: return "”\(first)” är inget datum. Skriv som 2019-03-06 eller 2019-03-06 15:30."
    case .kindUnknown, .dimensionUnknown, .channelUnknown, .yesNoUnknown:
      return "”\(first)” känns inte igen. Det ska vara \(second)."
    case .valueMissing: return "Värdet saknas."
    case .orderWrong: return "\(first) ligger före \(second)."
    case .boardMissing: return "Nämnden ”\(first)” finns inte."
    case .departmentMissing: return "Förvaltningen ”\(first)” finns inte under \(second)."
    case .unitMissing: return "Enheten ”\(first)” finns inte under \(second)."
    case .serviceAreaMissing: return "Verksamheten ”\(first)” finns inte."
    case .numberTaken: return "Numret ”\(first)” finns redan i registret."
    case .numberTwice: return "Numret ”\(first)” står två gånger i filen."
    case .yearOutOfRange: return "Året ska ligga mellan \(first) och \(second)."
    case .periodBackwards: return "Perioden slutar innan den börjar."
    case .periodWrong: return "”\(first)” är ingen period. Skriv som 2026-01-01..2026-06-30."
    case .databaseUnavailable: return "Registret går inte att nå just nu. Försök igen om en stund."
    case .databaseReadOnly: return "Registret går inte att skriva i just nu."
    case .diskFull: return "Disken är full. Inget sparades."
    case .databaseBusy: return "Registret är upptaget. Försök igen om en stund."
    // What is said at the desk, and of measures, in files of their own; a test looks for every sentence.
    default: return swedishAtTheDesk ?? swedishOfMeasures ?? ""
    }
  }
}
