import Domain
import Mail
import Operations
import TestSupport
import Testing

/// What the preview shows is what is sent.
struct PreviewAnswerTests {
  private static let answer = "  Lampan lyser <igen>.\n\nTack!  "

  @Test(
    arguments: TestEngine.allCases,
    [("sv", ContentMark.sensitive), ("sv", .harmless), ("en", .sensitive), ("en", .harmless)])
  func `the preview's mail is the mail that is sent, word for word`(
    engine: TestEngine, item: (String, ContentMark)
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (language, mark) = item
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let number = try await mail.registerEmail(language: language)
      try await mail.send()
      if mark == .harmless { _ = try await verbs.markContent(number, as: .harmless, actor: actor) }
      let preview = try await verbs.previewAnswer(number, text: Self.answer, actor: actor)
      #expect(try await mail.log().count == 1)
      #expect(try await mail.town.file(number).answers.isEmpty)
      _ = try await verbs.answer(number, text: Self.answer, actor: actor)
      try await mail.send()
      let sent = try #require(mail.server.taken.last)
      let shown = try #require(preview.sender.mail)
      #expect(preview.sender.way == .mail(to: sent.to.text))
      #expect(shown.subject == sent.subject && shown.text == sent.text)
      #expect(shown.html == sent.html && shown.language == sent.language)
      #expect(sent.text.contains("Lampan") == (mark == .harmless))
      #expect(preview.sender.answerStandsInMail == (mark == .harmless))
      let stored = try await mail.town.file(number).text(.answer)
      #expect(preview.text == stored)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where no mail is sent the preview says who tells the sender, as it then happens`(engine: TestEngine)
    async throws
  {
    let cases: [(OutgoingSettings.Delivery, Channel, Contact, SenderProfile.Wish, SenderWay)] = [
      (.off, .email, Contact(name: "Åsa", email: "asa@example.se"), .answer, .desk),
      (.on, .letter, Contact(name: "Åsa", address: "Storgatan 1"), .answer, .desk),
      (.on, .email, Contact(name: "Åsa", email: "asa@example.se"), .noAnswer, .noAnswerWanted),
    ]
    for (delivery, channel, contact, wish, way) in cases {
      try await MailTown.with(engine, delivery: delivery) { mail in
        let actor = Actor.staff(mail.town.officer)
        let number = try await mail.register(channel, contact: contact, wish: wish)
        let preview = try await mail.operations.previewAnswer(number, text: Self.answer, actor: actor)
        #expect(preview.sender.way == way && preview.sender.mail == nil)
        _ = try await mail.operations.answer(number, text: Self.answer, actor: actor)
        let told = try await mail.tasks(of: number).filter { $0.kind == .tellSender }
        #expect(told.count == (way == .desk ? 1 : 0))
        #expect(try await mail.log().allSatisfy { $0.kind != .answered })
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the senders of duplicates are previewed each by their own way, and never get the answer in a mail`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, actor) = (mail.operations, Actor.staff(mail.town.officer))
      let main = try await mail.town.submitAnonymously()
      let duplicate = try await mail.registerEmail()
      _ = try await verbs.markContent(duplicate, as: .harmless, actor: actor)
      _ = try await verbs.answer(duplicate, text: "Ett äldre svar.", actor: actor)
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      try await mail.send()
      let preview = try await verbs.previewAnswer(main, text: Self.answer, actor: actor)
      #expect(preview.sender.way == .receiptCode)
      _ = try await verbs.answer(main, text: Self.answer, actor: actor)
      try await mail.send()
      let (shown, sent) = (preview.duplicates.first?.mail, mail.server.taken.last)
      #expect(preview.duplicates.map(\.number) == [duplicate])
      #expect(shown?.text == sent?.text && shown?.subject == sent?.subject && shown != nil)
      #expect(sent?.text.contains("äldre") == false && sent?.text.contains("Lampan") == false)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of a duplicate that is opened only after saying why, the preview shows no address`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, town, actor) = (mail.operations, mail.town, Actor.staff(mail.town.manager))
      let own = try await verbs.addStaff(
        username: "nora", name: "Nora Lind", role: .officer, placement: town.north.placement,
        password: TestMunicipality.password)
      let (main, duplicate) = (try await mail.registerEmail(), try await mail.registerEmail())
      try await verbs.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      _ = try await verbs.merge(duplicate, into: main, actor: actor)
      let preview = try await verbs.previewAnswer(main, text: Self.answer, actor: actor)
      #expect(preview.duplicates.isEmpty && preview.unseen == 1)
      let units = try await verbs.previewAnswer(main, text: Self.answer, actor: .staff(own))
      #expect(units.duplicates.map(\.number) == [duplicate] && units.unseen == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what cannot be an answer, or is not theirs to answer, has no preview`(engine: TestEngine) async throws
  {
    try await MailTown.with(engine) { mail in
      let number = try await mail.registerEmail()
      await #expect(throws: Problem(.invalid, .answerMissing, field: "text")) {
        try await mail.operations.previewAnswer(number, text: " ", actor: .staff(mail.town.officer))
      }
      for member in [mail.town.teacher, mail.town.strategist, mail.town.administrator] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await mail.operations.previewAnswer(number, text: "Hej", actor: .staff(member))
        }
      }
    }
  }
}
