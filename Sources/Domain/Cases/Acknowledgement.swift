/// The sender was told that it is registered and when the answer comes (bekräftelse).
package struct Acknowledgement: Sendable, Equatable {
  package enum Means: String, Sendable, CaseIterable {
    /// The receipt on the screen.
    case receipt
    case telephone, letter, email, inPerson
    /// An answer also acknowledges.
    case answer
    case imported

    package var swedish: String {
      switch self {
      case .receipt: "kvitto på skärmen"
      case .telephone: "telefon"
      case .letter: "brev"
      case .email: "e-post"
      case .inPerson: "personligen"
      case .answer: "genom svaret"
      case .imported: "enligt det tidigare registret"
      }
    }
  }

  package let done: Doing
  package let means: Means

  package init(done: Doing, means: Means) {
    self.done = done
    self.means = means
  }
}
