import Domain
import SQLEngine
import Storage

/// A template as it was written, before it is checked.
package struct WrittenTemplate: Sendable {
  package var name: String
  package var kind: Kind?
  package var placement: Placement
  package var body: String

  package init(name: String, kind: Kind?, placement: Placement, body: String) {
    self.name = name
    self.kind = kind
    self.placement = placement
    self.body = body
  }
}

extension Operations {
  package struct Templates: Sendable {
    /// Those that `member` may write, by name.
    package let items: [AnswerTemplate]
    package let chart: OrganisationChart
    package let staff: [StaffMember]
    package let today: CalendarDay
  }

  package func templates(for member: StaffMember) async throws -> Templates {
    guard Access.permitsTemplates(member) else { throw Problem(.notFound, .templateUnknown) }
    return try await database.read { transaction in
      let items = try AnswerTemplateStore(transaction).current().filter {
        $0.standing == .offered && Access.permitsTemplates(member, of: $0.placement)
      }
      return Templates(
        items: SwedishOrder.sorted(items, by: \.name), chart: try OrganisationStore(transaction).chart(),
        staff: try StaffStore(transaction).all(), today: transaction.today)
    }
  }

  /// Every version of one template, the first first.
  package func templateHistory(_ id: RowID, for member: StaffMember) async throws -> [AnswerTemplate] {
    try await database.read { transaction in try history(id, for: member, in: transaction) }
  }

  /// Writes a new template, or a new version of `id`.
  /// - Parameter version: the version that was seen; nil for a new one.
  /// - Throws: `Problem` also for a name that another has which is offered in the same cases.
  package func saveTemplate(
    _ written: WrittenTemplate, as id: RowID? = nil, version: Int? = nil, by member: StaffMember
  ) async throws -> AnswerTemplate {
    let written = try written.checked()
    return try await database.write { transaction in
      guard Access.permitsTemplates(member, of: written.placement) else {
        throw Problem(.notFound, .templateUnknown)
      }
      guard try OrganisationStore(transaction).chart().isConsistent(written.placement) else {
        throw Problem(.invalid, .placementInconsistent, field: "unit")
      }
      let store = AnswerTemplateStore(transaction)
      let others = try store.current().filter { $0.id != id && written.competes(with: $0, for: member) }
      guard others.isEmpty else {
        throw Problem(.invalid, .templateNameTaken, [written.name], field: "name")
      }
      let before = try id.map { try history($0, for: member, in: transaction).count } ?? 0
      guard version == nil || version == before else { throw Problem(.conflict, .changedMeanwhile) }
      let item = AnswerTemplate(
        id: id ?? .ordered(at: transaction.now), version: before + 1, name: written.name, kind: written.kind,
        placement: written.placement, body: written.body, standing: .offered,
        made: transaction.doing(by: member))
      try store.insert(item)
      return item
    }
  }

  /// Takes a template away from those who answer; its versions stay.
  package func withdrawTemplate(_ id: RowID, by member: StaffMember) async throws {
    try await database.write { transaction in
      guard let last = try history(id, for: member, in: transaction).last, last.standing == .offered else {
        throw Problem(.notFound, .templateUnknown)
      }
      try AnswerTemplateStore(transaction).insert(
        AnswerTemplate(
          id: id, version: last.version + 1, name: last.name, kind: last.kind, placement: last.placement,
          body: last.body, standing: .withdrawn, made: transaction.doing(by: member)))
    }
  }

  private func history(_ id: RowID, for member: StaffMember, in transaction: Transaction) throws
    -> [AnswerTemplate]
  {
    let versions = try AnswerTemplateStore(transaction).history(of: id)
    guard let last = versions.last, Access.permitsTemplates(member, of: last.placement) else {
      throw Problem(.notFound, .templateUnknown)
    }
    return versions
  }
}

extension WrittenTemplate {
  /// Whether another template has the name and would stand beside it in somebody's list. One that the writer may not see
  /// never does: the answer would tell them of it. The municipality's own are offered in every board.
  fileprivate func competes(with other: AnswerTemplate, for member: StaffMember) -> Bool {
    guard other.name.lowercased() == name.lowercased(), other.meets(kind, at: placement) else { return false }
    return other.placement.board == nil || Access.permitsTemplates(member, of: other.placement)
  }

  fileprivate func checked() throws -> WrittenTemplate {
    let name = TidyText.line(name)
    guard !name.isEmpty else { throw Problem(.invalid, .templateNameMissing, field: "name") }
    guard name.count <= Submission.longestLine, !name.contains(where: \.isNewline), !name.contains("\0")
    else {
      throw Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: "name")
    }
    let body = try WrittenText.checked(body, missing: .templateBodyMissing, field: "body")
    _ = try TemplateText(body)
    return WrittenTemplate(name: name, kind: kind, placement: placement, body: body)
  }
}

extension Transaction {
  /// Who and now, for what belongs to no case.
  func doing(by member: StaffMember) -> Doing {
    Doing(day: today, instant: now, actor: Actor.staff(member).reference)
  }
}
