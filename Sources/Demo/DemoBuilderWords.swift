import Domain

// The plan's words as the domain has them. Written out, so that a new word must be thought about.

extension DemoKind {
  var kind: Kind {
    switch self {
    case .complaint: .complaint
    case .compliment: .compliment
    case .suggestion: .suggestion
    case .question: .question
    }
  }
}

extension DemoDimension {
  var dimension: QualityDimension {
    switch self {
    case .access: .access
    case .competence: .competence
    case .treatment: .treatment
    case .influence: .influence
    case .operationSpecific: .operationSpecific
    }
  }
}

extension DemoChannel {
  var channel: Channel {
    switch self {
    case .web: .web
    case .telephone: .telephone
    case .email: .email
    case .form: .form
    case .letter: .letter
    case .visit: .visit
    case .meeting: .meeting
    }
  }

  /// How the desk tells a sender who wrote or came this way that it is registered.
  var acknowledgement: Acknowledgement.Means {
    switch self {
    case .web: .receipt
    case .telephone: .telephone
    case .email: .email
    case .form, .letter: .letter
    case .visit, .meeting: .inPerson
    }
  }
}

extension DemoCapacity {
  var capacity: SenderCapacity {
    switch self {
    case .resident: .resident
    case .user: .user
    case .relative: .relative
    case .businessOwner: .business
    case .visitor: .visitor
    case .employee: .employee
    }
  }
}

extension DemoClosureReason {
  var reason: ClosureReason {
    switch self {
    case .answered: .answered
    case .answeredAndCorrected: .answeredAndCorrected
    case .noMeasure: .noMeasure
    case .notOurs: .notOurs
    case .withdrawn: .withdrawn
    case .cannotBeAnswered: .cannotBeAnswered
    }
  }
}

extension DemoRole {
  var role: Role {
    switch self {
    case .registrar: .registrar
    case .officer: .officer
    case .manager: .manager
    case .qualityStrategist: .qualityStrategist
    case .politician: .politician
    case .administrator: .administrator
    case .dataProtectionOfficer: .dataProtectionOfficer
    }
  }
}

extension DemoOperationForm {
  var operation: FormOfOperation {
    switch self {
    case .own: .own
    case .municipalCompany(let name): .municipalCompany(name: name)
    case .privateProvider(let name): .privateProvider(name: name)
    }
  }
}

extension PlannedSender {
  var contact: Contact? {
    switch self {
    case .anonymous, .anonymousWithCode: nil
    case .named(let contact, _):
      Contact(
        name: contact.name, email: contact.email ?? "", phone: contact.telephone ?? "",
        address: contact.address ?? "")
    }
  }

  /// Whoever sends a letter without a name and without a code has no use for an answer.
  var wish: SenderProfile.Wish {
    switch self {
    case .anonymous, .named(_, .wantsNoAnswer): .noAnswer
    case .anonymousWithCode, .named(_, .wantsAnswer): .answer
    }
  }
}

extension DemoDay {
  var calendarDay: CalendarDay { CalendarDay(dayNumber: dayNumber) }

  init(_ day: CalendarDay) {
    self.init(dayNumber: day.dayNumber)
  }
}
