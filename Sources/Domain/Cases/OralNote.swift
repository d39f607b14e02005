/// How a spoken item was written down (förvaltningslagen 27 §).
package struct OralNote: Sendable, Equatable {
  package enum ReadBack: String, Sendable {
    case done, notDone
  }

  package let receivedBy: String
  package let readBack: ReadBack

  package init(receivedBy: String, readBack: ReadBack) {
    self.receivedBy = receivedBy
    self.readBack = readBack
  }
}
