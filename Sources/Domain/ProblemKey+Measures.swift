// What is said about mistakes with the municipality's own measures, figures, rounds, sets, groups and service measurement,
// and with the document of January when it is decided or published.
extension Problem {
  /// nil for a mistake that is about something else.
  var swedishOfMeasures: String? {
    let first = arguments.first ?? ""
    let second = arguments.dropFirst().first ?? ""
    let third = arguments.dropFirst(2).first ?? ""
    switch key {
    case .measureUnknown: return "Måttet finns inte."
    case .measureWordWrong:
      return
        "Skriv ett kortnamn med små bokstäver a–z, siffror och bindestreck, till exempel svar-inom-en-dag. Det får inte se ut som Koladas beteckningar, en bokstav och siffror."
    case .measureWordTaken: return "Det finns redan något som heter \(first). Välj ett annat kortnamn."
    case .measureUnitMissing: return "Skriv enheten, till exempel procent, dagar eller antal."
    case .measureDirectionMissing: return "Välj vilket håll som är bättre."
    case .measureDefinitionMissing: return "Skriv vad måttet mäter och hur det räknas."
    case .measureChangedMeanwhile:
      return "Någon annan sparade medan du arbetade. Det du skrev finns kvar nedan."
    case .measureClosingYearWrong:
      return "Skriv det sista året som har värden, mellan \(first) och \(second)."
    case .measureClosed: return "Måttet är stängt efter \(first) och har inget värde för ett senare år."
    case .kpiUnknown:
      return
        "Det finns inget mått som heter \(first), varken i Kolada eller bland kommunens egna. Koladas är en stor bokstav och fem siffror, som U23401."
    case .kpiIsGroup: return "\(first) är en grupp av mått i Kolada. Välj mått för mått."
    case .kpiTwice: return "\(first) står två gånger."
    case .rowsTooMany: return "Det är för många rader. Det får vara högst \(first)."
    case .checklistEmpty: return "Skriv minst en fråga."
    case .checklistPointsWrong: return "Skriv hur många poäng frågan kan ge som mest, mellan 1 och \(first)."
    case .checklistQuestionMissing: return "Skriv frågan, eller ta bort poängen."
    case .pointsMissing: return "Skriv poängen på frågan, mellan 0 och \(first)."
    case .figureNoNumber:
      return "”\(first)” är inget tal. Skriv bara talet, till exempel 23,5, utan enhet."
    case .figureAmbiguous:
      return
        "”\(first)” går att läsa på två sätt. Skriv tusental utan punkt, som 1234, och decimaler med komma, som 1,234."
    case .figureOutside: return "Värdet ska ligga mellan \(first) och \(second)."
    case .figureNegative: return "Värdet kan inte vara mindre än noll."
    case .figureUnlikely:
      return "Värdet \(first) skiljer sig mycket från \(second), som var \(third). Kryssa i att det stämmer."
    case .figureYearWrong: return "Skriv ett år mellan \(first) och \(second)."
    case .figureMethodMissing: return "Skriv hur värdet är mätt."
    case .figureUnknown: return "Det finns ingen uppgift att ta tillbaka."
    case .figureFromChecklist: return "Måttet räknas ur en checklista. Fyll i den i stället."
    case .roundDaysWrong: return "Sista dagen ska ligga efter den första, och högst ett år senare."
    case .roundEmpty: return "Välj minst ett mått och vem som ansvarar för det."
    case .roundTaken: return "Det finns redan en insamling för \(first). Ändra den i stället."
    case .responsibleWrong: return "Välj en chef eller en kvalitetsstrateg som ansvarar."
    case .setEmpty: return "Välj minst ett mått."
    case .groupTooSmall: return "Skriv minst \(first) kommuner."
    case .memberIsGroup:
      return "\(first) är en grupp och ingen kommun. Skriv kommunerna en och en."
    case .memberLostZero:
      return "\(first) har tappat en nolla först, som i Excel. Menar du \(second), \(third)?"
    case .memberUnknown:
      return "Det finns ingen kommun som heter \(first). Skriv namnet eller de fyra siffrorna, som 2326."
    case .callFieldMissing: return "Skriv vilket område frågan gäller, till exempel förskola."
    case .callQuestionMissing: return "Skriv vad du frågade."
    case .callChannelMissing: return "Välj telefon eller e-post."
    case .callTimeWrong: return "”\(first)” är inget klockslag. Skriv som 09:15."
    case .callInFuture: return "Det har inte hänt än. Kontrollera dag och tid."
    case .answeredBeforeAsked: return "Svaret kan inte ha kommit före frågan."
    case .callReachMissing: return "Välj vad samtalet ledde till."
    case .gradesMissing: return "Skriv minst ett svar, med två betyg på raden."
    case .gradeWrong:
      return
        "Rad \(first), ”\(second)”, går inte att läsa. Skriv två betyg från 1 till 5 med mellanslag mellan, eller ett streck där betyget saknas."
    case .serviceEntryUnknown: return "Raden finns inte, eller är redan borttagen."
    case .serviceNothing: return "Det finns inget att räkna ut i perioden."
    case .documentTellsUnapproved:
      return
        "Dokumentet berättar om en åtgärd med en text som inte är godkänd för alla, eller inte längre är det. Besluta ett nytt dokument."
    case .comparisonChangedMeanwhile:
      return
        "En siffra, en text eller en definition har ändrats sedan du öppnade sidan. Inget är beslutat. Läs utkastet igen, och besluta sedan."
    case .serviceWaiting:
      return
        "Tiden för svar har inte gått ut för \(first) provmejl. Spara resultatet när den har det, eller låt perioden sluta tidigare."
    default: return nil
    }
  }

  /// nil for a mistake that is about something else.
  var englishOfMeasures: String? {
    let first = arguments.first ?? ""
    let second = arguments.dropFirst().first ?? ""
    let third = arguments.dropFirst(2).first ?? ""
    switch key {
    case .measureUnknown: return "there is no such measure"
    case .measureWordWrong:
      return
        "a word of one's own has small letters a-z, digits and hyphens, and does not look like Kolada's ids"
    case .measureWordTaken: return "there is one called \(first) already"
    case .measureUnitMissing: return "the unit is missing"
    case .measureDirectionMissing: return "say which way is better"
    case .measureDefinitionMissing: return "the definition is missing"
    case .measureChangedMeanwhile: return "somebody else saved a version meanwhile"
    case .measureClosingYearWrong: return "the last year with values is between \(first) and \(second)"
    case .measureClosed: return "the measure is closed after \(first)"
    case .kpiUnknown: return "there is no measure \(first), neither Kolada's nor an own one"
    case .kpiIsGroup: return "\(first) is a group of measures, not a measure"
    case .kpiTwice: return "\(first) is named twice"
    case .rowsTooMany: return "too many rows: at most \(first)"
    case .checklistEmpty: return "a checklist has at least one question"
    case .checklistPointsWrong: return "the most points of a question are between 1 and \(first)"
    case .checklistQuestionMissing: return "the question is missing"
    case .pointsMissing: return "the points are missing: between 0 and \(first)"
    case .figureNoNumber: return "\"\(first)\" is no number"
    case .figureAmbiguous: return "\"\(first)\" can be read in two ways: write 1234 or 1,234"
    case .figureOutside: return "the value must be between \(first) and \(second)"
    case .figureNegative: return "the value cannot be negative"
    case .figureUnlikely: return "\(first) is far from \(second), which was \(third): confirm it"
    case .figureYearWrong: return "the year must be between \(first) and \(second)"
    case .figureMethodMissing: return "say how the value was measured"
    case .figureUnknown: return "there is no figure to take back"
    case .figureFromChecklist: return "the measure is made from a checklist"
    case .roundDaysWrong: return "the last day comes after the first, within a year"
    case .roundEmpty: return "choose at least one measure and who is responsible for it"
    case .roundTaken: return "there is a round for \(first) already"
    case .responsibleWrong: return "this person cannot be responsible for a figure"
    case .setEmpty: return "choose at least one measure"
    case .groupTooSmall: return "name at least \(first) municipalities"
    case .memberIsGroup: return "\(first) is a group, not a municipality"
    case .memberLostZero: return "\(first) has lost a leading zero: is it \(second), \(third)?"
    case .memberUnknown: return "there is no municipality \(first)"
    case .callFieldMissing: return "the service field is missing"
    case .callQuestionMissing: return "the question that was asked is missing"
    case .callChannelMissing: return "say telephone or e-mail"
    case .callTimeWrong: return "\"\(first)\" is no time of day such as 09:15"
    case .callInFuture: return "it has not happened yet"
    case .answeredBeforeAsked: return "the answer cannot have come before the question"
    case .callReachMissing: return "say what the call led to"
    case .gradesMissing: return "write at least one line of two grades"
    case .gradeWrong: return "line \(first), \"\(second)\": two grades from 1 to 5, or a dash for none"
    case .serviceEntryUnknown: return "there is no such entry, or it is withdrawn already"
    case .serviceNothing: return "there is nothing to compute in the period"
    case .documentTellsUnapproved:
      return "the document tells of an improvement in words that are not approved for everybody"
    case .comparisonChangedMeanwhile:
      return "a figure, a text or a definition has changed since the draft was read: nothing was decided"
    case .serviceWaiting:
      return "\(first) test e-mails may still be answered in time: wait, or end the period earlier"
    default: return nil
    }
  }
}
