import Testing

@testable import Mail

struct SMTPPatienceTests {
  private let start = ContinuousClock.now
  private let settings = SMTPSettings(host: "mail.tallsjo.example", timeout: .seconds(60))

  private func after(_ seconds: Int) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

  @Test func `a server that does not take the message is given up after the time that is set`() {
    let patience = SMTPPatience(settings, from: start)
    #expect(!patience.isOver(at: after(60)) && patience.isOver(at: after(61)))
  }

  @Test func `a server that has the message has ten minutes to answer, from when it had it`() {
    var patience = SMTPPatience(settings, from: start)
    patience.reach(.reply, at: after(50))
    #expect(!patience.isOver(at: after(650)) && patience.isOver(at: after(651)))
    // To be told of it again is no new start.
    patience.reach(.reply, at: after(600))
    #expect(patience.isOver(at: after(651)))
  }

  @Test func `nobody waits long for a good-bye`() {
    var patience = SMTPPatience(settings, from: start)
    patience.reach(.reply, at: after(1))
    patience.reach(.goodbye, at: after(2))
    #expect(!patience.isOver(at: after(12)) && patience.isOver(at: after(13)))
  }

  @Test func `the longest delivery holds the longest of all its parts`() {
    let parts = SMTPSettings.longestTimeout + SMTPSettings.standardReplyTimeout + .seconds(10)
    #expect(SMTPSettings.longestDelivery > parts)
    #expect(SMTPSettings.standardReplyTimeout >= .seconds(600))
  }
}
