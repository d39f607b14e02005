import Domain
import Foundation
import HTTPTypes
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct MailLogPageTests {
  private func fail(_ site: TestSite, _ mail: @escaping @Sendable (Date) -> OutgoingMail) async throws {
    try await site.world.operations.database.write { transaction in
      let (store, now, lease) = (OutgoingMailStore(transaction), transaction.now, RowID.unordered())
      try store.enqueue(mail(now))
      guard let (claimed, _) = try store.claim(lease, until: now + 60, at: now) else {
        throw NotReadable(text: "no mail")
      }
      try store.end(claimed.id, lease: lease, as: .failed, failure: .unanswered, at: now)
    }
  }

  @Test func `failed mail about no case has a button, or says what to do instead`() async throws {
    try await withSite { site async throws in
      let officer = site.world.officer.id
      try await fail(site) { now in
        OutgoingMail(
          id: RowID(rawValue: "improvement"), kind: .improvement, staff: officer,
          recipient: "olle@tallsjo.example", madeAt: now, goodUntil: now + 3600)
      }
      try await fail(site) { now in
        OutgoingMail(
          id: RowID(rawValue: "account"), kind: .written, staff: officer, recipient: "olle@tallsjo.example",
          message: MailMessage(subject: "Nytt lösenord", text: "hemligt", html: "<p>hemligt</p>"),
          madeAt: now, goodUntil: now + 3600)
      }
      let (cookie, csrf) = try await site.logIn("admin")
      let page = try await site.get("/desk/utskick?state=failed", cookie: cookie).text
      // An administrator sees that it failed, and not to whom it was.
      #expect(
        page.contains("Påminnelse om en åtgärd") && !page.contains("påminnelse om en åtgärd, Olle Öberg"))
      #expect(page.contains("Det kan ha kommit fram."))
      #expect(page.contains("personen be om en ny länk."))
      #expect(!page.contains("/desk/utskick/account/skicka-om") && !page.contains("hemligt"))
      let again = try await site.post(
        "/desk/utskick/improvement/skicka-om", ["csrf": csrf], cookie: cookie)
      #expect(again.headers[.location] == "/desk/utskick?klart=om")
    }
  }

  @Test func `what is left when all is sent again is told of one and of several`() async throws {
    try await withSite { site async throws in
      let (cookie, _) = try await site.logIn("admin")
      for (left, those) in [(1, "det"), (2, "de")] {
        let page = try await site.get("/desk/utskick?klart=alla&om=1&kvar=\(left)", cookie: cookie).text
        #expect(page.contains("1 utskick skickas om. \(left) ligger kvar: mottagaren vet redan"))
        #expect(page.contains("eller så går \(those) inte att skicka om."))
      }
      let page = try await site.get("/desk/utskick?klart=alla&om=2&kvar=0", cookie: cookie).text
      #expect(page.contains("2 utskick skickas om.") && !page.contains("ligger kvar"))
    }
  }

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
