import Domain

/// What the pages of the service measurement have above them.
private let serviceTrail = MeasureAddress.trail(
  PageLink(label: "Egen servicemätning", address: MeasureAddress.service))

private let channels = ServiceCall.Channel.allCases.map {
  Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
}

private let treatments =
  [Choice(value: "", label: "Gick inte att bedöma")]
  + ServiceCall.Treatment.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }

/// The page on which a test call or e-mail is written down.
struct ServiceCallFilling {
  let fields: FormFields
  var problems: [Problem] = []

  var page: MeasureFormPage {
    let controls = MeasureControls(fields, problems)
    return MeasureFormPage(
      title: "Provsamtal eller provmejl", trail: serviceTrail,
      lead:
        "Ställ en enkel fråga som en invånare kunde ha ställt. Säg inte vem du är. Skriv inga namn på dem som svarar.",
      forms: [
        MeasureForm(
          id: "samtal", action: "\(MeasureAddress.service)/samtal",
          parts: [
            MeasureFormPart(controls: [
              controls.rows("channel", "Hur frågade du?", channels),
              controls.line(
                "serviceField", "Område", hint: "Till exempel förskola, bygglov eller äldreomsorg.",
                width: "half"),
              controls.area("question", "Vad frågade du?", rows: 2),
              controls.line("sentDay", "Vilken dag?", type: "date", width: "date"),
              controls.line("sentTime", "Vilken tid?", type: "time", width: "date"),
            ]),
            MeasureFormPart(
              heading: "Svaret",
              hint:
                "Lämna dag och tid tomma om det inte har kommit något svar. Ett automatiskt svar är inget svar.",
              controls: [
                controls.line("answeredDay", "Svaret kom, dag", type: "date", width: "date"),
                controls.line("answeredTime", "Svaret kom, tid", type: "time", width: "date"),
                controls.rows(
                  "reach", "Vad ledde samtalet till? (bara telefon)",
                  ServiceCall.Reach.allCases.map {
                    Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
                  }),
                controls.rows("treatment", "Hur var bemötandet?", treatments),
                controls.area("note", "Anteckning (frivilligt)", rows: 2),
              ]),
          ], submit: "Spara", back: MeasureAddress.service)
      ]
    ).saying(problems)
  }
}

/// The page on which the answer of an open test e-mail is written down.
struct ServiceAnswerFilling {
  let call: ServiceCall
  let today: CalendarDay
  let fields: FormFields
  var problems: [Problem] = []

  var page: MeasureFormPage {
    let controls = MeasureControls(fields, problems)
    let day = PlainSwedishDate(today: today).date(SwedishTime.day(of: call.sentAt))
    return MeasureFormPage(
      title: "Svaret på provmejlet", trail: serviceTrail,
      facts: [
        DescribedText("Område", call.serviceField), DescribedText("Fråga", call.question),
        DescribedText("Skickat", "\(day) kl. \(SwedishTime.clock(call.sentAt))"),
      ],
      forms: [
        MeasureForm(
          id: "svar", action: "\(MeasureAddress.service)/samtal/\(call.id)",
          parts: [
            MeasureFormPart(controls: [
              controls.line("answeredDay", "Svaret kom, dag", type: "date", width: "date"),
              controls.line("answeredTime", "Svaret kom, tid", type: "time", width: "date"),
              controls.rows("treatment", "Hur var bemötandet?", treatments),
              controls.area("note", "Anteckning (frivilligt)", rows: 2),
            ])
          ], submit: "Spara svaret", back: MeasureAddress.service)
      ]
    ).saying(problems)
  }
}

/// The page on which grades are written down, many at a time.
struct ServiceGradesFilling {
  let fields: FormFields
  var problems: [Problem] = []

  var page: MeasureFormPage {
    let controls = MeasureControls(fields, problems)
    return MeasureFormPage(
      title: "Betyg från dem som har varit i kontakt", trail: serviceTrail,
      lead: "Fråga dem som har ringt eller mejlat. Skriv inga namn: bara betygen sparas.",
      forms: [
        MeasureForm(
          id: "betyg", action: "\(MeasureAddress.service)/betyg",
          parts: [
            MeasureFormPart(controls: [
              controls.rows("channel", "Hur var de i kontakt?", channels),
              controls.line("day", "Vilken dag?", type: "date", width: "date"),
              controls.area(
                "grades", "Betyg, en rad för varje svar",
                hint:
                  "Två betyg från 1 till 5 på varje rad: först bemötandet i telefon eller tydligheten i e-post, sedan hur enkelt det var. Skriv 5 4, och ett streck där ett betyg saknas.",
                rows: 10),
            ])
          ], submit: "Spara betygen", back: MeasureAddress.service)
      ]
    ).saying(problems)
  }
}
