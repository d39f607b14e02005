/// Numbers of cases by kind.
package struct KindCounts: Sendable, Equatable {
  package private(set) var complaint = 0
  package private(set) var compliment = 0
  package private(set) var suggestion = 0
  package private(set) var question = 0

  package static let zero = KindCounts()

  package var all: Int { complaint + compliment + suggestion + question }

  package subscript(kind: Kind) -> Int {
    switch kind {
    case .complaint: complaint
    case .compliment: compliment
    case .suggestion: suggestion
    case .question: question
    }
  }

  mutating func add(_ kind: Kind) {
    switch kind {
    case .complaint: complaint += 1
    case .compliment: compliment += 1
    case .suggestion: suggestion += 1
    case .question: question += 1
    }
  }

  static func += (counts: inout KindCounts, other: KindCounts) {
    counts.complaint += other.complaint
    counts.compliment += other.compliment
    counts.suggestion += other.suggestion
    counts.question += other.question
  }
}
