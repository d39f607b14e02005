import Domain
import Hummingbird
import Operations

extension Site {
  /// The first page of the measures: all that the municipality has of its own.
  func showMeasures(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let shelf = try await operations.measureShelf(for: member)
    return try await measurePage(MeasureDeskPage(shelf, for: member), request, context)
  }
}

extension MeasureDeskPage {
  init(_ shelf: MeasureShelf, for member: StaffMember) {
    let filling = MeasureDeskFilling(shelf: shelf, mayEdit: Access.permitsMeasures(member, .edit))
    self.init(
      lead: "Det som kommunen mäter, rapporterar och jämför själv, bredvid det som finns i Kolada.",
      parts: filling.parts)
  }
}

/// The lists of the first page, and what each person may begin with there.
private struct MeasureDeskFilling {
  let shelf: MeasureShelf
  let mayEdit: Bool

  var parts: [MeasureDeskPart] {
    mayEdit ? [rounds, measures, sets, groups, service] : [rounds, measures]
  }

  private func links(_ links: PageLink...) -> [PageLink] { mayEdit ? links : [] }

  private var rounds: MeasureDeskPart {
    MeasureDeskPart(
      id: "insamlingar", heading: "Insamlingar",
      lead: "Varje höst samlar ni in det som kommunen rapporterar själv. Var och en ser vad som är kvar.",
      links: links(PageLink(label: "Lägg upp en insamling", address: "\(MeasureAddress.desk)/insamling/ny"))
        + [PageLink(label: "Alla egna uppgifter", address: MeasureAddress.figures)],
      rows: shelf.rounds.map { progress in
        let (left, all) = (progress.left.count, progress.lines.count)
        return MeasureDeskRow(
          name: "Insamlingen \(progress.round.year)", address: MeasureAddress.round(progress.round.year),
          note: MeasureRoundFilling.reported(all - left, of: all),
          mark: MeasureRoundFilling.mark(progress, today: shelf.names.today))
      }, none: "Ingen insamling är upplagd.")
  }

  private var measures: MeasureDeskPart {
    MeasureDeskPart(
      id: "egna-matt", heading: "Egna mått",
      lead: "Mått som inte finns i Kolada. Några räknas ur en checklista eller ur den egna servicemätningen.",
      links: links(PageLink(label: "Skriv ett nytt mått", address: "\(MeasureAddress.desk)/eget/ny")),
      rows: shelf.measures.map { id, now in
        let isIndex = shelf.withChecklist.contains(id)
        return MeasureDeskRow(
          name: now.content.title, address: MeasureAddress.own(id),
          note: [id.rawValue, now.content.unit, isIndex ? "räknas ur en checklista" : ""]
            .filter { !$0.isEmpty }.joined(separator: ", "),
          mark: now.content.closing.map { StateMark("Stängt efter \($0.after)", .neutral) })
      }, none: "Kommunen har inga egna mått.")
  }

  private var sets: MeasureDeskPart {
    MeasureDeskPart(
      id: "samlingar", heading: "Egna måttsamlingar",
      lead:
        "Mått ur Kolada och egna, som jämförs tillsammans.",
      links: links(PageLink(label: "Sätt ihop en samling", address: "\(MeasureAddress.desk)/samling/ny")),
      rows: shelf.sets.map { word, version in
        MeasureDeskRow(
          name: version.content.title, address: MeasureAddress.set(word),
          note: "\(word), \(version.content.items.count) mått",
          mark: Self.closed(version.content.standing))
      }, none: "Kommunen har inga egna samlingar.")
  }

  private var groups: MeasureDeskPart {
    MeasureDeskPart(
      id: "grupper", heading: "Egna jämförelsegrupper",
      lead: "Kommuner att jämföra sig med, utöver Nornorna, länet, liknande kommuner och SKR:s grupper.",
      links: links(PageLink(label: "Lägg till en grupp", address: "\(MeasureAddress.desk)/grupp/ny")),
      rows: shelf.groups.map { id, version in
        MeasureDeskRow(
          name: version.content.name, address: MeasureAddress.group(id),
          note: version.content.members.compactMap { AreaCatalogue.area($0)?.title }
            .joined(separator: ", "),
          mark: Self.closed(version.content.standing))
      }, none: "Kommunen har inga egna grupper.")
  }

  private var service: MeasureDeskPart {
    MeasureDeskPart(
      id: "servicematning", heading: "Egen servicemätning",
      lead:
        "Provsamtal och provmejl efter protokoll, och betyg från dem som har varit i kontakt med kommunen.",
      links: [PageLink(label: "Öppna mätningen", address: MeasureAddress.service)], rows: [],
      none: "Resultatet räknas ut för den period du väljer.")
  }

  private static func closed(_ standing: MeasureStanding) -> StateMark? {
    standing == .closed ? StateMark("Stängd", .neutral) : nil
  }
}
