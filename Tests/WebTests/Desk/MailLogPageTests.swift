import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

struct MailLogPageTests {
  @Test func `a reminder in the evening is said to leave in office hours`() async throws {
    try await withSite { site async throws in
      let (world, now) = (site.world, site.world.clock.now)
      try await world.operations.database.write { transaction in
        try OutgoingMailStore(transaction).enqueue(
          OutgoingMail(
            id: .ordered(at: now), kind: .digest, staff: world.officer.id, recipient: "olle@tallsjo.example",
            madeAt: now, goodUntil: now + 24 * 3600))
      }
      for (hour, said) in [(15, "Skickas inom kort."), (20, "Skickas på kontorstid.")] {
        world.clock.now = SwedishTime.instant(at: world.today, hour: hour)
        let (cookie, _) = try await site.logIn("rakel")
        let page = try await site.get("/desk/utskick", cookie: cookie)
        #expect(page.status == .ok && page.text.contains(said), "\(hour)")
      }
    }
  }
}
