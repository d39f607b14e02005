import Foundation
import Testing

@testable import Mail

struct MIMEMessageTests {
  @Test func `a message says who, when and that nobody wrote it by hand`() throws {
    let message = try message()
    #expect(message.header("Date") == "Tue, 24 Nov 2026 09:00:00 +0000")
    #expect(message.header("To") == "<asa@example.se>")
    #expect(message.header("Message-ID") == "<0191-a@tallsjo.example>")
    #expect(message.header("Auto-Submitted") == "auto-generated")
    #expect(message.header("MIME-Version") == "1.0")
    #expect(message.header("From")?.hasSuffix("<synpunkter@tallsjo.example>") == true)
  }

  @Test func `the plain text stands before the HTML, since a reader takes the last that it can show`() throws
  {
    let rendered = try message().rendered()
    let plain = try #require(rendered.firstRange(of: "text/plain; charset=utf-8"))
    let html = try #require(rendered.firstRange(of: "text/html; charset=utf-8"))
    #expect(plain.lowerBound < html.lowerBound)
    #expect(rendered.hasSuffix("--=_0191-a--\r\n"))
  }

  @Test(arguments: [
    "Hej\r\nBcc: alla@example.se", "Hej\nBcc: alla@example.se", "Hej\rBcc: alla@example.se",
    "Hej\u{0}\u{B}\u{C}Bcc: alla@example.se", "Hej\u{2028}Bcc: alla@example.se",
    "Hej\u{85}Bcc: alla@example.se", "Hej\r\n\r\n<script>", "Hej\r\n Bcc: alla@example.se",
  ])
  func `nothing in a subject or a name becomes a header`(text: String) throws {
    let message = try message(subject: text, fromName: text)
    #expect(message.header("Bcc") == nil)
    let names = message.headerLines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress",
        "MIME-Version", "Content-Language", "Content-Type",
      ])
  }

  @Test(arguments: [
    "asa@example.se\r\nRCPT TO:<alla@example.se>", "asa@example.se\n", "asa@example.se>", "<asa@example.se",
    "asa@example.se, alla@example.se", "asa", "@example.se", "asa@", "asa@a@b", "åsa@example.se",
    "asa@example.se\u{0}", "asa @example.se", "", "\"a b\"@example.se",
    String(repeating: "a", count: 65) + "@example.se",
    "a@" + String(repeating: "b", count: 300),
  ])
  func `what could be more than one address is none`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test(arguments: [
    "Vi har svarat på din synpunkt 2026-0147", "Ärende – “citat” 👩🏽‍🚒 och mer",
    String(repeating: "å", count: 500), "=?utf-8?B?aGVq?=", "plain and simple", "",
  ])
  func `a subject comes back as it was written, in lines that every server takes`(subject: String) throws {
    let message = try message(subject: subject)
    #expect(decodedWords(try #require(message.header("Subject"))) == subject)
    #expect(message.headerLines.allSatisfy { $0.utf8.count <= 78 })
    #expect(message.rendered().utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: [
    "Hej!\nFörsta\n\nAndra", "Slutar med mellanslag \n\tflik\t\nslut", "a=b=C3=A5", ".\n..\n.punkt",
    String(repeating: "lång rad utan slut ", count: 100), String(repeating: "x", count: 2000),
    "👨‍👩‍👧‍👦 åäö \u{FEFF}", "",
  ])
  func `a body comes back as it was written, in lines that every server takes`(body: String) throws {
    let encoded = QuotedPrintable.encoded(body)
    #expect(decodedQuotedPrintable(encoded) == body)
    #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(encoded.utf8.allSatisfy { $0 < 128 })
  }

  @Test func `any line break becomes the one of mail`() {
    #expect(QuotedPrintable.encoded("a\r\nb\rc\nd") == "a\r\nb\r\nc\r\nd")
  }

  @Test(arguments: [
    (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
    (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 +0000"), (4_107_542_400, "Mon, 1 Mar 2100 00:00:00 +0000"),
  ])
  func `a date is written as RFC 5322 says`(seconds: Int, text: String) {
    #expect(MessageDate.text(Date(timeIntervalSince1970: Double(seconds))) == text)
  }
}
