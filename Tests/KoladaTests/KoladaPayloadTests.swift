import Domain
import Foundation
import Kolada
import Testing

struct KoladaPayloadTests {
  private func payload(_ json: String) throws -> KoladaPayload {
    try KoladaPayload(Data(json.utf8), named: "svar.json")
  }

  private func fault(_ json: String) -> String? {
    do {
      _ = try payload(json)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func value(_ part: String, period: String = "2022") -> String {
    #"{"values":[{"kpi":"N15428","municipality":"2326","period":\#(period),"values":[\#(part)]}]}"#
  }

  @Test func `the gender is told by its letter and never by its place`() throws {
    let read = try payload(
      value(
        #"{"gender":"M","count":1,"status":"","value":80.5,"isdeleted":false},"#
          + #"{"gender":"T","count":1,"status":"","value":81,"isdeleted":false}"#))
    #expect(read.values.map(\.gender) == [.men, .total])
    #expect(read.values.map(\.content) == [.number(80.5), .number(81)])
    #expect(read.values.first?.holder == .area("2326") && read.values.first?.year == 2022)
  }

  @Test func `null, deleted and a status are kept apart`() throws {
    let read = try payload(
      value(
        #"{"gender":"T","count":0,"status":"Not applicable","value":null},"#
          + #"{"gender":"K","count":1,"status":"","value":null,"isdeleted":true},{"gender":"M"}"#))
    #expect(read.values.map(\.content) == [.missing, .deleted, .missing])
    #expect(read.values.map(\.status) == ["Not applicable", "", ""])
    #expect(read.values.map(\.count) == [0, 1, nil])
  }

  @Test(arguments: ["\"is_deleted\":1", "\"is_deleted\":true", "\"isdeleted\":true", "\"isdeleted\":1"])
  func `what was taken back is told by either version's word for it`(word: String) throws {
    let read = try payload(value(#"{"gender":"T","count":1,"status":"","value":null,\#(word)}"#))
    #expect(read.values.map(\.content) == [.deleted])
  }

  @Test func `an answer of version 2 is read too`() throws {
    let read = try payload(
      #"{"values":[{"kpi":"N15428","municipality":"0180","period":"2014","values":[{"gender":"T","value":9,"is_deleted":0}]}],"#
        + #""next_page":"http://127.0.0.1/v2/data?page=2"}"#)
    #expect(read.values.first?.holder == .area("0180") && read.values.first?.year == 2014)
    #expect(read.next == "http://127.0.0.1/v2/data?page=2")
  }

  @Test func `measures, areas, groups and units are told apart by what they have`() throws {
    let read = try payload(
      #"""
      [{"id":"N15428","title":"Behöriga","description":"Källa: SCB","is_divided_by_gender":1,"publ_period":"2025"},
       {"id":"2326","title":"Berg","type":"K"},
       {"id":"G33630","title":"Jämtlands läns kommuner","members":[{"member_id":"2326","member_title":"Berg"}]},
       {"id":"V15E232600101","title":"Svegs skola","municipality":"2361"}]
      """#)
    #expect(read.kpis.map(\.isDividedByGender) == [true] && read.kpis.first?.latestYear == "2025")
    #expect(
      read.areas == [
        try JSONDecoder().decode(
          KoladaArea.self, from: Data(#"{"id":"2326","title":"Berg","type":"K"}"#.utf8))
      ])
    #expect(read.groups.first?.members.map(\.id) == ["2326"])
    #expect(read.units.first?.municipality == "2361")
  }

  @Test(arguments: [
    ("JÃ¤mtlands lÃ¤ns kommuner", "Jämtlands läns kommuner"), ("Ã–stersund â€“ Ã…re", "Östersund – Åre"),
    ("Jämtlands läns kommuner", "Jämtlands läns kommuner"), ("Kommuner", "Kommuner"),
    ("Ã och ä är inte dubbelt", "Ã och ä är inte dubbelt"), ("€uro", "€uro"),
  ])
  func `a text that was encoded twice is read as it was meant, and others as they are`(
    sent: String, meant: String
  ) throws {
    let read = try payload(
      #"[{"id":"G33630","title":"\#(sent)","members":[{"member_id":"2326","member_title":"\#(sent)"}]},"#
        + #"{"id":"N15428","title":"\#(sent)","description":"\#(sent)","is_divided_by_gender":true}]"#)
    #expect(read.groups.first?.title == meant && read.groups.first?.members.first?.title == meant)
    #expect(read.kpis.first?.title == meant && read.kpis.first?.definition == meant)
  }

  @Test func `a payload that is cut off is named and nothing of it is read`() {
    let whole = value(#"{"gender":"T","value":81}"#)
    #expect(fault(String(whole.dropLast(12))) == "svar.json: it is no whole JSON: cut off, or something else")
    #expect(
      fault("<html>502 Bad Gateway</html>") == "svar.json: it is no whole JSON: cut off, or something else")
  }

  @Test func `a wrong type, an unknown gender and a year that is none are named with their place`() throws {
    let wrongType = try #require(fault(value(#"{"gender":"T","value":"81"}"#)))
    #expect(wrongType.hasPrefix("svar.json: values[0].values[0].value: "))
    #expect(
      fault(value(#"{"gender":"F","value":81}"#))
        == "svar.json: values[0].values[0].gender: the gender F is none of T, K and M")
    #expect(fault(value(#"{"gender":"T"}"#, period: "22")) == "svar.json: values[0].period: 22 is no year")
    #expect(
      fault(value(#"{"gender":"T","value":1},{"gender":"T","value":2}"#))
        == "svar.json: values[0].values: a gender occurs twice")
    #expect(
      fault(#"{"values":[{"id":"x"}]}"#)
        == "svar.json: values[0]: this is no object that Kolada is known to send")
    #expect(fault(#"{"detail":"Not found"}"#)?.hasSuffix("values is missing") == true)
  }
}
