import Hummingbird
import Testing

@testable import Web

@Suite struct MultipartFormTests {
  private let boundary = "----gräns7"

  private func form(_ text: String) throws -> MultipartForm {
    try MultipartForm(Array(text.replacing("\n", with: "\r\n").utf8), boundary: boundary)
  }

  private let whole = """
    ------gräns7
    Content-Disposition: form-data; name="csrf"

    a1
    ------gräns7
    Content-Disposition: form-data; name="file"; filename="analyser-åre.json"
    Content-Type: application/json

    {"två":
    "rader"}
    ------gräns7--

    """

  @Test func `fields and files are told apart, and a file keeps its bytes`() throws {
    let parts = try form(whole).parts
    #expect(parts.map(\.name) == ["csrf", "file"] && parts.map(\.fileName) == [nil, "analyser-åre.json"])
    #expect(parts.map { String(decoding: $0.content, as: UTF8.self) } == ["a1", "{\"två\":\r\n\"rader\"}"])
  }

  @Test(arguments: [
    "", "hej", "------gräns7", "------gräns7\n------gräns7--", "------gräns7\n\n\n------gräns7--\n",
    "------gräns7\nContent-Disposition: form-data\n\na1\n------gräns7--\n",
    "------gräns7\nContent-Disposition: form-data; name=\"csrf\"\n\na1\n------gräns7",
  ])
  func `a body that is cut off or says nothing of its parts is refused`(text: String) {
    #expect(throws: HTTPError.self) { try form(text) }
  }

  @Test(arguments: [
    #"Content-Disposition: form-data; name="file"; filename="a;b.json""#,
    #"CONTENT-DISPOSITION: form-data;NAME="file"; FileName="a;b.json""#,
    #"Content-Disposition:form-data; filename="a;b.json" ; name=file"#,
  ])
  func `what a part is called is read however it is written`(header: String) throws {
    let parts = try form("------gräns7\n\(header)\n\na1\n------gräns7--\n").parts
    #expect(parts.map(\.name) == ["file"] && parts.map(\.fileName) == ["a;b.json"])
  }

  @Test func `a backslash in a file's name is kept, and so are words like a parameter's`() throws {
    let header = #"Content-Disposition: form-data; filename="C:\ny; name=x\"; name="file""#
    let parts = try form("------gräns7\n\(header)\n\na1\n------gräns7--\n").parts
    #expect(parts.map(\.name) == ["file"] && parts.map(\.fileName) == [#"C:\ny; name=x\"#])
  }

  @Test func `wherever a body is cut off, it is refused and nothing else happens`() {
    let bytes = Array(whole.replacing("\n", with: "\r\n").utf8)
    for length in 0..<(bytes.count - 4) {
      #expect(throws: HTTPError.self) { try MultipartForm(Array(bytes.prefix(length)), boundary: boundary) }
    }
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=x7", "x7"),
    ("multipart/form-data; charset=utf-8; boundary=\"x 7\"", "x 7"),
    ("Multipart/Form-Data; boundary=X7; a=b", "X7"), ("multipart/form-data", nil),
    ("multipart/form-data;BOUNDARY=x7", "x7"), ("multipart/form-data; boundary=\"x;7\"; a=b", "x;7"),
    ("multipart/form-data; a=\"; boundary=no\"; boundary=x7", "x7"),
    ("multipart/form-data; xboundary=no; boundary=x7", "x7"), ("multipart/form-data7; boundary=x7", nil),
    ("multipart/form-data; boundary=", nil), ("application/x-www-form-urlencoded; boundary=x", nil),
  ])
  func `the boundary stands in the header`(type: String, boundary: String?) {
    #expect(MultipartForm.boundary(in: type) == boundary)
  }

  @Test(arguments: [
    ("analyser.json", "analyser.json"), (#"C:\Mina dokument\åre.json"#, "åre.json"),
    ("/home/anna/åre.json", "åre.json"), ("a\u{0}b\u{1b}.json", "ab.json"), ("/", "fil utan namn"),
  ])
  func `a file has its own name, without folders and signs that cannot be shown`(given: String, name: String)
  {
    let part = MultipartForm.Part(name: "file", fileName: given, content: [1])
    #expect(UploadedFile(part)?.name == name)
  }

  @Test func `where no file was chosen there is none`() {
    #expect(UploadedFile(MultipartForm.Part(name: "file", fileName: "", content: []))?.name == nil)
    #expect(UploadedFile(MultipartForm.Part(name: "file", fileName: nil, content: [1]))?.name == nil)
  }
}
