import Domain
import SQLEngine
import Storage

extension Operations {
  /// Learns from the cases that changed since last time, those that were moved included: what they taught before is
  /// taken back first. Runs beside the desk's work, so that nobody waits for it.
  /// - Returns: how many cases were looked at.
  @discardableResult
  package func learnRouting() async throws -> Int {
    try await database.write { try beginAnewIfNeeded(in: $0) }
    var looked = 0
    while true {
      let count = try await database.write { try learnSome(in: $0) }
      looked += count
      if count < Self.casesPerLesson || Task.isCancelled { return looked }
    }
  }

  /// When words are cut in another way than before, the counts are of no use any more.
  private func beginAnewIfNeeded(in transaction: Transaction) throws {
    let settings = try SettingsStore(transaction).all()
    let edition = String(LearntWord.edition)
    guard settings[RoutingSettings.edition] != edition || settings[RoutingSettings.salt] == nil else {
      return
    }
    try RoutingLessonStore(transaction).forgetEverything()
    try SettingsStore(transaction).set(RoutingSettings.salt, to: SecretToken.random())
    try SettingsStore(transaction).set(RoutingSettings.edition, to: edition)
  }

  private func learnSome(in transaction: Transaction) throws -> Int {
    let store = RoutingLessonStore(transaction)
    let cases = try store.awaitingLesson(limit: Self.casesPerLesson)
    guard !cases.isEmpty, let codes = try RoutingSettings.codes(in: transaction) else { return 0 }
    let kept = try store.lessons(of: cases.map(\.id))
    let texts = Dictionary(
      grouping: try TextStore(transaction).all(of: cases.map(\.id)), by: \.caseID)
    var changes = LessonChanges(codes: codes)
    var places: [String: Placement] = [:]
    for item in cases {
      let written = texts[item.id] ?? []
      let (old, new) = (kept[item.id], item.lesson(written))
      guard old != new else { continue }
      if let old { changes.count(old, of: item, written, step: -1) }
      if let new { changes.count(new, of: item, written, step: 1) }
      if let new { places[new.place] = item.classification.placement }
      try store.keep(new, of: item.id)
    }
    try RoutingKnowledgeStore(transaction).apply(changes, places: places)
    try store.markLearnt(cases)
    return cases.count
  }

  /// Short transactions, so that the desk's own never wait long.
  private static let casesPerLesson = 200
}

/// What the register keeps beside the counts.
enum RoutingSettings {
  static let salt = "routing.salt"
  static let edition = "routing.edition"

  /// Nil before anything was learnt.
  static func codes(in transaction: Transaction) throws -> FeatureCode? {
    try SettingsStore(transaction).all()[salt].map { FeatureCode(salt: $0) }
  }
}

extension LearnableCase {
  /// What the case teaches now; nil when it teaches nothing: nobody has placed it, it is or may be about a member
  /// of staff, or its text is gone.
  fileprivate func lesson(_ texts: [CaseText]) -> KeptLesson? {
    let item = RoutingItem(classification, channel: channel, texts: texts)
    guard isPlacedByPerson, let place = classification.placement.narrowest, !item.text.isEmpty,
      !StaffComplaintSign.isPossible(in: item)
    else { return nil }
    return KeptLesson(
      place: place, serviceArea: classification.serviceArea, kind: classification.kind,
      subject: texts.filter { $0.role == .subject }.max { $0.ordinal < $1.ordinal }?.id)
  }
}

extension LessonChanges {
  fileprivate mutating func count(
    _ lesson: KeptLesson, of item: LearnableCase, _ texts: [CaseText], step: Int
  ) {
    let told = RoutingItem(
      Classification(
        kind: lesson.kind, dimension: nil, serviceArea: nil, placement: item.classification.placement),
      channel: item.channel, texts: lesson.subject == nil ? texts.filter { $0.role != .subject } : texts,
      subject: lesson.subject)
    count(LearntWord.all(of: told), at: lesson.place, area: lesson.serviceArea, step: step)
  }
}
