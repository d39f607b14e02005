/// The invented places, days and people that fill a text's slots, so that one text becomes several cases.
struct DemoSlots: Sendable {
  private let values: [String: String]

  init(drawnFrom random: inout DemoRandom) {
    let person = Self.people[random.number(in: 0...Self.people.count - 1)]
    var values: [String: String] = [:]
    for (slot, choices) in Self.choices {
      values[slot] = random.element(of: choices)
    }
    values["anhörig"] = person.relative
    values["barn"] = person.child
    values["hon"] = person.subject
    values["henne"] = person.object
    values["hennes"] = person.possessive
    self.values = values
  }

  /// The text with its slots filled. A slot with a capital, `{Dag}`, gets the value with a capital.
  func fill(_ text: String) -> String {
    var filled = ""
    for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        filled += part
        continue
      }
      filled += value(of: String(part[..<end])) + part[part.index(after: end)...]
    }
    return filled
  }

  private func value(of slot: String) -> String {
    let lowercased = slot.lowercased()
    let value = values[lowercased] ?? "{\(slot)}"
    return slot == lowercased ? value : value.prefix(1).uppercased() + value.dropFirst()
  }

  /// In a fixed order, since every draw moves the generator on.
  private static let choices: [(slot: String, values: [String])] = [
    ("gata", streets),
    ("by", villages),
    ("park", ["Furuparken", "Strandparken", "Sågparken", "Lavparken", "Rallarparken", "Kvarnparken"]),
    ("skola", ["Tallsjöskolan", "Kvarnbyskolan", "Rörtjärnsskolan", "Sågbäcksskolan"]),
    ("åk", ["ettan", "tvåan", "trean", "fyran", "femman", "sexan"]),
    ("avdelning", ["Blåbäret", "Tranbäret", "Hjortronet", "Åkerbäret"]),
    ("boende", ["Näckrosen", "Vassviken", "Bryggan", "Svanen"]),
    (
      "dag", ["måndags", "tisdags", "onsdags", "torsdags", "fredags", "lördags", "söndags"].map { "i \($0)" }
    ),
    ("vardag", ["måndags", "tisdags", "onsdags", "torsdags", "fredags"].map { "i \($0)" }),
    ("veckodag", ["måndag", "tisdag", "onsdag", "torsdag", "fredag"]),
    (
      "morgon",
      ["klockan sju", "halv åtta", "kvart i åtta", "klockan åtta", "tjugo över sju", "kvart över sju"]
    ),
    ("kväll", ["klockan sex", "halv sju", "klockan sju", "halv åtta", "klockan åtta"]),
    ("antal", ["tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]),
    ("bygge", ["en rymdstation", "en drake", "ett slott", "en fiskebåt", "en vulkan", "en tågstation"]),
  ]

  static let streets = [
    "Björkvägen", "Storgatan", "Sågverksgatan", "Skolgatan", "Lavgränd", "Myrstigen", "Prästgatan",
    "Rallarvägen",
    "Timmervägen", "Hjortronvägen", "Orrvägen", "Tjädervägen", "Järnvägsgatan", "Strandvägen", "Kyrkgatan",
    "Smedjegatan",
  ]

  private static let villages = [
    "Lavnäset", "Rörtjärn", "Hökviken", "Mellanbodarna", "Stennäset", "Övertallen", "Tallbyn", "Gräsmyren",
    "Finntjärnen", "Mörtsele", "Kvarnberget", "Smedjeviken",
  ]

  private struct Person {
    let relative, child, subject, object, possessive: String

    static func woman(_ relative: String) -> Person {
      Person(relative: relative, child: "dotter", subject: "hon", object: "henne", possessive: "hennes")
    }

    static func man(_ relative: String) -> Person {
      Person(relative: relative, child: "son", subject: "han", object: "honom", possessive: "hans")
    }
  }

  private static let people: [Person] = [
    .woman("mamma"), .man("pappa"), .woman("mormor"), .man("morfar"), .woman("farmor"), .man("farfar"),
    .woman("moster"), .man("farbror"),
  ]
}
