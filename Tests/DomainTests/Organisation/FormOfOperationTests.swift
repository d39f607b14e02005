import Domain
import Testing

struct FormOfOperationTests {
  @Test(arguments: [
    FormOfOperation.own, .municipalCompany(name: "Östersunds Bostäder AB"),
    .privateProvider(name: "Omsorg AB"),
  ])
  func `its words give it back`(operation: FormOfOperation) {
    #expect(FormOfOperation(word: operation.word, operatorName: operation.operatorName) == operation)
    #expect(FormOfOperation(text: operation.text) == operation)
  }

  @Test(arguments: [
    ("", nil), ("Own", nil), ("cooperative", nil), ("own", "Omsorg AB"), ("privateProvider", nil),
    ("municipalCompany", nil),
  ])
  func `what it is never kept as is nothing, and no guess`(word: String, name: String?) {
    #expect(FormOfOperation(word: word, operatorName: name) == nil)
    #expect(FormOfOperation(text: [word, name].compactMap { $0 }.joined(separator: " ")) == nil)
  }
}
