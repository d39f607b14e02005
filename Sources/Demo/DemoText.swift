/// What an inhabitant of Tallsjö wrote, and what the municipality answered.
///
/// `subject`, `text`, `answer` and `followUp` hold slots such as `{gata}` that the plan fills (`DemoSlots`).
package struct DemoText: Sendable {
  package let id: String
  package let kind: DemoKind
  package let dimension: DemoDimension
  package let area: DemoServiceArea
  package let home: DemoHome
  package let voice: DemoCapacity?
  package let sender: DemoSenderNeed
  package let speaker: DemoSpeaker
  package let form: DemoTextForm
  package let season: DemoSeason
  package let theme: DemoTheme?
  /// A heading as the registrar writes it: neutral, without personal data.
  package let subject: String
  package let text: String
  /// The answer without greeting and signature; what the case file says instead when nobody is answered.
  package let answer: String
  /// The function that signs the answer.
  package let signedBy: String
  package let closure: DemoClosureReason
  /// What the municipality learnt, when it did.
  package let lesson: String?
  package let followUp: DemoFollowUp?

  init(
    _ id: String, _ kind: DemoKind, _ dimension: DemoDimension, _ area: DemoServiceArea, at home: DemoHome,
    voice: DemoCapacity? = nil, sender: DemoSenderNeed = .anyone, speaker: DemoSpeaker = .anyone,
    form: DemoTextForm = .any, season: DemoSeason = .allYear, theme: DemoTheme? = nil, subject: String,
    text: String, answer: String,
    signedBy: String, closure: DemoClosureReason, lesson: String? = nil, followUp: DemoFollowUp? = nil
  ) {
    self.id = id
    self.kind = kind
    self.dimension = dimension
    self.area = area
    self.home = home
    self.voice = voice
    self.sender = sender
    self.speaker = speaker
    self.form = form
    self.season = season
    self.theme = theme
    self.subject = subject
    self.text = text
    self.answer = answer
    self.signedBy = signedBy
    self.closure = closure
    self.lesson = lesson
    self.followUp = followUp
  }
}

extension DemoText {
  /// Whether the case ends without an answer, so that `answer` is only a note in the file.
  var endsUnanswered: Bool {
    closure == .withdrawn || closure == .cannotBeAnswered
  }
}

/// The sender's reply that reopens a case, as the registrar notes it, and the second answer.
package struct DemoFollowUp: Sendable {
  package let reply, answer: String
}

/// Who can have sent a text: an answer that speaks of a home visit or a telephone call needs a named sender.
package enum DemoSenderNeed: Sendable {
  case anyone, named, anonymous
}

/// Whose name fits under a text: some speak of having come to Sweden lately.
package enum DemoSpeaker: Sendable {
  case anyone, newcomer
}

/// Whether a text only makes sense in writing.
package enum DemoTextForm: Sendable {
  case any, written
}

/// Events that the demo's statistics should show: a growing trend and one busy week.
package enum DemoTheme: Sendable {
  case continuity, waterMain
}

/// The part of the year that a text belongs to.
package enum DemoSeason: Sendable {
  case allYear, winter, christmas, spring, summer, autumn, schoolStart, schoolYear

  package var months: Set<Int> {
    switch self {
    case .allYear: Set(1...12)
    case .winter: [11, 12, 1, 2, 3]
    case .christmas: [12, 1]
    case .spring: [3, 4, 5]
    case .summer: [6, 7, 8]
    case .autumn: [9, 10, 11]
    case .schoolStart: [8, 9]
    case .schoolYear: [1, 2, 3, 4, 5, 9, 10, 11, 12]
    }
  }
}

/// All the texts; each file `DemoTexts….swift` holds those of a unit or a part of it.
package enum DemoTexts {
  package static let all: [DemoText] =
    homeCareComplaints + homeCarePraise + careHome + schoolComplaints + schoolPraise + preschool
    + civicHouseComplaints + civicHousePraise + streets + utilities + building

  package static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
