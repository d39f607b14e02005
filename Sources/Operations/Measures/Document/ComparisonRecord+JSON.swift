import Domain

/// The document as JSON: the comparison in the shape that scripts rely on (interface.md), and after it what only the
/// document has. Unrounded, and the same text for the same values.
extension ComparisonRecord {
  package var json: OrderedJSON {
    [
      "set": .string(set),
      "year": .integer(year),
      "municipality": Self.party(municipality),
      "network": [
        "name": .string(network.name), "members": .array(network.members.map { .string($0.rawValue) }),
        "title": .string(network.title),
      ],
      "measures": .array(measures.map(\.json)),
      "kind": .string(kind.rawValue),
      "setTitle": .string(setTitle),
      "madeOn": .string(madeOn.description),
      "areas": .array(areas.map(Self.party)),
      "contributions": .array(contributions.map(Self.contribution)),
    ]
  }

  private static func party(_ party: Party) -> OrderedJSON {
    ["id": .string(party.id.rawValue), "title": .string(party.title)]
  }

  private static func contribution(_ item: Contribution) -> OrderedJSON {
    [
      "municipality": .string(item.municipality.rawValue), "analyses": .integer(item.analyses),
      "sentBy": .optional(item.sentBy), "sentOn": .optional(item.sentOn?.description),
    ]
  }
}
