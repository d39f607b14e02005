import Domain
import Storage

extension Operations {
  /// How good suggestions learnt from the register's own cases are: from the earlier `share` of them, asked about the
  /// rest. What may be a complaint about a member of staff is in neither part.
  package func measureRouting(learning share: Double) async throws -> RoutingMeasure {
    let examples = try await database.read { transaction in
      let chart = try OrganisationStore(transaction).chart()
      return try RoutingLessonStore(transaction).placedByPeople().compactMap {
        found -> RoutingMeasure.Example? in
        let texts = try TextStore(transaction).all(of: found.id)
        let item = RoutingItem(found.classification, channel: found.channel, texts: texts)
        guard !item.text.isEmpty, !StaffComplaintSign.isPossible(in: item),
          let place = chart.successor(of: found.classification.placement, on: transaction.today)
        else { return nil }
        return RoutingMeasure.Example(words: LearntWord.all(of: item), place: place)
      }
    }
    return RoutingMeasure(examples, learning: share)
  }
}
