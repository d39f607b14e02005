import Domain

/// Reads the two files, whose fields hold neither quotes nor separators. Names serve as identifiers.
struct OstersundRegisterReader {
  struct Unreadable: Error {
    let line: Substring
  }

  private(set) var cases: [CaseFacts] = []
  private var departments: Set<[String]> = []
  private var units: Set<[String]> = []

  mutating func read(_ file: String) throws {
    for line in file.split(whereSeparator: \.isNewline).dropFirst() {
      cases.append(try facts(line))
    }
  }

  var chart: OrganisationChart {
    OrganisationChart(
      boards: Set(departments.map { $0[0] }).map {
        Board(id: BoardID(rawValue: $0), name: $0, validity: .always)
      },
      departments: departments.map {
        Department(id: Self.id($0), board: BoardID(rawValue: $0[0]), name: $0[1], validity: .always)
      },
      units: units.map {
        OrganisationUnit(
          id: Self.id($0), board: BoardID(rawValue: $0[0]), department: Self.id($0.dropLast()), parent: nil,
          predecessor: nil, name: $0[2], operation: .own, validity: .always)
      })
  }

  private mutating func facts(_ line: Substring) throws -> CaseFacts {
    let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 12, let received = CalendarDay(fields[1]),
      let kind = Kind.allCases.first(where: { $0.swedish == fields[2] }),
      let channel = Channel.allCases.first(where: { $0.swedish == fields[7] })
    else { throw Unreadable(line: line) }
    let path = Array(fields[4...6])
    departments.insert(Array(path.dropLast()))
    units.insert(path)
    let promise = CasePromise(receivedOn: received, promise: .standard, calendar: WorkingCalendar())
    let isAnonymous = fields[8] == "ja"
    return CaseFacts(
      kind: kind, dimension: QualityDimension.allCases.first { $0.swedish == fields[3] },
      placement: Placement(
        board: BoardID(rawValue: path[0]), department: Self.id(path.dropLast()), unit: Self.id(path)),
      channel: channel, identity: isAnonymous ? .anonymous : .named,
      answerDuty: isAnonymous ? .notOwed : .owed,
      receivedOn: received, promise: .standard, acknowledgeBy: promise.acknowledgeBy,
      answerBy: promise.answerBy,
      acknowledgedOn: CalendarDay(fields[10]), answeredOn: CalendarDay(fields[11]))
  }

  private static func id<Entity>(_ path: some Sequence<String>) -> Identifier<Entity> {
    Identifier(rawValue: path.joined(separator: "/"))
  }
}
