import Domain
import SQLEngine
import Storage

/// A comparison group as it is written at the desk.
package struct ComparisonGroupDraft: Sendable {
  package let name: String
  /// Municipalities by name or code, one on a line or with commas between.
  package let members: String

  package init(name: String, members: String) {
    self.name = name
    self.members = members
  }
}

/// A comparison group with its history.
package struct ComparisonGroupFile: Sendable {
  package let id: RowID
  package let now: EditedVersion<OwnComparisonGroup>
  /// The latest first.
  package let versions: [EditedVersion<OwnComparisonGroup>]
  package let names: MeasureNames
}

extension Operations {
  /// - Throws: `Problems`, each with its field: the name, and every member that is no municipality.
  package func addComparisonGroup(_ draft: ComparisonGroupDraft, actor: Actor) async throws -> RowID {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let group = try draft.checked(transaction, instead: nil)
      let id = RowID.ordered(at: transaction.now)
      let version = EditedVersion(number: 1, content: group, made: transaction.doing(actor))
      guard try OwnComparisonGroupStore(transaction).add(version, to: id) else {
        throw Problem(.conflict, .measureChangedMeanwhile)
      }
      return id
    }
  }

  /// Writes the next version of a group. A group that was closed is open again.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first.
  package func editComparisonGroup(
    _ id: RowID, _ draft: ComparisonGroupDraft, version: Int, actor: Actor
  ) async throws {
    try await changeComparisonGroup(id, version: version, actor: actor) { _, transaction in
      try draft.checked(transaction, instead: id)
    }
  }

  /// Takes a group out of the choosers. Its versions stay.
  package func closeComparisonGroup(_ id: RowID, version: Int, actor: Actor) async throws {
    try await changeComparisonGroup(id, version: version, actor: actor) { before, _ in
      OwnComparisonGroup(name: before.name, members: before.members, standing: .closed)
    }
  }

  /// - Throws: `Problem` not found, also for those who may not edit it.
  package func comparisonGroup(_ id: RowID, for member: StaffMember) async throws -> ComparisonGroupFile {
    try check(.staff(member), may: .edit)
    return try await database.read { transaction in
      let versions = try OwnComparisonGroupStore(transaction).versions(of: id)
      guard let now = versions.first else { throw Problem(.notFound, .networkUnknown, [id.rawValue]) }
      return ComparisonGroupFile(id: id, now: now, versions: versions, names: try MeasureNames(transaction))
    }
  }

  private func changeComparisonGroup(
    _ id: RowID, version: Int, actor: Actor,
    _ change: @escaping @Sendable (OwnComparisonGroup, Transaction) throws -> OwnComparisonGroup
  ) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let store = OwnComparisonGroupStore(transaction)
      guard let before = try store.versions(of: id).first else {
        throw Problem(.notFound, .networkUnknown, [id.rawValue])
      }
      let content = try change(before.content, transaction)
      guard
        let next = try EditedVersion.after(before, content, seen: version, made: transaction.doing(actor))
      else { return }
      guard try store.add(next, to: id) else { throw Problem(.conflict, .measureChangedMeanwhile) }
    }
  }
}

extension ComparisonGroupDraft {
  /// - Parameter id: the group that is edited, which may keep its name.
  fileprivate func checked(_ transaction: Transaction, instead id: RowID?) throws -> OwnComparisonGroup {
    var form = FormCheck()
    let name = form.line(self.name, .nameMissing, "heading", most: 100)
    let others = try OwnComparisonGroupStore(transaction).current().filter {
      $0.id != id && $0.version.content.standing == .open
    }
    let isTaken = others.contains { $0.version.content.name.lowercased() == name.lowercased() }
    form.require(!isTaken, .nameTaken, "heading", [name])
    let list = MunicipalityList(members, field: "members")
    form.add(list.problems)
    form.require(
      !list.problems.isEmpty || list.found.count >= OwnComparisonGroup.fewest, .groupTooSmall, "members",
      [String(OwnComparisonGroup.fewest)])
    try form.end()
    return OwnComparisonGroup(name: name, members: list.found)
  }
}
