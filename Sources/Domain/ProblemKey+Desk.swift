// What is said about mistakes in the work at the desk: the dialogue, lists, merging and splitting, handing on, gates, settings
// and improvements.
extension Problem {
  /// nil for a mistake that is about something else.
  var swedishAtTheDesk: String? {
    let first = arguments.first ?? ""
    let second = arguments.dropFirst().first ?? ""
    let third = arguments.dropFirst(2).first ?? ""
    switch key {
    // The dialogue
    case .noteMissing: return "Skriv anteckningen."
    case .notesForTheBoard:
      return
        "Nämndens egna handläggare måste spara eller rensa sina anteckningar först. Be en av dem att avsluta "
        + "ärendet, eller lämna det vidare till förvaltningen."
    case .noteUndecided: return "Välj om anteckningen ska sparas eller rensas."
    case .questionMissing: return "Skriv frågan."
    case .messageMissing: return "Skriv meddelandet."
    case .senderUnreachable: return "Avsändaren går inte att nå."
    case .waitingAlready: return "Ärendet väntar redan på \(first)."
    case .waitingNot: return "Ärendet väntar inte på \(first)."
    case .replyMissing: return "Skriv vad avsändaren svarade."
    case .replyChannelMissing: return "Välj hur svaret kom."
    case .replyDayWrong: return "Svaret kan inte ha kommit före synpunkten (\(first)) eller i framtiden."
    case .waitingPartyMissing: return "Välj vem ärendet väntar på."
    case .formExpired:
      return
        "Inget är sparat, för sidan hade stått öppen för länge. Din text finns kvar. Läs igenom och skicka igen."
    // Solved on the spot, and the meeting sheet
    case .solutionMissing: return "Skriv vad ni gjorde."
    case .boardNotChosen: return "Välj vilken enhet det gäller."
    case .placementNotYours: return "Du kan inte svara för den enheten. Registrera synpunkten i stället."
    case .occasionTitleMissing: return "Skriv vilket möte eller samtal det var."
    case .occasionEmpty: return "Skriv minst en synpunkt."
    case .occasionTooLong: return "Du kan registrera högst \(first) synpunkter på en gång."
    case .likelyDuplicate: return "Den liknar en synpunkt som redan finns. Se nedan."
    case .shortcutNameMissing: return "Skriv ett namn på genvägen."
    case .shortcutNotFound: return "Genvägen finns inte."
    case .shortcutsTooMany: return "Du har redan \(first) genvägar. Ta bort någon först."
    case .nothingMarked: return "Markera minst ett ärende."
    case .bulkVerbMissing: return "Välj vad som ska göras med ärendena."
    case .mergeWithItself: return "Ett ärende kan inte slås ihop med sig självt."
    case .mergeMainIsMerged:
      return "\(first) är självt sammanslaget med ett annat ärende. Välj det i stället."
    case .mergeHasDuplicates:
      return "Andra ärenden är sammanslagna med \(first). Slå ihop dem var för sig i stället."
    case .mergeOtherBoard:
      return "Ärendet hör till en annan nämnd. Bara ärenden hos samma nämnd kan slås ihop."
    case .mergeOtherCircle:
      return "Ett ärende som gäller en medarbetare kan bara slås ihop med ett annat om samma medarbetare."
    case .mergeProtected: return "Det här ärendet är skyddat. Slå ihop åt andra hållet, så skyddas båda."
    case .moveProtectedDuplicate:
      return "Ett skyddat ärende är sammanslaget med \(first). Ta isär dem först."
    case .mergeMainMissing: return "Skriv numret på ärendet som ska vara kvar, som 2026-0117."
    case .mergeMainAnswered:
      return
        "\(first) har redan ett svar, och det är skrivet till någon annan. Läs det först. Kan den här avsändaren inte få "
        + "läsa det svarar du i det här ärendet i stället."
    case .mergeMainClosed:
      return "\(first) är avslutat utan svar. Öppna det igen, eller svara i det här ärendet i stället."
    case .mergeDueEarlier:
      return
        "Den här avsändaren har rätt till svar före \(first). Slå ihop åt andra hållet: öppna \(first) och "
        + "slå ihop det med \(second), så går den som har väntat längst först. Går inte det svarar du i vart "
        + "ärende för sig."
    case .moveHasDuplicates:
      return
        "Andra ärenden är sammanslagna med \(first). Ta isär dem först, så att vart och ett kan lämna nämnden för "
        + "sig."
    case .caseMerged:
      return "Ärendet är sammanslaget med \(first). Arbeta i det, eller ta isär dem."
    case .caseMergedElsewhere:
      return "Ärendet är sammanslaget med ett ärende som du inte når. Fråga registratorn."
    case .sealHasDuplicates:
      return
        "Andra ärenden är sammanslagna med \(first) och har egna texter. Ta isär dem först och lämna över vart och "
        + "ett för sig."
    case .gateQuestionOpen:
      return
        "Bedöm först om ärendet ska rapporteras enligt \(first). Frågan står överst i ärendet. Sedan kan du föra "
        + "över det till akten."
    case .municipalityUnknown:
      return "Det finns ingen kommun med koden \(first). En kommunkod har fyra siffror, som 2326."
    case .areaNoMunicipality: return "\(first) är \(second) och ingen kommun."
    case .areaIsGroup:
      return "\(first) är en grupp och ingen kommun. En kommunkod har fyra siffror, som 2326."
    case .networkUnknown: return "Det finns ingen jämförelsegrupp som heter \(first)."
    case .measureSetUnknown: return "Det finns ingen måttsamling som heter \(first)."
    case .comparisonYearWrong: return "\(first) är inget år som går att jämföra."
    case .measureNotInSet: return "Måttet \(first) ingår inte i \(second)."
    case .homeMunicipalityMissing: return "Välj först vilken kommun ni är."
    case .analysisMissing: return "Skriv analysen."
    case .analysisChangedMeanwhile:
      return "Någon annan ändrade analysen medan du skrev. Din text finns kvar nedan."
    case .analysisFileWrong: return "Inget lästes in. \(first)"
    case .analysisFileMissing: return "Välj filen som ni har fått."
    case .comparisonWithoutValues: return "Inget mått i \(first) har något värde för \(second)."
    case .decidedComparisonUnknown: return "Det beslutade dokumentet finns inte."
    case .decidedComparisonDamaged:
      return
        "Dokumentet är inte som när det beslutades: kontrollsumman stämmer inte. Kontakta systemförvaltaren."
    case .taskUnknown: return "Uppgiften finns inte."
    case .taskOver: return "Uppgiften är redan klar."
    case .linkUnknown: return "Kopplingen finns inte, eller är redan borttagen."
    case .splitEmpty: return "Skriv minst en del med text."
    case .splitAnswered:
      return "\(first) har redan fått ett svar. Då går det inte att ta bort uppdelningen."
    case .splitMainAnswered:
      return
        "\(first) har redan ett svar, som är skrivet utan den här delen. Läs det först. Svarar det inte på delen "
        + "svarar du i det här ärendet i stället."
    case .splitMainWithheld:
      return
        "Innehållet i \(first) är överlämnat, så delen kan inte besvaras där. Svara i det här ärendet, eller lämna "
        + "över det också."
    case .splitTooMany: return "Dela upp i högst \(first) delar åt gången."
    case .forwardingTargetMissing: return "Välj vilken enhet eller nämnd ärendet ska till."
    case .forwardingUnchanged: return "Ärendet ligger redan där."
    case .forwardingGroundMissing:
      return
        "Innehållet är troligen sekretessbelagt. Ange avsändarens samtycke, eller den regel som tillåter att en "
        + "annan nämnd läser det."
    case .boardNeedsForwarding:
      return
        "Platsen hör till en annan nämnd. Använd ”Lämna vidare”, så följer några rader med till dem som tar över och "
        + "avsändaren får veta det. Är det avslutat öppnar du det först."
    case .boardNeedsGround:
      return
        "Innehållet är troligen sekretessbelagt. Ska en annan nämnd ha ärendet: gå till ”Lämna vidare” och ange "
        + "samtycke eller den regel som tillåter det."
    case .splitNeedsGround:
      return
        "Innehållet är troligen sekretessbelagt. Dela upp ärendet inom nämnden, och lämna sedan vidare delen med "
        + "samtycke eller en regel som tillåter det."
    case .noteUndecidedBeforeMove:
      return
        "Ärendet har interna anteckningar. Gå till ”Lämna vidare” eller ”Lämna tillbaka” och välj vilka som ska "
        + "sparas innan ärendet lämnar nämnden."
    case .notesOfTheBoard:
      return
        "Ärendet har interna anteckningar som bara nämnden får läsa. Be nämnden att själv lämna ärendet vidare."
    case .returnNeedsReason:
      return "Ärendet har redan en enhet. Har det kommit fel: använd ”Lämna tillbaka” och skriv varför."
    case .nobodyRoutes:
      return "Det finns ingen registrator som får se ärendet. Lämna det vidare till rätt nämnd i stället."
    case .coveringTextMissing: return "Skriv några rader till den som tar emot."
    case .recipientMissing: return "Skriv vem du frågar."
    case .sharedTextMissing:
      return "Välj vad mottagaren får läsa, eller skriv det med egna ord."
    case .referralDayWrong: return "Välj en dag efter i dag, inom \(first) dagar."
    case .referralNotFound:
      return "Länken eller koden stämmer inte, eller så har länken gått ut. Hör av dig till den som frågade."
    case .referralOver: return "Frågan är redan besvarad eller återkallad."
    case .caseSealed:
      return
        "Innehållet är överlämnat och syns bara för dem som tog emot det. Hör det ändå hemma här kan de lämna "
        + "tillbaka det. Då öppnas ärendet igen."
    case .caseFiled:
      return
        "Innehållet är fört till en akt och finns inte kvar här. Har det kommit något nytt kan du registrera det "
        + "som en ny synpunkt."
    case .messageFiled:
      return
        "Det du skrev förut har förts till en akt, och vi kan inte ta emot mer här. "
        + (first.isEmpty
          ? "Vänd dig till den handläggare du har kontakt med, eller till kommunens kontaktcenter."
          : "Vänd dig till den handläggare du har kontakt med, eller ring \(first).")
    case .gateUnknown: return "Välj vart det ska lämnas."
    case .gateConfirmationMissing: return "Bekräfta först."
    case .gateWithoutReceiver:
      return "Ingen är utsedd att ta emot. Be systemförvaltaren utse någon under Inställningar."
    case .gateAboutReceiver:
      return
        "Ärendet gäller den som är utsedd att ta emot. Be systemförvaltaren utse någon till under Inställningar."
    case .circleWithoutReceiver:
      return
        "Då kan ingen läsa det som är överlämnat. Be systemförvaltaren först utse någon till att ta emot, under "
        + "Inställningar."
    case .receiversOfWhatWaits:
      return
        "Något som är överlämnat väntar på att tas emot. Så länge behöver minst två kunna ta emot. Utse någon till, "
        + "eller låt alla vara kvar."
    case .ownReceiver:
      return "Du kan inte utse dig själv att ta emot det som lämnas över. Be en annan systemförvaltare."
    case .gateOutcomeMissing: return "Välj hur du bedömde det."
    case .gateCitationMissing: return "Skriv vilken lag som gäller."
    case .sealedNotFound: return "Överlämningen finns inte."
    case .templateNameMissing: return "Skriv ett namn på mallen."
    case .templateNameTaken: return "Det finns redan en mall som heter ”\(first)”."
    case .templateBodyMissing: return "Skriv mallens text."
    case .templateFieldUnknown: return "\(first) finns inte. Du kan använda: \(second)."
    case .templateBraces: return "En klammer saknar sin andra hälft. Fält skrivs {{nummer}}."
    case .templateUnknown: return "Mallen finns inte."
    case .promiseOutOfRange: return "Skriv ett antal arbetsdagar mellan 1 och \(first)."
    case .promiseBackwards: return "Bekräftelsen kan inte ta längre tid än svaret."
    case .promiseRunningLater:
      return "Ska löftet gälla också det som redan väntar måste det gälla från i dag."
    case .promiseInPast: return "Löftet kan gälla tidigast från i dag."
    case .decisionMissing: return "Skriv vilket beslut det bygger på."
    case .legalBasisMissing: return "Skriv lagens nummer eller beslutet."
    case .overrideTaken: return "Dagen har redan ett undantag. Ta bort det först."
    case .overrideUnknown: return "Undantaget finns inte längre."
    // Routing
    case .patternWrong:
      return "”\(first)” går inte att söka efter. Skriv ett ord, en fras eller början av ett ord följd av *."
    case .ruleWithoutCondition: return "Skriv minst ett villkor. Annars skulle regeln fånga allt."
    case .ruleGoalMissing: return "Välj en enhet."
    case .ruleUnknown: return "Regeln finns inte."
    case .ruleChangedMeanwhile:
      return "Någon annan ändrade regeln medan du arbetade. Det du skrev finns kvar nedan."
    case .ruleUntried: return "Prova regeln på gamla ärenden innan du slår på den."
    case .ruleTooLong: return "Det är för många ord. Skriv högst \(first)."
    case .alreadyInPile: return "Ärendet ligger redan hos registratorn."
    // Improvements, meetings and the pages' texts
    case .titleMissing: return "Skriv en rubrik."
    case .followUpTooEarly: return "Följ upp efter den dag då åtgärden ska vara klar."
    case .nothingChanged: return "Inget ändrades."
    case .dropReasonMissing: return "Skriv varför åtgärden avbryts."
    case .evidenceMissing: return "Skriv vad som visar att åtgärden är klar."
    case .stepMissing: return "Skriv vad som ska göras."
    case .effectCommentMissing: return "Skriv vad din bedömning bygger på."
    case .storyMissing: return "Skriv något här. Det är det som besökarna läser."
    case .pointsAtPerson:
      return "Ta bort personnummer, telefonnummer och e-postadresser. Texten läses av fler."
    case .notDoneYet: return "Åtgärden är inte klar än, så vi kan inte säga att vi har gjort den."
    case .improvementUnknown: return "Åtgärden finns inte."
    case .patternUnknown: return "Mönstret finns inte."
    case .ownerUnknown: return "Den du valde kan inte ansvara för åtgärden."
    case .improvementChangedMeanwhile:
      return "Någon annan ändrade åtgärden medan du arbetade. Det du skrev finns kvar nedan."
    case .summaryChangedMeanwhile:
      return first.isEmpty
        ? "Någon annan har tagit bort den här texten från bladet. Spara igen om din text ska stå där ändå."
        : "Någon annan har skrivit ”\(first)” här medan du hade sidan öppen. Spara igen om din text ska gälla "
          + "i stället."
    case .summaryUnticked:
      return "Du har skrivit ny text men tagit bort krysset. Kryssa i rutan om den ska med, eller töm raden."
    case .sheetFull: return "Bladet rymmer \(first) texter. Ta bort en innan du tar med den här."
    case .secondApproverNeeded:
      return "Texten gäller något som bara några får läsa. Någon annan än den som skrev den ska godkänna den."
    case .minutesMissing: return "Skriv vad ni pratade om, eller minst en åtgärd."
    case .meetingInFuture: return "Mötet har inte varit än."
    case .participantsWrong: return "Skriv hur många som var med, mellan 1 och \(first)."
    case .pageTextMissing: return "Skriv texten."
    case .pageFieldUnknown: return "Fältet \(first) finns inte. De som finns är \(second)."
    case .pageLinkWrong:
      return
        "Länken till \(first) går inte att använda. Börja adressen med https://, mailto: eller tel:, eller med / "
        + "för en sida här."
    case .pageTextChangedMeanwhile:
      return "Någon annan sparade en ny version medan du arbetade. Det du skrev finns kvar nedan."
    case .pageDecisionMissing: return "Skriv vem som har beslutat och när."
    // The organisation and the municipality, edited at the desk
    case .dayInPast: return "Välj i dag eller en senare dag."
    case .heirUnknown: return "Välj en enhet i samma nämnd som finns kvar den dagen."
    case .closesBeforeItBegins: return "\(first) har inte funnits före den dagen. Välj en senare dag."
    case .partsLeft: return "\(first) har delar kvar: \(second). Flytta eller stäng dem först."
    case .openCasesLeft:
      let cases = second == "1" ? "1 öppet ärende" : "\(second) öppna ärenden"
      let goal = third.isEmpty ? "" : " De kan flyttas till något av de här: \(third)."
      return "\(first) har \(cases). Flytta dem, lämna dem vidare eller avsluta dem först.\(goal)"
    case .partClosed: return "\(first) är redan stängd."
    case .partReorganised: return "\(first) är redan omorganiserad. Ändra den nya i stället."
    case .partBeganThatDay: return "\(first) fanns inte dagen före. Välj en senare dag."
    case .parentElsewhere: return "\(first) hör inte till \(second). Välj något annat."
    case .parentClosed: return "\(first) finns inte hela den tiden. Välj något annat, eller en annan dag."
    case .parentInsideItself: return "\(first) kan inte ligga i sig själv eller i en av sina delar."
    case .operatorMissing: return "Skriv namnet på bolaget eller utföraren."
    case .settingsChangedMeanwhile:
      return
        "Någon har ändrat här medan du hade sidan öppen. Se historiken. Spara igen om ändringen ska göras ändå."
    case .websiteWrong: return "Skriv adressen så här: https://www.exempel.se"
    case .telephoneWrong: return "Skriv ett telefonnummer med siffror."
    case .nothingChosen: return "Välj minst en text att lämna ut."
    case .passageMissing:
      return "”\(first)” finns inte i det du har valt. Kopiera orden precis som de står i texten."
    case .passageInsideWord:
      return
        "”\(first)” står bara inne i längre ord, till exempel ”\(second)”. Skriv hela ordet om det ska maskeras."
    case .passageRemains:
      return
        "”\(first)” står också i dokumentets egna ord, till exempel i en bestämmelse eller i namnet på den som "
        + "beslutar. Skriv ett längre stycke att maskera."
    case .keptWordsUnseen:
      return
        "Inget är utlämnat än: det du maskerar står också inne i längre ord, som lämnas ut som de står. Läs igenom "
        + "dem. Skapa sedan dokumentet, eller maskera dem också."
    case .passageTooShort: return "Skriv minst \(first) tecken att maskera."
    case .provisionMissing: return "Skriv bestämmelsen som du maskerar enligt, till exempel 26 kap. 1 § OSL."
    case .provisionWrong:
      return "Skriv bestämmelsen med kapitel och paragraf, till exempel 26 kap. 1 § OSL."
    case .contactProvisionMissing:
      return
        "Skriv bestämmelsen som gör uppgifterna om avsändaren hemliga, till exempel 26 kap. 1 § OSL, eller ta med dem."
    case .tooManyMasks: return "Du kan göra högst \(first) maskningar. Lämna hellre ut färre texter."
    case .documentFailed: return "Det gick inte att skapa dokumentet. Försök igen om en stund."
    default: return nil
    }
  }
}
