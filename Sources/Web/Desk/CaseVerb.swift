import Domain

/// What can be done on the case page. The raw value is the last part of the address that the form posts to.
enum CaseVerb: String, CaseIterable, Sendable {
  case acknowledge = "bekraftelse"
  case assign = "fordelning"
  case answer = "svar"
  case classify = "klassning"
  case extend = "forlangning"
  case correctArrival = "ankomstdag"
  case close = "avslut"
  case reopen = "oppning"

  var event: CaseEvent {
    switch self {
    case .acknowledge: .acknowledged
    case .assign: .assigned
    case .answer: .answered
    case .classify: .classified
    case .extend: .extended
    case .correctArrival: .arrivalCorrected
    case .close: .closed
    case .reopen: .reopened
    }
  }

  /// What is said on the page after it was done.
  var done: String {
    switch self {
    case .acknowledge: "Bekräftelsen är noterad."
    case .assign: "Handläggaren är ändrad."
    case .answer: "Svaret är sparat. Avsändaren kan läsa det med sin kod."
    case .classify: "Klassningen är sparad."
    case .extend: "Svarstiden är förlängd. Avsändaren ser den nya dagen."
    case .correctArrival: "Ankomstdagen är rättad och löftena är omräknade."
    case .close: "Ärendet är avslutat."
    case .reopen: "Ärendet är öppnat igen."
    }
  }
}
