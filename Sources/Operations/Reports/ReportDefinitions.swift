import Domain

/// What the figures mean and where they come from: the end of every report.
struct ReportDefinitions {
  let words: ReportWords

  var notes: [String] {
    [source, counting, staffComplaints, workingDays, promises]
      + (words.report.anonymousOnSpot == 0 ? [] : [anonymous])
      + (words.report.previous == nil ? [] : [established]) + [exact]
  }

  private var source: String {
    let date = words.report.dataDate.swedish
    return
      "Källa: synpunktsregistret, \(words.municipality). Rapporten visar vad som hade hänt till och med \(date)."
  }

  private let counting =
    "En period omfattar de synpunkter som kom in under den. Det som räknas är inlämnade synpunkter, inte personer "
    + "eller händelser. Fler klagomål kan betyda att det har blivit lättare att lämna dem."

  /// Always said alike: that it is said must not tell that there are any (rules R24).
  private var staffComplaints: String {
    let each = words.report.previous == nil ? "" : " i varje period som har några"
    return
      "Klagomål på anställda räknas vid den enhet, förvaltning eller nämnd där de är minst "
      + "\(StaffComplaintPlaces.threshold)\(each), så att ingen pekas ut. Övriga räknas bara för hela kommunen, "
      + "på raden ”Ännu inte fördelade”. Vid enheter och förvaltningar räknas de bara i hela månader, eller från "
      + "den första i en månad till och med den dag som rapporten gäller."
  }

  private let workingDays =
    "Arbetsdagar är måndag–fredag, utom helgdagar, midsommarafton, julafton och nyårsafton. Dagen då synpunkten kom "
    + "in är dag 0."

  private let promises =
    "Ett svar räknas också som bekräftelse. Löftet gäller inte när avsändaren inte går att nå eller inte vill ha svar, "
    + "och inget har skickats. Svar är inte möjligt när synpunkten avslutades innan tiden gick ut för att den inte hörde "
    + "till kommunen, togs tillbaka eller lämnades över till annan handläggning. Andelen i tid räknas på de synpunkter "
    + "där löftet gäller, ett svar var möjligt och utfallet är känt. Väntetiden räknas på alla där löftet gäller och ett "
    + "svar var möjligt; de som inte är klara räknas med så länge de har väntat (Kaplan–Meier)."

  private let anonymous =
    "En avsändare är anonym när vi inte har något namn. När något löses på plats frågas ingen efter namn. Sådana ärenden "
    + "räknas därför som anonyma och säger inget om hur många som vill vara det."

  private let established =
    "Kvoten är antalet synpunkter per dag jämfört med den andra perioden. En skillnad är statistiskt säkerställd när "
    + "kvotens 95 %-intervall inte omfattar 1 (exakt betingat test av två Poissontal). Viss osäkerhet finns alltid kvar."

  /// Small numbers are protected in what is published, not here (rules 7 P2).
  private var exact: String {
    let limit = words.report.suppression.threshold
    return
      "Rapporten visar exakta antal och är till för kommunens eget arbete. Skydda antal under \(limit) innan du "
      + "publicerar den."
  }
}
