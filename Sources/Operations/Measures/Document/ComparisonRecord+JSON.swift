import Domain

/// The document as JSON: the comparison in the shape that scripts rely on (interface.md), and after it what only the
/// document has. Unrounded, and the same text for the same values.
extension ComparisonRecord {
  package var json: OrderedJSON { json(dated: true) }

  /// The same without the days that it was made and its values were read on.
  var undated: OrderedJSON { json(dated: false) }

  private func json(dated: Bool) -> OrderedJSON {
    let head: OrderedJSON = [
      "set": .string(set),
      "year": .integer(year),
      "municipality": Self.party(municipality),
      "network": [
        "name": .string(network.name), "members": .array(network.members.map { .string($0.rawValue) }),
        "title": .string(network.title),
      ],
      "measures": .array(measures.map { dated ? $0.json : $0.undated }),
      "kind": .string(kind.rawValue),
      "setTitle": .string(setTitle),
    ]
    let day = dated ? [OrderedJSON.Member(key: "madeOn", value: .string(madeOn.description))] : []
    let numbers =
      presumedNumbers.map { [OrderedJSON.Member(key: "presumedNumbers", value: .string($0))] } ?? []
    return head + day + numbers + [
      OrderedJSON.Member(key: "areas", value: .array(areas.map(Self.party))),
      OrderedJSON.Member(key: "contributions", value: .array(contributions.map(Self.contribution))),
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
