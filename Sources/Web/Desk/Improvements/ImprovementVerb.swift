import Domain

/// What can be done on the page of an improvement. The raw value is the last part of the address that the form posts to.
enum ImprovementVerb: String, CaseIterable, Sendable {
  case move = "lage"
  case addStep = "steg"
  case completeStep = "steg-klart"
  case linkCase = "arende"
  case judgeEffect = "effekt"
  case writeStory = "berattelse"
  case approveStory = "godkann"
  case withdrawStory = "dra-tillbaka"

  /// What one must be allowed to do with the improvement for it.
  var action: ImprovementAction {
    switch self {
    case .move, .addStep, .completeStep, .linkCase, .judgeEffect, .writeStory: .change
    case .approveStory, .withdrawStory: .publish
    }
  }

  /// What is said on the page after it was done.
  var done: String {
    switch self {
    case .move: "Läget är sparat."
    case .addStep: "Steget är tillagt."
    case .completeStep: "Steget är klart."
    case .linkCase: "Ärendet är tillagt."
    case .judgeEffect: "Uppföljningen är sparad."
    case .writeStory: "Texten är sparad. Den visas på webben när den är godkänd."
    case .approveStory: "Texten visas nu på webben."
    case .withdrawStory: "Texten är borttagen från webben."
    }
  }
}
