import Domain
import Operations

extension CaseBeside {
  init(_ file: CaseFile) {
    let words = HandingOnWords(file: file)
    let isMerged = file.value.mergedInto != nil
    let canAnswer = !isMerged && CaseLifecycle.next(file.value.state, .answered) != nil
    self.init(
      merged: file.handingOn.main(of: file.value).map {
        PageLink(label: $0.description, address: "/desk/arenden/\($0)")
      }, mergedUnseen: isMerged && file.handingOn.main(of: file.value) == nil,
      withheld: file.handingOn.withheld?.problem.swedish,
      version: String(file.value.version), awaited: isMerged ? [] : words.questions,
      links: (canAnswer
        ? [PageLink(label: "Svara med mall och förhandsgranska", address: words.address + "/svara")] : [])
        + [
          PageLink(
            label: "Lämna vidare, fråga någon, slå ihop eller dela upp", address: words.address + "/vidare",
            key: "v")
        ])
  }
}
