/// Draws senders who do not exist: common names in new pairs, addresses that nobody can have (example.org and
/// example.com, RFC 2606), and mobile numbers that Post- och telestyrelsen sets aside for fiction.
struct DemoSenders: Sendable {
  private var taken: Set<String> = []

  mutating func contact(
    for channel: DemoChannel, speaker: DemoSpeaker, from random: inout DemoRandom
  ) -> DemoContact {
    let name = newName(for: speaker, from: &random)
    return switch reach(for: channel, from: &random) {
    case .email: DemoContact(name: name, email: email(of: name, from: &random))
    case .telephone: DemoContact(name: name, telephone: telephone(from: &random))
    case .address: DemoContact(name: name, address: address(from: &random))
    }
  }

  private enum Reach { case email, telephone, address }

  private func reach(for channel: DemoChannel, from random: inout DemoRandom) -> Reach {
    switch channel {
    case .telephone: .telephone
    case .email, .meeting: .email
    case .letter: .address
    case .form: random.value(weighted: [(.address, 6), (.telephone, 2), (.email, 2)], otherwise: .address)
    case .web, .visit: random.value(weighted: [(.email, 7), (.telephone, 3)], otherwise: .email)
    }
  }

  private mutating func newName(for speaker: DemoSpeaker, from random: inout DemoRandom) -> String {
    let firstNames = speaker == .newcomer ? Self.newcomers.first : Self.firstNames + Self.newcomers.first
    let lastNames = speaker == .newcomer ? Self.newcomers.last : Self.lastNames + Self.newcomers.last
    while true {
      let name = random.element(of: firstNames) + " " + random.element(of: lastNames)
      if taken.insert(name).inserted { return name }
    }
  }

  private func email(of name: String, from random: inout DemoRandom) -> String {
    let domain = random.chance(percent: 60) ? "example.org" : "example.com"
    let letters = name.lowercased().map { Self.plainLetters[$0] ?? $0 }
    return String(letters) + "@" + domain
  }

  private func telephone(from random: inout DemoRandom) -> String {
    "070-174 06 \(random.number(in: 10...99))"
  }

  private func address(from random: inout DemoRandom) -> String {
    "\(random.element(of: DemoSlots.streets)) \(random.number(in: 1...48)), 999 99 Tallsjö"
  }

  private static let plainLetters: [Character: Character] = [
    "å": "a", "ä": "a", "ö": "o", "á": "a", "é": "e", "ü": "u", "ï": "i", "č": "c", " ": ".",
  ]

  private static let firstNames = [
    "Anna", "Erik", "Kerstin", "Lars", "Ingrid", "Sven", "Margareta", "Olof", "Elsa", "Nils", "Birgitta",
    "Göran",
    "Sara", "Johan", "Emma", "Viktor", "Linnéa", "Hugo", "Ebba", "Axel", "Märta", "Arvid", "Laila", "Jouni",
    "Elle", "Ánte", "Aino", "Pekka",
  ]

  private static let lastNames = [
    "Tallberg", "Rönnmark", "Myrberg", "Sjölander", "Åkerlund", "Norrgren", "Grankvist", "Björkdahl",
    "Lövmark",
    "Stenudd", "Häggmyr", "Videgård", "Forsberg", "Ekvall", "Nordin", "Hedlund", "Sandin", "Wiklund", "Öberg",
    "Brolund", "Kuoljok", "Länta", "Niemi", "Lahtinen",
  ]

  private static let newcomers = (
    first: [
      "Fatima", "Yusuf", "Selam", "Dawit", "Olena", "Andrij", "Nadia", "Karim", "Zahra", "Reza", "Mei",
      "Tuan",
    ],
    last: ["Warsame", "Tekle", "Bondarenko", "Rahimi", "Nguyen", "Aziz", "Kovač", "Hamid"]
  )
}

/// A named sender and the one way to reach them.
package struct DemoContact: Hashable, Sendable {
  package let name: String
  package let email: String?
  package let telephone: String?
  package let address: String?

  init(name: String, email: String? = nil, telephone: String? = nil, address: String? = nil) {
    self.name = name
    self.email = email
    self.telephone = telephone
    self.address = address
  }
}
